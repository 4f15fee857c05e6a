package org.kaohe.shared.web;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the shared value types stand in JSON: numbers and periods as text, money as yuan. */
@Configuration(proxyBeanMethods = false)
class ValueJson {

  @Bean
  Module kaoheValues() {
    return new SimpleModule("kaohe-values")
        .addSerializer(EmployeeNumber.class, ToStringSerializer.instance)
        .addSerializer(Period.class, ToStringSerializer.instance)
        .addSerializer(Money.class, new YuanSerializer());
  }
}
