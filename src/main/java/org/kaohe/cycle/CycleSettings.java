package org.kaohe.cycle;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How months run.
 *
 * @param openOnWorkingDay a month opens by itself on this working day after it
 * @param metricsDays working days to confirm the figures; likewise the other {@code …Days}
 * @param peers peer reviews per person
 * @param pollInterval how often a cycle looks whether it can go on
 * @param batchSize assessments started per transaction
 */
@ConfigurationProperties("kaohe.cycle")
public record CycleSettings(
    @DefaultValue("true") boolean autoOpen,
    @DefaultValue("1") int openOnWorkingDay,
    @DefaultValue("2") int metricsDays,
    @DefaultValue("3") int selfDays,
    @DefaultValue("3") int peerDays,
    @DefaultValue("3") int managerDays,
    @DefaultValue("2") int consolidationDays,
    @DefaultValue("2") int confirmationDays,
    @DefaultValue("3") int appealDays,
    @DefaultValue("3") int peers,
    @DefaultValue("PT1M") Duration pollInterval,
    @DefaultValue("200") int batchSize) {}
