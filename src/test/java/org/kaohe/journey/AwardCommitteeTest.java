package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.letters.Notice;
import org.kaohe.letters.Notices;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.testing.Jobs;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.Kills;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Octobers under P03, consolidated on Monday 2026-11-02, and a year of history. Reviews are 90 by
 * everybody of everybody: composite = 0.4 metrics + 54.
 *
 * <pre>
 *       metrics   composite           rank
 * 1     96        38.4+54 = 92.40     1
 * 2     94        37.6+54 = 91.60     2, and of the committee: votes elsewhere, not here
 * 3     92        36.8+54 = 90.80     3
 * 4     60        24.0+54 = 78.00     4, not passing: no candidate
 * </pre>
 *
 * <p>The committee is the company's, so members of other tests may be asked too; they never vote.
 */
@KaoheTest
class AwardCommitteeTest {

  private static final String HEADINGS = "工号,姓名,部门,团队,上级工号,角色,入职日期,离职日期,固定工资,月总工资\n";
  private static final String DEPARTMENT =
      """
      %1$sHR,韩人力,%2$s人力部,人力组,,人力,2020-01-01,,8000,9000
      %1$sM,何主管,%2$s,管理,,主管,2020-01-01,,9000,10000
      %1$s1,郝一,%2$s,甲组,%1$sM,员工,2024-01-01,,5000,6000
      %1$s2,贺二,%2$s,甲组,%1$sM,员工;评委,2024-01-01,,5000,6000
      %1$s3,洪三,%2$s,甲组,%1$sM,员工,2024-01-01,,5000,6000
      %1$s4,侯四,%2$s,甲组,%1$sM,员工,2024-01-01,,5000,6000
      """;
  private static final String MEMBER =
      "%1$sC%2$d,评委%2$d,%1$s其他部门,组,,评委,2020-01-01,%3$s,8000,9000\n";
  private static final String REASON = "处理投诉耐心细致，客户多次表扬";

  @Autowired private Company company;
  @Autowired private Notices notices;
  @Autowired private Jobs jobs;
  @Autowired private Kills kills;
  @Autowired private WebApplicationContext context;

  @AfterEach
  void killNoMore() {
    jobs.inManner(null);
  }

  @Test
  void whoHasMoreThanHalfOfTheSecondBallotWinsAndStaysTheWinner() {
    Person hr = hire("VA-", "评选一部", 5);
    Month month = consolidated(hr, "VA-", "评选一部");

    assertThat(month.tasks(hr, "userTask_confirmOutcomes")).isEmpty();
    assertThat(month.lines("VA-1")).isEmpty();
    assertThat(company.person("VA-2").tasks("userTask_vote")).isEmpty();
    JsonNode open = company.person("VA-C1").get("/api/me/ballots").expect(200).json();
    assertThat(open).hasSize(1);
    assertThat(open.get(0).get("dueOn").asText()).isEqualTo("2026-11-05");
    assertThat(texts(open.get(0).get("candidates"), "employee"))
        .containsExactly("VA-1", "VA-2", "VA-3");
    assertThat(open.toString()).doesNotContain("5000").doesNotContain("6000");

    assertThat(page("VA-C1", "COMMITTEE", "/committee", 200))
        .contains("优秀客服奖", "郝一", "92.40", "洪三", "计票规则")
        .doesNotContain("侯四", "5,000", "6,000");
    page("VA-1", "EMPLOYEE", "/committee", 403);
    page("VA-C1", "COMMITTEE", "/hr/cycles/%s/committee".formatted(month.id()), 403);
    assertThat(page("VA-HR", "HR", "/hr/cycles/" + month.id(), 200)).contains("评委会正在评选");

    badInput();
    vote("VA-C1", "VA-3", 90).expect(204);
    vote("VA-C2", "VA-3", 80).expect(204);
    vote("VA-C3", "VA-1", 85).expect(204);
    vote("VA-C4", "VA-1", 85).expect(204);
    company.runJobs();
    nobodySeesTheVotes(month, hr);

    company.at("2026-11-04T09:01");
    assertThat(told("VA-C5")).anyMatch(text -> text.contains("投票即将截止"));
    assertThat(told("VA-C1")).noneMatch(text -> text.contains("投票即将截止"));
    extendByADay(month, hr);
    company.at("2026-11-06T00:01");
    assertThat(company.person("VA-C5").tasks("userTask_vote")).hasSize(1);
    company.at("2026-11-07T00:01");
    secondBallot(month, hr);
    company.at("2026-11-11T00:01");

    assertThat(month.lines("VA-3")).containsExactly("P03-R1 1000.00", "P03-R1 CERTIFICATE");
    assertThat(month.lines("VA-1")).isEmpty();
    assertThat(factsOf(month, "VA-3"))
        .contains("第二轮得票过半数")
        .contains("3/4（第 2 轮）")
        .doesNotContain("proposed");
    hr.post(month.path("/recomputation"), Map.of()).expect(204);
    assertThat(month.lines("VA-3")).containsExactly("P03-R1 1000.00", "P03-R1 CERTIFICATE");
    minutesOfTwoBallots(month, hr);
    month.confirmOutcomes();
    company.at("2026-11-17T00:01");
    company.aMinuteLater();
    assertThat(month.state()).isEqualTo("FINAL");
    assertThat(month.payroll()).contains("VA-3 P03-R1 1000.00");
  }

  @Test
  void aCancelledElectionIsHeldAnewAndWithoutVotesTheRankingsProposalStands() {
    Person hr = hire("VB-", "评选二部", 1);
    Month cancelled = consolidated(hr, "VB-", "评选二部");
    assertThat(company.person("VB-C1").tasks("userTask_vote")).hasSize(1);
    cancelled.cancel("指标有误，重新开始");
    assertThat(company.person("VB-C1").tasks("userTask_vote")).isEmpty();
    assertThat(company.person("VB-C1").get("/api/me/ballots").json()).isEmpty();

    Month month = consolidated(hr, "VB-", "评选二部");
    abstain("VB-C1").expect(204);
    company.at("2026-11-06T00:01");

    assertThat(month.lines("VB-1")).containsExactly("P03-R1 1000.00", "P03-R1 CERTIFICATE");
    assertThat(factsOf(month, "VB-1")).contains("无人投票，按名次提名确定");
    assertThat(told("VB-HR")).anyMatch(text -> text.contains("无人投票"));
    JsonNode minutes = minutes(month, hr);
    assertThat(minutes.get("ruling").asText()).isEqualTo("NO_VOTES");
    assertThat(texts(minutes.get("winners"))).containsExactly("VB-1");
    month.cancel("测试结束");
  }

  @Test
  void theBestOfTheYearIsChosenByTheMarksWhereTwoBallotsAreTiedHoweverOftenItIsKilled() {
    Person hr = hire("VC-", "评选三部", 3);
    hr.importFile("history", history()).expect(200);
    jobs.inManner(job -> kills.untilItLives(job, () -> {}));
    Month year = Month.open(company, hr, "2025", "评选三部", "P03");
    company.runJobs();
    assertThat(year.lines("VC-1")).isEmpty();
    for (String due : List.of("2026-11-06T00:01", "2026-11-11T00:01")) {
      vote("VC-C1", "VC-3", 91).expect(204);
      vote("VC-C2", "VC-1", 90).expect(204);
      company.at(due);
    }

    assertThat(year.lines("VC-3")).containsExactly("P03-R2 5000.00", "P03-R2 CERTIFICATE");
    assertThat(year.lines("VC-1")).isEmpty();
    JsonNode minutes = minutes(year, hr);
    assertThat(minutes.get("ruling").asText()).isEqualTo("CRITERIA");
    assertThat(states(minutes.get("rounds").get(1)).get("VC-C3")).isEqualTo("ABSENT");
    assertThat(texts(minutes.get("rounds").get(1).get("votes"), "member")).doesNotHaveDuplicates();
    year.cancel("测试结束");
  }

  @Test
  void onceEverybodyHasVotedNobodyWaitsForTheDueDate() {
    Person hr = hire("VF-", "评选四部", 3);
    Month month = consolidated(hr, "VF-", "评选四部");
    for (String member : states(minutes(month, hr).get("rounds").get(0)).keySet()) {
      vote(member, "VF-3", 90).expect(204);
    }

    assertThat(month.lines("VF-3")).containsExactly("P03-R1 1000.00", "P03-R1 CERTIFICATE");
    assertThat(minutes(month, hr).get("ruling").asText()).isEqualTo("MAJORITY");
    month.cancel("测试结束");
  }

  private static String history() {
    StringBuilder rows = new StringBuilder("工号,期间,综合分\n");
    for (int month = 1; month <= 12; month++) {
      rows.append(
          "VC-1,2025-%1$02d,94\nVC-2,2025-%1$02d,79\nVC-3,2025-%1$02d,93\n".formatted(month));
    }
    return rows.toString();
  }

  private void badInput() {
    JsonNode task = company.person("VA-C1").tasks("userTask_vote").get(0);
    Map<String, Object> bad = new HashMap<>(ballot("VA-4", 101));
    bad.put("skill", null);
    bad.put("voteReason", "好");
    String answer = company.person("VA-C1").submit(task, bad).expect(400).text();
    assertThat(answer)
        .contains("ballot-invalid")
        .contains("不在候选名单中")
        .contains("综合素质")
        .contains("服务态度")
        .contains("技能水平")
        .contains("工作成效")
        .contains("须为 5–500 字");
    company.person("VA-C2").submit(task, ballot("VA-1", 90)).expect(403);
    company.person("VA-HR").submit(task, ballot("VA-1", 90)).expect(403);
    company.person("VA-1").submit(task, ballot("VA-1", 90)).expect(403);
  }

  private void nobodySeesTheVotes(Month month, Person hr) {
    JsonNode ballot = minutes(month, hr).get("rounds").get(0);
    assertThat(states(ballot)).containsEntry("VA-C1", "CAST").containsEntry("VA-C5", "OPEN");
    assertThat(ballot.get("tally")).isEmpty();
    assertThat(ballot.toString()).doesNotContain("VA-3", REASON);
    company.person("VA-1").get(month.path("/committee")).expect(403);
    company.person("VA-C1").get(month.path("/committee")).expect(403);
    for (String field : List.of("candidate", "overall", "voteReason", "abstain")) {
      assertThat(hr.get("/engine-rest/history/variable-instance?variableName=" + field).json())
          .isEmpty();
      assertThat(hr.get("/engine-rest/variable-instance?variableName=" + field).json()).isEmpty();
    }
  }

  private void extendByADay(Month month, Person hr) {
    String path =
        month.path("/committee/%s/extensions".formatted(minutes(month, hr).get("id").asText()));
    hr.post(path, Map.of("workingDays", 1, "reason", "")).expect(400);
    hr.post(path, Map.of("workingDays", 21, "reason", "评委出差")).expect(400);
    hr.post(path, Map.of("workingDays", 1, "reason", "评委出差")).expect(204);
    assertThat(minutes(month, hr).get("dueOn").asText()).isEqualTo("2026-11-06");
    assertThat(told("VA-C5")).anyMatch(text -> text.contains("投票期限已延长"));
    assertThat(company.person("VA-C5").tasks("userTask_vote").get(0).get("due").asText())
        .startsWith("2026-11-06T15:59:59");
  }

  /** 2:2, due Tuesday 11-10; one member leaves meanwhile. */
  private void secondBallot(Month month, Person hr) {
    JsonNode open = company.person("VA-C5").get("/api/me/ballots").expect(200).json().get(0);
    assertThat(open.get("round").asInt()).isEqualTo(2);
    assertThat(open.get("dueOn").asText()).isEqualTo("2026-11-10");
    assertThat(texts(open.get("candidates"), "employee")).containsExactly("VA-1", "VA-3");
    assertThat(vote("VA-C1", "VA-2", 90).expect(400).text()).contains("没有进入第二轮");
    vote("VA-C1", "VA-3", 90).expect(204);
    vote("VA-C2", "VA-3", 90).expect(204);
    vote("VA-C5", "VA-3", 70).expect(204);
    vote("VA-C3", "VA-1", 100).expect(204);
    company.at("2026-11-09T09:00");
    hr.importFile("staff", HEADINGS + MEMBER.formatted("VA-", 4, "2026-11-08")).expect(200);
    company.runJobs();
    assertThat(states(minutes(month, hr).get("rounds").get(1)).get("VA-C4")).isEqualTo("ABSENT");
  }

  private void minutesOfTwoBallots(Month month, Person hr) {
    JsonNode minutes = minutes(month, hr);
    assertThat(minutes.get("ruling").asText()).isEqualTo("SECOND_BALLOT");
    assertThat(texts(minutes.get("winners"))).containsExactly("VA-3");
    JsonNode first = minutes.get("rounds").get(0);
    assertThat(first.get("cast").asInt()).isEqualTo(4);
    assertThat(first.get("needed").asInt()).isEqualTo(3);
    assertThat(first.get("tally").toString())
        .contains("{\"candidate\":\"VA-1\",\"votes\":2,\"mean\":85.0}")
        .contains("{\"candidate\":\"VA-3\",\"votes\":2,\"mean\":85.0}");
    assertThat(states(first))
        .containsEntry("VA-C1", "CAST")
        .containsEntry("VA-C5", "ABSENT")
        .doesNotContainKey("VA-2");
    assertThat(minutes.get("extensions").get(0).get("reason").asText()).isEqualTo("评委出差");
    assertThat(minutes.toString()).contains(REASON);
    String path = "/hr/cycles/%s/committee".formatted(month.id());
    assertThat(page("VA-HR", "HR", path, 200))
        .contains("会议纪要：优秀客服奖", "结果：洪三（VA-3）", "依据：第二轮得票过半数")
        .contains("第二轮投票", "评委出差", REASON);
    assertThat(page("VA-1", "HR", path, 200)).contains("对您保密").doesNotContain(REASON);
  }

  private Person hire(String prefix, String department, int members) {
    StringBuilder staff = new StringBuilder(HEADINGS);
    staff.append(DEPARTMENT.formatted(prefix, department));
    for (int member = 1; member <= members; member++) {
      staff.append(MEMBER.formatted(prefix, member, ""));
    }
    company.hire(staff.toString());
    Person hr = company.person(prefix + "HR");
    String metrics =
        "工号,期间,客户满意度,问题解决率\n%1$s1,2026-10,96,96\n%1$s2,2026-10,94,94\n%1$s3,2026-10,92,92\n%1$s4,2026-10,60,60\n";
    hr.importFile("metrics", metrics.formatted(prefix)).expect(200);
    return hr;
  }

  private Month consolidated(Person hr, String prefix, String department) {
    Month month = Month.open(company, hr, "2026-10", department, "P03");
    month.confirmMetrics();
    List<String> people = List.of(prefix + "1", prefix + "2", prefix + "3", prefix + "4");
    month.collectReviews(people, List.of(prefix + "M"), 90);
    month.consolidate();
    return month;
  }

  private Person.Answer vote(String member, String candidate, int mark) {
    Person person = company.person(member);
    Person.Answer answer =
        person.submit(person.tasks("userTask_vote").get(0), ballot(candidate, mark));
    company.runJobs();
    return answer;
  }

  private Person.Answer abstain(String member) {
    Person person = company.person(member);
    return person.submit(person.tasks("userTask_vote").get(0), Map.of("abstain", true));
  }

  private static Map<String, Object> ballot(String candidate, int mark) {
    return Map.of(
        "candidate", candidate,
        "overall", mark,
        "attitude", mark,
        "skill", mark,
        "effect", mark,
        "voteReason", REASON);
  }

  private String page(String who, String role, String path, int status) {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    try {
      MockHttpServletResponse answer =
          mvc.perform(get(path).with(user(who).roles(role))).andReturn().getResponse();
      assertThat(answer.getStatus()).as(path).isEqualTo(status);
      return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static JsonNode minutes(Month month, Person hr) {
    JsonNode all = hr.get(month.path("/committee")).expect(200).json();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static Map<String, String> states(JsonNode round) {
    Map<String, String> states = new HashMap<>();
    for (JsonNode vote : round.get("votes")) {
      states.put(vote.get("member").asText(), vote.get("state").asText());
    }
    return states;
  }

  private static String factsOf(Month month, String employee) {
    return StreamSupport.stream(month.outcomes().spliterator(), false)
        .filter(line -> line.get("subject").asText().equals(employee))
        .map(line -> line.get("facts").toString())
        .findFirst()
        .orElseThrow();
  }

  private List<String> told(String number) {
    return notices.of(new EmployeeNumber(number), 20).stream().map(Notice::text).toList();
  }

  private static List<String> texts(JsonNode array, String field) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.get(field).asText()));
    return texts;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
