package org.kaohe.appeal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param reviewDays working days for each reviewer (policies G7)
 */
@ConfigurationProperties("kaohe.appeal")
record AppealSettings(@DefaultValue("5") int reviewDays) {}
