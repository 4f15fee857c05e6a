package org.kaohe.assessment;

import static org.hamcrest.Matchers.hasSize;
import static org.kaohe.assessment.ScoringFixture.person;
import static org.kaohe.assessment.ScoringFixture.rules;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Accounts;
import org.kaohe.staff.Accounts.Account;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@KaoheTest
class MyResultsTest {

  private static final EmployeeNumber ME = EmployeeNumber.of("D-me");
  private static final EmployeeNumber NOBODY = EmployeeNumber.of("D-nobody");

  @Autowired Accounts accounts;
  @Autowired WebApplicationContext context;
  @Autowired Results results;
  @Autowired AdvancingResults advancing;

  @BeforeEach
  void accounts() {
    accounts.put(Stream.of(ME, NOBODY).map(MyResultsTest::account).toList());
  }

  @AfterEach
  void removeAccounts() {
    accounts.remove(List.of(ME, NOBODY));
  }

  private static Account account(EmployeeNumber number) {
    return new Account(number, "甲", null, Set.of(Accounts.EMPLOYEE));
  }

  private ResultActions mine(String employee) throws Exception {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    return mvc.perform(get("/api/me/results").with(user(employee).roles("EMPLOYEE")));
  }

  private void compute(String cycleId, Period month) {
    new ComputingScores(results, ScoringFixture.weekdays())
        .compute(
            new ScoredCycle(cycleId, month, "丁我部", "P05", 1),
            rules(),
            List.of(
                person("D-me").metrics("90").manager("80").peers("70").candidate(),
                person("D-other").metrics("99").candidate()));
  }

  private void publish(String cycleId) {
    advancing.confirm(cycleId);
    advancing.publish(cycleId, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 12));
  }

  @Test
  void everyone_sees_own_published_results_newest_first_and_nothing_else() throws Exception {
    compute("D-me-08", Period.parse("2026-08"));
    publish("D-me-08");
    advancing.finalise("D-me-08");
    compute("D-me-09", Period.parse("2026-09"));
    publish("D-me-09");
    compute("D-me-10", Period.parse("2026-10"));
    mine("D-me")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$", hasSize(2)))
        .andExpect(jsonPath("$[0].period").value("2026-09"))
        .andExpect(jsonPath("$[0].composite").value(85.71))
        .andExpect(jsonPath("$[0].rank").value(2))
        .andExpect(jsonPath("$[0].ranked").value(2))
        .andExpect(jsonPath("$[0].appealUntil").value("2026-11-12"))
        .andExpect(jsonPath("$[0].peerScore").isEmpty())
        .andExpect(jsonPath("$[0].parts", hasSize(6)))
        .andExpect(jsonPath("$[1].state").value("FINAL"));
    mine("D-nobody").andExpect(jsonPath("$", hasSize(0)));
  }
}
