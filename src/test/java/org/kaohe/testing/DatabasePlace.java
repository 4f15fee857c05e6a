package org.kaohe.testing;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Tells the application where its database is, as the environment does in production. */
class DatabasePlace implements ContextCustomizerFactory {

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> test, List<ContextConfigurationAttributes> attributes) {
    return new Place(TestDatabase.of(test));
  }

  /** A record, so that tests on the same database share one context. */
  private record Place(TestDatabase database) implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration merged) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("database", database.settings()));
    }
  }
}
