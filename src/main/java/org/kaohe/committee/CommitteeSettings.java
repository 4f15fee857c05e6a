package org.kaohe.committee;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param voteDays working days for the first ballot
 * @param secondBallotDays working days for the second ballot
 */
@ConfigurationProperties("kaohe.committee")
public record CommitteeSettings(
    @DefaultValue("3") int voteDays, @DefaultValue("2") int secondBallotDays) {}
