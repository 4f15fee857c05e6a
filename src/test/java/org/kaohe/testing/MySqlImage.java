package org.kaohe.testing;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.MySQLContainer;

/** The MySQL image of {@code docker-compose.yml}, with the same settings. */
final class MySqlImage {

  private static final Logger LOG = LoggerFactory.getLogger(MySqlImage.class);
  private static final String NAME = "kaohe";

  private static MySQLContainer<?> server;

  private MySqlImage() {}

  /** Whether it can run here; says so in the log if it cannot. */
  static boolean available() {
    boolean available = DockerClientFactory.instance().isDockerAvailable();
    if (!available) {
      LOG.warn("SKIPPED: no Docker here, so nothing was tested on the real MySQL image");
    }
    return available;
  }

  static synchronized Map<String, Object> settings() {
    if (server == null) {
      server = image();
      server.start();
    }
    return Map.of(
        "KAOHE_DB_HOST", server.getHost(),
        "KAOHE_DB_PORT", server.getMappedPort(MySQLContainer.MYSQL_PORT),
        "KAOHE_DB_NAME", NAME,
        "KAOHE_DB_USER", NAME,
        "KAOHE_DB_PASSWORD", NAME);
  }

  private static MySQLContainer<?> image() {
    return new MySQLContainer<>("mysql:8.4")
        .withDatabaseName(NAME)
        .withUsername(NAME)
        .withPassword(NAME)
        .withCommand(
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_bin",
            "--transaction-isolation=READ-COMMITTED",
            "--default-time-zone=+00:00");
  }
}
