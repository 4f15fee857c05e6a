package org.kaohe.policychange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Working days of each step.
 *
 * @param draftDays for HR to attach a trial
 * @param consultationDays for employees to read and give feedback (policies P08-S3)
 * @param answerDays for HR to answer the feedback
 * @param approvalDays for the department's head
 * @param acknowledgementDays for everybody to acknowledge (policies P09-S1)
 */
@ConfigurationProperties("kaohe.policy-change")
public record ChangeSettings(
    @DefaultValue("5") int draftDays,
    @DefaultValue("5") int consultationDays,
    @DefaultValue("3") int answerDays,
    @DefaultValue("5") int approvalDays,
    @DefaultValue("5") int acknowledgementDays) {}
