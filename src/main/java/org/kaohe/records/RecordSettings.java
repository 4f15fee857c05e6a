package org.kaohe.records;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Working days of each step, and who checks quality.
 *
 * @param investigateDays for HR to investigate a report
 * @param hearingDays for the employee to be heard
 * @param verifyDays for HR to verify a report
 * @param checkDays for each superior to check a claim
 * @param decideDays for HR to decide a claim
 * @param qualityPosition whoever has this word in the 岗位 may report misconduct
 */
@ConfigurationProperties("kaohe.records")
record RecordSettings(
    @DefaultValue("5") int investigateDays,
    @DefaultValue("3") int hearingDays,
    @DefaultValue("5") int verifyDays,
    @DefaultValue("3") int checkDays,
    @DefaultValue("3") int decideDays,
    @DefaultValue("质检") String qualityPosition) {}
