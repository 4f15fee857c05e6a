package org.kaohe.security.rest;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door stands inside the security chains only, behind the login. */
@Configuration
class RestFilters {

  @Bean
  FilterRegistrationBean<EngineDoor> engineDoorOnlyInSecurityChain(EngineDoor door) {
    FilterRegistrationBean<EngineDoor> registration = new FilterRegistrationBean<>(door);
    registration.setEnabled(false);
    return registration;
  }
}
