package org.kaohe.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.kaohe.cycle.AdoptingPolicies;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.tables.Import;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports the demo company's files as anybody's, once: whatever is changed later stays so. */
@Service
@Profile("demo")
public class LoadingDemoCompany {

  private static final String DEPARTMENT = "客户服务部";
  private static final String POLICY = "P05";
  private static final Period FIRST_MONTH = Period.month(2026, 10);
  private static final EmployeeNumber HR = EmployeeNumber.of("hr");
  private static final List<String> KINDS = List.of("staff", "metrics", "history", "records");

  private final DemoCompany company;
  private final List<Import> imports;
  private final DemoAccounts accounts;
  private final AdoptingPolicies adopting;
  private final Clock clock;

  LoadingDemoCompany(
      DemoCompany company,
      List<Import> imports,
      DemoAccounts accounts,
      AdoptingPolicies adopting,
      Clock clock) {
    this.company = company;
    this.imports = imports;
    this.accounts = accounts;
    this.adopting = adopting;
    this.clock = clock;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Transactional
  public void load() {
    if (company.isLoaded()) {
      return;
    }
    KINDS.forEach(this::importFile);
    accounts.open();
    adopting.adopt(DEPARTMENT, POLICY, FIRST_MONTH, HR);
    company.markLoaded(clock.instant());
  }

  private void importFile(String kind) {
    Import kindOfFile =
        imports.stream().filter(known -> known.kind().equals(kind)).findFirst().orElseThrow();
    String name = kind + ".csv";
    try (InputStream file = new ClassPathResource("demo/" + name).getInputStream()) {
      kindOfFile.run(file, name, HR);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
