package org.kaohe.development;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * All company's own figures; days are working days unless said otherwise.
 *
 * @param goalsDays to set a plan's goals
 * @param acknowledgeDays for the employee to acknowledge a plan
 * @param checkInDays to record a check-in, its day included
 * @param judgeDays to judge a plan after its last day
 * @param longestPlan calendar days from setting a plan to its last day
 * @param sessionDays to choose a session of an assigned training
 * @param resultDays to record the results of a session after its day
 * @param passMark the result from which an assigned training counts as completed, 0–100
 */
@ConfigurationProperties("kaohe.development")
record DevelopmentSettings(
    @DefaultValue("5") int goalsDays,
    @DefaultValue("3") int acknowledgeDays,
    @DefaultValue("2") int checkInDays,
    @DefaultValue("5") int judgeDays,
    @DefaultValue("180") int longestPlan,
    @DefaultValue("5") int sessionDays,
    @DefaultValue("3") int resultDays,
    @DefaultValue("60") int passMark) {}
