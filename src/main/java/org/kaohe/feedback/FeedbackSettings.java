package org.kaohe.feedback;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param surveyDays calendar days after the day of publication on which the survey is open; after
 *     them HR reads it
 */
@ConfigurationProperties("kaohe.feedback")
public record FeedbackSettings(@DefaultValue("14") int surveyDays) {}
