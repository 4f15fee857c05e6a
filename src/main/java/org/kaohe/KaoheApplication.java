package org.kaohe;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** kaohe (考核): monthly performance rewards and penalties of customer-service departments. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class KaoheApplication {

  public static void main(String[] args) {
    SpringApplication.run(KaoheApplication.class, args);
  }
}
