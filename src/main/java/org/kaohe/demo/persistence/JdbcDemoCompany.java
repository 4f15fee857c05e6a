package org.kaohe.demo.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import org.kaohe.demo.DemoCompany;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Profile("demo")
class JdbcDemoCompany implements DemoCompany {

  private static final String NAME = "demo";

  private final JdbcClient jdbc;

  JdbcDemoCompany(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean isLoaded() {
    return jdbc.sql("select count(*) from demo_company where name = :name")
            .param("name", NAME)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public void markLoaded(Instant at) {
    jdbc.sql("insert into demo_company (name, loaded_at) values (:name, :at)")
        .param("name", NAME)
        .param("at", Timestamp.from(at))
        .update();
  }
}
