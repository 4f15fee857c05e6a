package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * P05-N1: foul language. Fixed pay 5,000, gross pay 6,000; at most 20% of 6,000 = 1,200 a month.
 *
 * <pre>
 *       first time         second time
 * ZJ1   September: warning October: 10% of 5,000 = 500, below the limit
 * ZJ3   April 2025         May 2025: 500, but May's payroll was taken: with June's
 * </pre>
 */
@KaoheTest
class RepeatedOffenceJourneyTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      ZJHR1,仲人力,再犯人力部,人力组,,人力,2020-01-01,8000,9000
      ZJHR2,祝人力,再犯人力部,人力组,,人力,2020-01-01,8000,9000
      ZJM,庄主管,再犯客服部,管理,,主管,2020-01-01,9000,10000
      ZJM2,邹主管,取薪客服部,管理,,主管,2020-01-01,9000,10000
      ZJ1,周一,再犯客服部,甲组,ZJM,员工,2024-01-01,5000,6000
      ZJ2,朱二,再犯客服部,甲组,ZJM,员工,2024-01-01,5000,6000
      ZJ3,卓三,取薪客服部,甲组,ZJM2,员工,2024-01-01,5000,6000
      """;

  @Autowired private Company company;
  private Person hr;

  @Test
  void theFirstOffenceIsAWarningAndTheSecondCostsTenPercentOfFixedPay() {
    begin();
    importRecord("ZJ-R1,ZJ1,2026-09-09");
    Month september = confirming("2026-09", "再犯客服部", "ZJM", List.of("ZJ1", "ZJ2"));
    assertThat(penalties(september, "ZJ1")).containsExactly("P05-N1 WARNING");
    september.confirmOutcomes();
    assertThat(lettersOf("ZJ1")).isEmpty();
    company.at("2026-11-06T00:05");
    assertThat(september.state()).isEqualTo("FINAL");
    assertThat(lettersOf("ZJ1")).containsExactly("WARNING");
    assertThat(memory("ZJ1")).isEqualTo("[ZJ-R1] -> 扣款 500.00");

    String second = verified("ZJ1", "2026-10-12");
    assertThat(memory("ZJ1")).isEqualTo("[ZJ-R1, %s] -> 扣款 500.00".formatted(second));
    Month october = confirming("2026-10", "再犯客服部", "ZJM", List.of("ZJ1", "ZJ2"));
    assertThat(penalties(october, "ZJ1")).containsExactly("P05-N1 500.00");
    october.confirmOutcomes();
    company.at("2026-11-12T00:05");
    assertThat(october.state()).isEqualTo("FINAL");

    assertThat(october.payroll()).contains("ZJ1 P05-N1 500.00");
    assertThat(lettersOf("ZJ1")).containsExactlyInAnyOrder("WARNING", "DEDUCTION_NOTICE");
    assertThat(entries("ZJ1", "DEDUCTION_NOTICE"))
        .contains(
            "记录编号=" + second, "方案金额=500.00 元", "法定限度=1,200.00 元", "执行金额=500.00 元", "免除金额=0.00 元");
    assertThat(memory("ZJ1")).isEqualTo("[ZJ-R1, %s] -> 扣款 500.00".formatted(second));
    assertThat(penalties(october, "ZJ2")).isEmpty();
    assertThat(lettersOf("ZJ2")).isEmpty();
    company.person("ZJ2").get("/api/employees/ZJ1/memory").expect(403);
  }

  @Test
  void aDeductionOfAMonthWhosePayrollWasTakenGoesToTheNextAndSaysSo() {
    begin();
    importRecord("ZJ-R3,ZJ3,2025-04-09");
    importRecord("ZJ-R4,ZJ3,2025-05-12");
    Month may = confirming("2025-05", "取薪客服部", "ZJM2", List.of("ZJ3"));
    assertThat(line(may, "ZJ3").get("payMonth").asText()).isEqualTo("2025-05");

    company.person("ZJM2").post("/api/payroll/2025-05/closing", Map.of()).expect(403);
    hr.post("/api/payroll/2025-05/closing", Map.of()).expect(201);
    assertThat(hr.post("/api/payroll/2025-05/closing", Map.of()).expect(409).text())
        .contains("2025-05 的工资已标记为取走");
    assertThat(line(may, "ZJ3").get("payMonth").asText()).isEqualTo("2025-06");
    assertThat(line(may, "ZJ3").get("laterPayroll").asText())
        .isEqualTo("2025-05 的工资已取走，计入 2025-06 工资");
    may.confirmOutcomes();
    company.at("2026-11-06T00:05");
    assertThat(may.state()).isEqualTo("FINAL");

    assertThat(monthPayroll("2025-05")).isEmpty();
    assertThat(monthPayroll("2025-06")).contains("ZJ3 P05-N1 500.00 已生效，2025-05 的工资已取走，计入本月");
    assertThat(letter("ZJ3", "DEDUCTION_NOTICE").at("/content/paragraphs").toString())
        .contains("从 2025 年 6 月工资中扣减");
  }

  private void begin() {
    company.hire(STAFF);
    hr = company.person("ZJHR1");
  }

  private void importRecord(String numberPersonAndDay) {
    hr.importFile("records", "编号,工号,日期,类别,状态\n%s,不文明用语,已核实\n".formatted(numberPersonAndDay))
        .expect(200);
  }

  private Month confirming(String month, String department, String manager, List<String> people) {
    StringBuilder metrics = new StringBuilder("工号,期间,客户满意度,问题解决率,出勤工作日\n");
    people.forEach(who -> metrics.append("%s,%s,90,90,19\n".formatted(who, month)));
    hr.importFile("metrics", metrics.toString()).expect(200);
    Month opened = Month.open(company, hr, month, department, "P05");
    opened.confirmMetrics();
    opened.collectReviews(people, List.of(manager), 90);
    opened.consolidate();
    return opened;
  }

  /** Reported by the manager, heard and verified; answers the record's number. */
  private String verified(String accused, String day) {
    Map<String, Object> report =
        Map.of(
            "accused",
            accused,
            "date",
            day,
            "category",
            "不文明用语",
            "description",
            "通话中对客户使用了不文明用语，客户当场投诉",
            "references",
            "录音 1012",
            "anotherEvent",
            false);
    Person manager = company.person("ZJM");
    JsonNode filed = manager.post("/api/conduct-reports", report).expect(201).json();
    String id = filed.get("id").asText();
    submit(
        "ZJHR1",
        "userTask_investigateReport",
        id,
        Map.of("findings", "调取了录音与工单，时间和内容相符", "evidence", "录音 1012"));
    submit(accused, "userTask_stateCase", id, Map.of("statement", "客户先骂人，一时没有忍住"));
    submit(
        "ZJHR2",
        "userTask_verifyReport",
        id,
        Map.of("finding", "VERIFIED", "foundSeverity", "轻微", "findingReason", "录音清楚，当事人也承认了"));
    return hr.get("/api/conduct-reports/" + id).expect(200).json().get("recordNo").asText();
  }

  private void submit(String who, String task, String id, Map<String, ?> form) {
    Person person = company.person(who);
    person.submit(person.task(task, id), form).expect(204);
    company.runJobs();
  }

  private static List<String> penalties(Month month, String who) {
    return month.lines(who).stream().filter(line -> line.startsWith("P05-N")).toList();
  }

  private static JsonNode line(Month month, String who) {
    return StreamSupport.stream(month.outcomes().spliterator(), false)
        .filter(line -> line.get("subject").asText().equals(who))
        .filter(line -> line.get("kind").asText().equals("DEDUCTION"))
        .filter(line -> line.get("reversedBy").isNull())
        .findFirst()
        .orElseThrow();
  }

  /** Of P05-N1: the records that count, and where the next one would lead. */
  private String memory(String who) {
    JsonNode memory = company.person(who).get("/api/me/memory").expect(200).json();
    for (JsonNode rule : memory.get("rules")) {
      if (rule.get("rule").asText().equals("P05-N1")) {
        List<String> counted = new ArrayList<>();
        rule.get("counted").forEach(one -> counted.add(one.get("id").asText()));
        JsonNode next = rule.get("next").get(0);
        return "%s -> %s %.2f"
            .formatted(counted, next.get("label").asText(), next.get("amount").decimalValue());
      }
    }
    throw new AssertionError(memory.toString());
  }

  /** Person, rule, amount and state of ZJ3's lines. */
  private List<String> monthPayroll(String month) {
    return hr.get("/api/payroll/%s.csv".formatted(month))
        .expect(200)
        .text()
        .lines()
        .map(line -> line.replace("\"", "").split(",", 10))
        .filter(cells -> cells[0].equals("ZJ3") && cells[3].startsWith("P05-N"))
        .map(cells -> "%s %s %s %s".formatted(cells[0], cells[3], cells[6], cells[9]))
        .toList();
  }

  private List<String> lettersOf(String who) {
    return letters(who).map(letter -> letter.get("kind").asText()).toList();
  }

  private JsonNode letter(String who, String kind) {
    return letters(who)
        .filter(letter -> letter.get("kind").asText().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private List<String> entries(String who, String kind) {
    JsonNode entries = letter(who, kind).at("/content/entries");
    return StreamSupport.stream(entries.spliterator(), false)
        .map(entry -> entry.get("name").asText() + "=" + entry.get("text").asText())
        .toList();
  }

  private Stream<JsonNode> letters(String who) {
    JsonNode all = company.person(who).get("/api/me/letters").expect(200).json();
    return StreamSupport.stream(all.spliterator(), false);
  }
}
