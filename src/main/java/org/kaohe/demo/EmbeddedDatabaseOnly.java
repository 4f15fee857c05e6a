package org.kaohe.demo;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Demo accounts have a public password: they never get into a database that others can reach. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class EmbeddedDatabaseOnly {

  private static final List<String> REMOTE = List.of("jdbc:h2:tcp:", "jdbc:h2:ssl:");

  /** Runs before anything opens the database. */
  @Bean
  static BeanFactoryPostProcessor refuseOtherDatabases(Environment environment) {
    return beans -> refuseUnlessEmbedded(environment.getProperty("spring.datasource.url", ""));
  }

  /**
   * @throws IllegalStateException for any database but an embedded H2
   */
  static void refuseUnlessEmbedded(String url) {
    boolean embedded =
        url.startsWith("jdbc:h2:")
            && REMOTE.stream().noneMatch(url::startsWith)
            && !url.toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE");
    if (!embedded) {
      throw new IllegalStateException(
          "The demo profile starts on the embedded H2 database only, since its accounts have a"
              + " public password, but spring.datasource.url is of another kind ("
              + url.replaceFirst("^(jdbc:\\w+):.*", "$1")
              + "). Start with the profile of your database instead, such as"
              + " --spring.profiles.active=mysql");
    }
  }
}
