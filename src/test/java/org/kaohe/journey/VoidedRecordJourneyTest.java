package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records turn out to be wrong, at every stage. P05-N1: the first foul language is a warning, the
 * second 10% of fixed pay, 500. P06-R4: 100 for each praise.
 */
@KaoheTest
class VoidedRecordJourneyTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      MBHR,门人力,作废人力部,人力组,,人力,2020-01-01,8000,9000
      MBM,闵主管,作废客服部,管理,,主管,2020-01-01,9000,10000
      MBM2,苗主管,作废表扬部,管理,,主管,2020-01-01,9000,10000
      MB1,木一,作废客服部,甲组,MBM,员工,2024-01-01,5000,6000
      MB2,穆二,作废客服部,甲组,MBM,员工,2024-01-01,5000,6000
      MB3,缪三,作废表扬部,乙组,MBM2,员工,2024-01-01,5000,6000
      MB4,牟四,作废表扬部,乙组,MBM2,员工,2024-01-01,5000,6000
      """;

  @Autowired private Company company;
  @Autowired private JdbcClient jdbc;

  private Person hr;

  @Test
  void theSecondOccurrenceBecomesTheFirstOnceTheFirstWasWrong() {
    begin();
    hr.importFile("records", "编号,工号,日期,类别,状态\nMB-R1,MB1,2026-08-10,不文明用语,已核实\n").expect(200);
    Month august = confirming("2026-08", "作废客服部", "P05", List.of("MB1", "MB2"), "MBM");
    august.confirmOutcomes();
    company.at("2026-11-06T00:05");
    hr.importFile("records", "编号,工号,日期,类别,状态\nMB-R2,MB1,2026-09-10,不文明用语,已核实\n").expect(200);
    Month september = confirming("2026-09", "作废客服部", "P05", List.of("MB1", "MB2"), "MBM");
    september.confirmOutcomes();
    company.at("2026-11-12T00:05");
    assertThat(september.state()).isEqualTo("FINAL");
    assertThat(penalties(august, "MB1")).containsExactly("P05-N1 WARNING");
    assertThat(penalties(september, "MB1")).containsExactly("P05-N1 500.00");
    assertThat(counted("MB1")).containsExactly("MB-R1", "MB-R2");

    voidRecord("MB-R1").expect(200);

    assertThat(penalties(august, "MB1")).isEmpty();
    assertThat(penalties(september, "MB1")).containsExactly("P05-N1 WARNING");
    assertThat(september.payroll()).noneMatch(line -> line.startsWith("MB1 P05-N1"));
    assertThat(ledger(september, "P05-N1")).containsExactly("BOOKING 500.00", "REVERSAL -500.00");
    assertThat(counted("MB1")).containsExactly("MB-R2");
    assertThat(hr.get(august.path("/actions")).expect(200).text()).contains("RECORD_VOIDED");
    assertThat(voidRecord("MB-R1").expect(409).text()).contains("record-voided");
    assertThat(penalties(september, "MB1")).containsExactly("P05-N1 WARNING");
  }

  @Test
  void whatIsNotPublishedIsComputedAnewAndAFinalAwardOfAWrongRecordIsTakenBack() {
    begin();
    String records =
        """
        编号,工号,日期,类别,状态
        MB-R3,MB3,2026-10-10,客户表扬,已核实
        MB-R4,MB3,2026-10-11,客户表扬,已核实
        MB-R5,MB4,2026-10-12,客户表扬,已核实
        """;
    hr.importFile("records", records).expect(200);
    Month october = confirming("2026-10", "作废表扬部", "P06", List.of("MB3", "MB4"), "MBM2");
    assertThat(praises(october, "MB3")).containsExactly("P06-R4 100.00", "P06-R4 100.00");

    voidRecord("MB-R3").expect(200);
    assertThat(praises(october, "MB3")).containsExactly("P06-R4 100.00");
    assertThat(october.state()).isEqualTo("CONFIRMING");
    october.confirmOutcomes();
    company.at("2026-11-06T00:05");
    assertThat(october.state()).isEqualTo("FINAL");

    voidRecord("MB-R4").expect(200);
    assertThat(praises(october, "MB3")).isEmpty();
    assertThat(praises(october, "MB4")).containsExactly("P06-R4 100.00");
    assertThat(october.payroll()).contains("MB4 P06-R4 100.00");
    assertThat(october.payroll()).noneMatch(line -> line.startsWith("MB3 P06-R4"));
    assertThat(ledger(october, "P06-R4"))
        .containsExactlyInAnyOrder("BOOKING 100.00", "BOOKING 100.00", "REVERSAL -100.00");
  }

  private void begin() {
    company.hire(STAFF);
    hr = company.person("MBHR");
  }

  private Month confirming(
      String month, String department, String policy, List<String> people, String manager) {
    StringBuilder metrics = new StringBuilder("工号,期间,客户满意度,问题解决率,出勤工作日\n");
    people.forEach(who -> metrics.append("%s,%s,90,90,20\n".formatted(who, month)));
    hr.importFile("metrics", metrics.toString()).expect(200);
    Month opened = Month.open(company, hr, month, department, policy);
    opened.confirmMetrics();
    opened.collectReviews(people, List.of(manager), 90);
    opened.consolidate();
    return opened;
  }

  private Person.Answer voidRecord(String number) {
    return hr.post("/api/records/%s/void".formatted(number), Map.of("reason", "录音核对后确认记录有误，并非本人"));
  }

  private static List<String> penalties(Month month, String who) {
    return month.lines(who).stream().filter(line -> line.startsWith("P05-N")).toList();
  }

  private static List<String> praises(Month month, String who) {
    return month.lines(who).stream().filter(line -> line.startsWith("P06-R4")).toList();
  }

  private List<String> ledger(Month month, String rule) {
    return jdbc.sql(
            "select sort, amount from ledger_entry where cycle_id = ? and rule = ?"
                + " order by sort, amount")
        .params(month.id(), rule)
        .query((row, number) -> row.getString(1) + " " + row.getBigDecimal(2))
        .list();
  }

  private List<String> counted(String who) {
    List<String> numbers = new ArrayList<>();
    JsonNode memory = hr.get("/api/employees/%s/memory".formatted(who)).expect(200).json();
    for (JsonNode rule : memory.get("rules")) {
      if (rule.get("sort").asText().equals("OCCURRENCE")) {
        rule.get("counted").forEach(one -> numbers.add(one.get("id").asText()));
      }
    }
    return numbers;
  }
}
