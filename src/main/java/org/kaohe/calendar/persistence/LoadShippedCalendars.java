package org.kaohe.calendar.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.kaohe.calendar.CalendarFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Loads the calendars that ship with the project, from files such as HR would import. */
@Component
class LoadShippedCalendars implements JavaMigration {

  private static final List<String> FILES = List.of("2025.csv", "2026.csv");

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("11");
  }

  @Override
  public String getDescription() {
    return "load shipped calendars";
  }

  /** Part of the migration's identity: a file, once released, never changes. */
  @Override
  public Integer getChecksum() {
    return FILES.hashCode();
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws IOException {
    var connection = new SingleConnectionDataSource(context.getConnection(), true);
    JdbcCalendarYears years = new JdbcCalendarYears(new NamedParameterJdbcTemplate(connection));
    for (String file : FILES) {
      try (InputStream in = new ClassPathResource("calendar/" + file).getInputStream()) {
        CalendarFile.Content content = CalendarFile.read(in, file);
        content.table().refuseIfFaulty();
        years.put(content.days());
      }
    }
  }
}
