package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.trial.TrialRequest.json;
import static org.kaohe.trial.TrialRequest.lines;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy.Parameter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a trial accepts, refuses and leaves alone. */
class TrialDoorTest extends TrialTest {

  @Autowired private JdbcTemplate jdbc;
  @Autowired private Policies policies;

  @Test
  void onlyHumanResourcesTriesPolicies() {
    assertThat(trialAsEmployee().staff("D1,甲组,5000,7000").post("policy=P05&period=2026-10"))
        .extracting(answer -> answer.getStatusCode().value())
        .isEqualTo(403);
    assertThat(trialByNobody().staff("D1,甲组,5000,7000").post("policy=P05&period=2026-10"))
        .extracting(answer -> answer.getStatusCode().value())
        .isIn(401, 403);
  }

  @Test
  void everyFaultOfTheQuestionAndOfAllFilesIsSaidAtOnce() {
    ResponseEntity<String> answer =
        trial()
            .staff("D1,甲组,5000,7000")
            .metrics("D1,2026-10,100.9,", "D9,2026-10,90,")
            .records("DR1,D8,2026-10-08,不文明用语,,已核实,")
            .history("D1,2026-09,abc,")
            .file("metric", "metric.csv", new byte[0])
            .file("reviews", "reviews.xlsx", "工号,期间".getBytes())
            .post("policy=P99&period=2026-13&place=mars&param.x=abc");

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.get("type").asText()).isEqualTo("urn:kaohe:problem:trial-invalid");
    assertThat(TrialRequest.stream(problem.get("faults")))
        .extracting(fault -> fault.get("place").asText())
        .contains(
            "policy",
            "period",
            "place",
            "param.x",
            "metric",
            "评价",
            "指标 第 2 行 客户满意度",
            "历史结果 第 2 行 综合分");
  }

  @Test
  void peopleWhoAreNotInTheStaffFileAreNamedWithTheirRows() {
    ResponseEntity<String> answer =
        trial()
            .staff("D1,甲组,5000,7000")
            .metrics("D1,2026-10,90,", "D9,2026-10,90,")
            .records("DR1,D8,2026-10-08,不文明用语,,已核实,")
            .reviews("D7,2026-10,上级,outsider,90,90,90,90")
            .history("D6,2026-09,90,")
            .post("policy=P05&period=2026-10");

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(TrialRequest.stream(json(answer).get("faults")))
        .extracting(fault -> fault.get("place").asText() + " " + fault.get("value").asText())
        .containsExactlyInAnyOrder(
            "指标 第 3 行 工号 D9", "记录 第 2 行 工号 D8", "评价 第 2 行 工号 D7", "历史结果 第 2 行 工号 D6");
  }

  @Test
  void aFileSentAsPlainTextIsRefusedAndNotLost() {
    ResponseEntity<String> answer =
        trial().text("staff", "工号,姓名").post("policy=P05&period=2026-10");

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody()).contains("员工");
  }

  @Test
  void anotherFigureCanBeTriedAndAnUnknownOneIsRefused() {
    Parameter best =
        policies.get("P02").parameters().stream()
            .filter(parameter -> parameter.value().intValue() == 500)
            .filter(parameter -> parameter.unit().equals("元"))
            .findFirst()
            .orElseThrow();
    TrialRequest one = trial().staff("Q1,甲组,5000,7000").metrics("Q1,2026-10,95,95");
    assertThat(lines(one.run("policy=P02&period=2026-10&param." + best.name() + "=777"), "P02-R1"))
        .contains("Q1 P02-R1 CASH_AWARD 777.00/777.00/0.00");

    assertThat(trial().post("policy=P02&period=2026-10&param.nonsense=1").getStatusCode().value())
        .isEqualTo(400);
  }

  @Test
  void aPartMayBeGivenInSeveralFiles() {
    TrialRequest trial = trial().staff("F1,甲组,5000,7000", "F2,甲组,5000,7000");
    for (int month = 1; month <= 10; month++) {
      trial.metrics("F1,2026-%02d,98,98".formatted(month));
      trial.metrics("F2,2026-%02d,97,97".formatted(month));
    }
    JsonNode answer = trial.run("policy=P06&period=2026");

    assertThat(TrialRequest.scores(answer)).containsExactly("F1 98.00 优秀 1", "F2 97.00 优秀 2");
  }

  @Test
  void faultsOfSeveralFilesNameTheFileAndWhatTwoOfThemBothSayIsAFault() {
    String head = "工号,期间,客户满意度\n";
    ResponseEntity<String> answer =
        trial()
            .staff("F1,甲组,5000,7000")
            .file("metrics", "a.csv", (head + "F1,2026-09,90\nF1,2026-10,101\n").getBytes())
            .file("metrics", "b.csv", (head + "F9,2026-10,90\nF1,2026-09,90\n").getBytes())
            .file("records", "r1.csv", record("FR1").getBytes())
            .file("records", "r2.csv", record("FR1").getBytes())
            .post("policy=P05&period=2026-10");

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(TrialRequest.stream(json(answer).get("faults")))
        .extracting(fault -> fault.get("place").asText())
        .containsExactlyInAnyOrder(
            "指标 a.csv 第 3 行 客户满意度", "指标 b.csv 第 2 行 工号", "指标 b.csv 第 3 行 工号", "记录 r2.csv 第 2 行 编号");
  }

  private static String record(String number) {
    return "编号,工号,日期,类别,状态\n%s,F1,2026-10-08,服务态度,已核实\n".formatted(number);
  }

  @Test
  void everyFaultOfReviewsAndRecordsIsSaidAtOnce() {
    ResponseEntity<String> answer =
        trial()
            .staff("F1,甲组,5000,7000", "F2,甲组,5000,7000")
            .reviews(
                "F1,2026-10,上级,F1,90,90,90,90",
                "F1,2026-10,自评,F2,90,90,90,90",
                "F1,2026-10,同级,F2,90,90,90,90",
                "F1,2026-W41,互评,F2,90,90,90,90",
                "F2,2026-10,上级,boss,,,,",
                "F2,2026-09,上级,boss,101,90,90,90",
                "F2,2026-08,上级,boss,90,90,90,90",
                "F2,2026-08,上级,other,90,90,90,90")
            .records(
                "FR1,F1,2026-02-30,服务态度,,已核实,",
                "FR2,F1,2026-10-08,迟到,,已核实,",
                "FR3,F1,2026-10-08,服务态度,中等,已核实,",
                "FR4,F1,2026-10-08,服务态度,,已确认,",
                "FR5,F1,2026-10-08,服务态度,,已核实,-1",
                "FR6,,2026-10-08,服务态度,,已核实,")
            .post("policy=P05&period=2026-10");

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(TrialRequest.stream(json(answer).get("faults")))
        .extracting(fault -> fault.get("place").asText())
        .containsExactlyInAnyOrder(
            "评价 第 2 行 评价人",
            "评价 第 3 行 评价人",
            "评价 第 4 行 来源",
            "评价 第 5 行 期间",
            "评价 第 6 行 态度",
            "评价 第 7 行 态度",
            "评价 第 9 行 来源",
            "记录 第 2 行 日期",
            "记录 第 3 行 类别",
            "记录 第 4 行 程度",
            "记录 第 5 行 状态",
            "记录 第 6 行 损失金额",
            "记录 第 7 行 工号");
  }

  @Test
  void aVersionCanBeNamedAndAnUnknownOneIsRefused() {
    TrialRequest one = trial().staff("Q1,甲组,5000,7000").metrics("Q1,2026-10,95,95");
    assertThat(one.run("policy=P05&version=1&period=2026-10").get("policy").toString())
        .isEqualTo("{\"id\":\"P05\",\"version\":1}");
    for (String version : List.of("99", "0", "eins", "-1")) {
      ResponseEntity<String> answer =
          trial().staff("Q1,甲组,5000,7000").post("policy=P05&period=2026-10&version=" + version);
      assertThat(answer.getStatusCode().value()).as(version).isEqualTo(400);
      assertThat(json(answer).get("type").asText()).isEqualTo("urn:kaohe:problem:trial-invalid");
    }
  }

  @Test
  void outcomesComeAsCsvToWhoeverAsksForIt() {
    ResponseEntity<String> answer =
        trial()
            .staff("V1,甲组,5000,7000")
            .metrics("V1,2026-10,98,")
            .accept("text/csv")
            .post("policy=P05&period=2026-10");

    assertThat(answer.getStatusCode().value()).isEqualTo(200);
    assertThat(
            answer
                .getHeaders()
                .getContentType()
                .isCompatibleWith(org.springframework.http.MediaType.parseMediaType("text/csv")))
        .isTrue();
    assertThat(answer.getBody().lines().toList().get(0))
        .endsWith(
            "subjectType,subject,rule,title,kind,policyAmount,statutoryLimit,executedAmount,"
                + "waivedAmount,facts,reason");
    assertThat(answer.getBody())
        .contains("员工,V1,P05-R1,")
        .contains(",CASH_AWARD,1000.00,,1000.00,0.00,");
  }

  @Test
  void aTrialWritesNothing() {
    Map<String, Long> before = rowCounts();
    trial()
        .staff("W1,甲组,5000,7000")
        .metrics("W1,2026-09,70,", "W1,2026-10,70,")
        .records("WR1,W1,2026-10-08,泄露机密,,已核实,")
        .history("W1,2026-08,70,")
        .run("policy=P05&period=2026-10");

    assertThat(rowCounts()).isEqualTo(before);
  }

  private Map<String, Long> rowCounts() {
    Map<String, Long> counts = new HashMap<>();
    jdbc.queryForList(
            "select table_name from information_schema.tables where table_schema = 'PUBLIC'",
            String.class)
        .forEach(
            table ->
                counts.put(
                    table,
                    jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
    return counts;
  }
}
