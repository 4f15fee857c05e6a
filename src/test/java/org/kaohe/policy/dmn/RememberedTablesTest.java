package org.kaohe.policy.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.policy.Month;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.PolicyOutcome;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ManifestReader;
import org.kaohe.policy.rules.DeclaredPolicy;
import org.kaohe.shared.Severity;

/** What is remembered of the tables must be what the plain engine says. */
class RememberedTablesTest {

  private static final List<String> CATEGORIES =
      List.of("不文明用语", "推销无关产品", "泄露机密", "服务态度", "客户投诉", "工作失误", "创新提案", "参加活动");

  @ParameterizedTest
  @ValueSource(
      strings = {"P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09", "P10", "P11"})
  void rememberingChangesNothingWhateverWasAskedBefore(String id) throws IOException {
    DeclaredPolicy policy = policy(id);
    Random random = new Random(7);
    int proposals = 0;
    for (int people : List.of(60, 3, 17, 41, 8)) {
      PolicyInput input = department(people, random);
      PolicyOutcome remembered = policy.evaluate(input);
      assertThat(remembered).isEqualTo(policy.evaluatePlainly(input));
      proposals += remembered.proposals().size();
    }
    assertThat(proposals).isGreaterThan(10);
  }

  private static DeclaredPolicy policy(String id) throws IOException {
    Manifest manifest;
    try (InputStream in = resource(id + ".yaml")) {
      manifest = ManifestReader.read(in, id + ".yaml");
    }
    try (InputStream in = resource(id + ".dmn")) {
      return new DeclaredPolicy(
          manifest,
          new TableReader(new RecordingEngine()).read(in.readAllBytes(), id + ".dmn", manifest));
    }
  }

  private static PolicyInput department(int people, Random random) {
    Month month = new Month();
    for (int i = 0; i < people; i++) {
      Month.Person person = month.person("E" + i).team("T" + i % 7);
      person.scored(figure(random, 70, 30), 1 + i / 3);
      if (i % 5 > 0) {
        person.metric("satisfaction", figure(random, 75, 25));
      }
      person.metric("complaintRate", figure(random, 1, 2));
      person.metric("resolutionRate", figure(random, 80, 20));
      person.metric("firstContactRate", figure(random, 80, 20));
      person.metric("cards", String.valueOf(100 + random.nextInt(200)));
      person.metric("lateCount", String.valueOf(random.nextInt(8)));
      person.review("managerAttitude", figure(random, 80, 20));
      person.review("managerTeamwork", figure(random, 80, 20));
      person.before("2026-09", "satisfaction", figure(random, 75, 10));
      person.before("2026-08", figure(random, 70, 20));
      month.record(
          "R" + i,
          "E" + random.nextInt(people),
          "2026-10-%02d".formatted(1 + random.nextInt(31)),
          CATEGORIES.get(random.nextInt(CATEGORIES.size())),
          Severity.values()[random.nextInt(3)],
          random.nextBoolean() ? null : figure(random, 0, 20000));
    }
    return month.input();
  }

  private static String figure(Random random, int from, int width) {
    return BigDecimal.valueOf(from * 100L + random.nextInt(width * 100 + 1), 2).toString();
  }

  private static InputStream resource(String name) {
    return RememberedTablesTest.class.getResourceAsStream("/bpmn/policies/" + name);
  }
}
