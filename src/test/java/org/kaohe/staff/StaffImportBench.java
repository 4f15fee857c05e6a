package org.kaohe.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.tables.ImportReport;
import org.kaohe.testing.KaoheTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a company of 50,000 takes to import, with its accounts, and to import again. */
@KaoheTest
@Tag("bench")
class StaffImportBench {

  private static final Logger LOG = LoggerFactory.getLogger(StaffImportBench.class);
  private static final int PEOPLE = 50_000;

  @Autowired ImportingStaff importing;

  @Test
  void a_company_of_fifty_thousand() {
    assertThat(timed("first import", "一组").created()).isEqualTo(PEOPLE);
    assertThat(timed("same file again", "一组").unchanged()).isEqualTo(PEOPLE);
    assertThat(timed("everybody moved", "二组").changed()).isEqualTo(PEOPLE);
  }

  private ImportReport timed(String what, String team) {
    byte[] file = file(team).getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    ImportReport report =
        importing.run(new ByteArrayInputStream(file), "staff.csv", EmployeeNumber.of("hr"));
    LOG.info("{}: {} ms", what, Duration.ofNanos(System.nanoTime() - start).toMillis());
    return report;
  }

  private static String file(String team) {
    StringBuilder file = new StringBuilder("工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资\n");
    for (int i = 0; i < PEOPLE; i++) {
      String manager = i == 0 ? "" : "SI-" + i / 20;
      file.append("SI-%d,员工,规模部,%s,%s,员工,2024-01-01,5000,6000\n".formatted(i, team, manager));
    }
    return file.toString();
  }
}
