package org.kaohe.engine.webapp;

import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tasklist, Cockpit and Admin take over our login instead of asking again. */
@Configuration
class WebAppLogin {

  /** After Spring Security's chain. */
  private static final int ORDER = 201;

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> webAppLoginFilter() {
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration =
        new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    registration.setInitParameters(Map.of("authentication-provider", LoggedInUser.class.getName()));
    registration.addUrlPatterns("/camunda/app/*");
    registration.setOrder(ORDER);
    return registration;
  }
}
