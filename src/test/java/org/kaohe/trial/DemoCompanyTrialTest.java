package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.trial.TrialRequest.lines;
import static org.kaohe.trial.TrialRequest.notEvaluated;
import static org.kaohe.trial.TrialRequest.scores;
import static org.kaohe.trial.TrialRequest.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The demo company's files are faultless and contain the tricky people that they are to show. */
class DemoCompanyTrialTest extends TrialTest {

  @Test
  void octoberUnderTheDemosPolicyShowsEveryTrickyPerson() throws IOException {
    JsonNode trial = demo().run("policy=P05&period=2026-10");

    assertThat(stream(trial.get("scores")))
        .filteredOn(score -> !score.get("eligible").asBoolean())
        .extracting(score -> score.get("employee").asText())
        .as("a leaver, a long leave, a late joiner, and those who are not assessed")
        .containsExactlyInAnyOrder(
            "E013", "E021", "E028", "head", "m1", "m2", "m3", "hr", "hr2", "committee");
    assertThat(scores(trial)).contains("E001 99.00 优秀 1", "E002 99.00 优秀 1");
    assertThat(lines(trial, "P05-R1"))
        .as("a tie at the top")
        .containsExactlyInAnyOrder(
            "E001 P05-R1 CASH_AWARD 1000.00/1000.00/0.00",
            "E002 P05-R1 CASH_AWARD 1000.00/1000.00/0.00");
    assertThat(lines(trial, "P05-R3"))
        .extracting(line -> line.substring(0, 4))
        .containsExactlyInAnyOrder("E001", "E002", "E003", "E015");
    assertThat(lines(trial, "P05-R4"))
        .as("a team of two is not ranked")
        .noneMatch(line -> line.startsWith("E029"));
    assertThat(notEvaluated(trial)).contains("E023 P05-R3", "E023 P05-N4");
  }

  @Test
  void deductionsOfTheDemoAreThese() throws IOException {
    // E017: below 80 for the second month, 10% of 5000. E010: first month, 5% of its fixed pay
    // 6400. E020: complaints, first month, 5% of 4600. E006: second offence, 10% of 5200. E011:
    // 20% of 5100. E022: 50% of 6000, limited to 20% of 8200.
    assertThat(
            lines(
                demo().run("policy=P05&period=2026-10"),
                "P05-N1",
                "P05-N2",
                "P05-N3",
                "P05-N4",
                "P05-N5"))
        .containsExactlyInAnyOrder(
            "E006 P05-N1 DEDUCTION 520.00/520.00/0.00",
            "E009 P05-N1 WARNING 0.00/0.00/0.00",
            "E010 P05-N4 WARNING 0.00/0.00/0.00",
            "E010 P05-N4 DEDUCTION 320.00/320.00/0.00",
            "E011 P05-N2 DEDUCTION 1020.00/1020.00/0.00",
            "E015 P05-N2 WARNING 0.00/0.00/0.00",
            "E017 P05-N4 DEDUCTION 500.00/500.00/0.00",
            "E020 P05-N5 WARNING 0.00/0.00/0.00",
            "E020 P05-N5 DEDUCTION 230.00/230.00/0.00",
            "E022 P05-N3 DEDUCTION 3000.00/1640.00/1360.00",
            "E022 P05-N3 ESCALATION 0.00/0.00/0.00");
  }

  @Test
  void theOtherPolicyFindsItsCasesToo() throws IOException {
    JsonNode trial = demo().run("policy=P02&period=2026-10");

    assertThat(lines(trial, "P02-N3"))
        .as("failing for the third month")
        .containsExactly("E024 P02-N3 ESCALATION 0.00/0.00/0.00");
    assertThat(lines(trial, "P02-N2"))
        .as("an error with a loss of 3200; a serious complaint without one; two without a loss")
        .containsExactlyInAnyOrder(
            "E020 P02-N2 DEDUCTION 200.00/200.00/0.00",
            "E022 P02-N2 DEDUCTION 100.00/100.00/0.00",
            "E024 P02-N2 DEDUCTION 100.00/100.00/0.00",
            "E026 P02-N2 DEDUCTION 500.00/500.00/0.00");
    assertThat(lines(trial, "P02-N4")).containsExactly("E026 P02-N4 ESCALATION 0.00/0.00/0.00");
    assertThat(lines(trial, "P02-R2"))
        .as("ten points up on September")
        .anyMatch(line -> line.startsWith("E008"));
  }

  private TrialRequest demo() throws IOException {
    TrialRequest trial = trial();
    for (TrialPart part : TrialPart.values()) {
      ClassPathResource file = new ClassPathResource("demo/" + part.key() + ".csv");
      if (file.exists()) {
        trial.file(part.key(), part.key() + ".csv", file.getContentAsByteArray());
      }
    }
    return trial;
  }
}
