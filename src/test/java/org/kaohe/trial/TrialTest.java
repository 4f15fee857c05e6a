package org.kaohe.trial;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Accounts;
import org.kaohe.staff.Accounts.Account;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Trials as somebody in HR asks for them. */
@KaoheTest
abstract class TrialTest {

  private static final String PASSWORD = "trial-password";
  private static final EmployeeNumber HR = EmployeeNumber.of("trial-hr");
  private static final EmployeeNumber EMPLOYEE = EmployeeNumber.of("trial-employee");

  @Autowired private Accounts accounts;
  @Autowired private TestRestTemplate http;

  @BeforeEach
  void openAccounts() {
    if (accounts.existing(Set.of(HR)).isEmpty()) {
      accounts.put(
          List.of(
              new Account(HR, "试算人力", null, Set.of(Accounts.HR)),
              new Account(EMPLOYEE, "试算员工", null, Set.of(Accounts.EMPLOYEE))));
      accounts.setPassword(HR, PASSWORD);
      accounts.setPassword(EMPLOYEE, PASSWORD);
    }
  }

  TrialRequest trial() {
    return new TrialRequest(http.withBasicAuth(HR.value(), PASSWORD));
  }

  TrialRequest trialAsEmployee() {
    return new TrialRequest(http.withBasicAuth(EMPLOYEE.value(), PASSWORD));
  }

  TrialRequest trialByNobody() {
    return new TrialRequest(http);
  }
}
