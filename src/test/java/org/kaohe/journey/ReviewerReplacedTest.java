package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Reviewers who can't review are replaced: a peer on leave, a peer who leaves, a manager on leave.
 * Six people, so that each is reviewed by three of the five others and two can stand in.
 *
 * <p>Metrics are 90 for all, self and peers 80, the substitute gives 70: 0.4*90 + 0.3*70 + 0.2*80 +
 * 0.1*80 = 81.00. W2, who left, wrote the own assessment before, gets the other parts too.
 */
@KaoheTest
class ReviewerReplacedTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,离职日期,固定工资,月总工资
      WHR,卫人力,替换人力部,人力组,,人力,2020-01-01,,8000,9000
      WM1,王主管,替换客服部,管理,,主管,2020-01-01,,9000,10000
      WM2,汪主管,替换客服部,管理,,主管,2020-01-01,,9000,10000
      W1,万一,替换客服部,甲组,WM1,员工,2024-01-01,,5000,6000
      W2,韦二,替换客服部,甲组,WM1,员工,2024-01-01,,5000,6000
      W3,文三,替换客服部,甲组,WM1,员工,2024-01-01,,5000,6000
      W4,闻四,替换客服部,甲组,WM1,员工,2024-01-01,,5000,6000
      W5,邬五,替换客服部,甲组,WM1,员工,2024-01-01,,5000,6000
      W6,巫六,替换客服部,甲组,WM1,员工,2024-01-01,,5000,6000
      """;

  private static final List<String> PEOPLE = List.of("W1", "W2", "W3", "W4", "W5", "W6");

  @Autowired private Company company;

  @Test
  void othersReviewInsteadAndTheMonthLosesNothing() {
    company.hire(STAFF);
    Person hr = company.person("WHR");
    hr.importFile("metrics", metrics()).expect(200);
    Month month = Month.open(company, hr, "2026-10", "替换客服部", "P02");
    month.confirmMetrics();
    company.review("userTask_selfAssessment", PEOPLE, subject -> 80);
    assertThat(peersOf(month))
        .hasSize(6)
        .allSatisfy((subject, peers) -> assertThat(peers).hasSize(3));

    absence(hr, "W1", "W3", 201);
    absence(hr, "WM1", "WM2", 201);
    assertThat(absence(hr, "W1", "W3", 400).text()).contains("重叠");
    hr.importFile(
            "staff",
            STAFF.replace(
                "W2,韦二,替换客服部,甲组,WM1,员工,2024-01-01,,",
                "W2,韦二,替换客服部,甲组,WM1,员工,2024-01-01,2026-11-01,"))
        .expect(200);
    company.runJobs();

    assertThat(company.person("W1").tasks("userTask_peerReview")).isEmpty();
    peersOf(month)
        .forEach(
            (subject, peers) ->
                assertThat(peers)
                    .hasSize(3)
                    .doesNotContain("W1", "W2", subject)
                    .doesNotHaveDuplicates());

    company.review("userTask_peerReview", List.of("W3", "W4", "W5", "W6"), subject -> 80);
    assertThat(company.person("WM1").tasks("userTask_managerReview")).isEmpty();
    company.review("userTask_managerReview", List.of("WM2"), subject -> 70);
    company.aMinuteLater();
    assertThat(month.state()).isEqualTo("CONSOLIDATING");
    assertThat(month.results().values()).hasSize(6).allMatch("81.00/1"::equals);
    month.cancel("测试结束");
  }

  private static String metrics() {
    return PEOPLE.stream()
        .map(number -> number + ",2026-10,90,90")
        .collect(Collectors.joining("\n", "工号,期间,客户满意度,问题解决率\n", "\n"));
  }

  private static Person.Answer absence(Person hr, String who, String substitute, int status) {
    return hr.post(
            "/api/absences",
            Map.of(
                "employee",
                who,
                "from",
                "2026-11-02",
                "to",
                "2026-11-20",
                "substitute",
                substitute))
        .expect(status);
  }

  private static Map<String, List<String>> peersOf(Month month) {
    Map<String, List<String>> peers = new HashMap<>();
    month.waitingFor().stream()
        .map(text -> text.split(" "))
        .filter(words -> words[2].equals("互评"))
        .forEach(
            words ->
                peers
                    .computeIfAbsent(words[1], subject -> new java.util.ArrayList<>())
                    .add(words[0]));
    return peers;
  }
}
