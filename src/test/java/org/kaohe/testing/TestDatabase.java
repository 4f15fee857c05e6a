package org.kaohe.testing;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What the application runs on in a test. */
public enum TestDatabase {
  /** In memory, the default. */
  H2(Map::of),
  /** A server of the MySQL family that the build itself brings along. */
  MARIADB(MariaDb::settings),
  /** The image that production runs; only where Docker is. */
  MYSQL_IMAGE(MySqlImage::settings);

  private final Supplier<Map<String, Object>> settings;

  TestDatabase(Supplier<Map<String, Object>> settings) {
    this.settings = settings;
  }

  /** The system property {@code kaohe.database}, such as {@code mariadb}; H2 without it. */
  public static TestDatabase ofThisRun() {
    String name = System.getProperty("kaohe.database", "h2");
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static TestDatabase of(Class<?> test) {
    OnDatabase named = test.getAnnotation(OnDatabase.class);
    return named == null ? ofThisRun() : named.value();
  }

  String[] profiles() {
    return this == H2 ? new String[] {"test"} : new String[] {"mysql", "test"};
  }

  /** Where it is; starts it if nobody has. */
  public Map<String, Object> settings() {
    return settings.get();
  }
}
