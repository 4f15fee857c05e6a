package org.kaohe.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaohe.escalation.Ending;
import org.kaohe.escalation.Ladder;
import org.kaohe.escalation.NextSteps;
import org.kaohe.escalation.Stage;
import org.kaohe.escalation.Step;
import org.kaohe.escalation.Turn;

/** Every row of the table of the next step, and what no row may ever allow. */
class NextStepTableTest {

  private static final Set<Step> BOUNDS =
      EnumSet.of(Step.REVIEW, Step.DEMOTION, Step.TRANSFER, Step.DISMISSAL);

  private final NextSteps table;

  NextStepTableTest() throws IOException {
    table = new NextStepTable();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HEARD          | CONDUCT     |                 | REVIEW    |            | PROPOSE_ON_CONDUCT     |            | 听取陈述
          HEARD          | PERFORMANCE |                 | DISMISSAL |            | PROPOSE_ON_PERFORMANCE |            | 听取陈述
          PROPOSED       | CONDUCT     | END             | DISMISSAL |            | CLOSE                  | NO_MEASURE | 无须处理
          PROPOSED       | CONDUCT     | WRITTEN_WARNING | REVIEW    |            | WARN                   | WARNED     | 总是允许
          PROPOSED       | CONDUCT     | WRITTEN_WARNING | DISMISSAL |            | WARN                   | WARNED     | 总是允许
          PROPOSED       | CONDUCT     | DEMOTION        | REVIEW    |            | REFUSE                 |            | 只要求复核
          PROPOSED       | CONDUCT     | DEMOTION        | DEMOTION  |            | CHANGE_POSITION        |            | 允许降级
          PROPOSED       | CONDUCT     | DEMOTION        | TRANSFER  |            | CHANGE_POSITION        |            | 允许降级
          PROPOSED       | CONDUCT     | DEMOTION        | DISMISSAL |            | CHANGE_POSITION        |            | 允许降级
          PROPOSED       | CONDUCT     | TRANSFER        | REVIEW    |            | REFUSE                 |            | 最重不到调岗
          PROPOSED       | CONDUCT     | TRANSFER        | DEMOTION  |            | REFUSE                 |            | 最重不到调岗
          PROPOSED       | CONDUCT     | TRANSFER        | TRANSFER  |            | CHANGE_POSITION        |            | 允许调岗
          PROPOSED       | CONDUCT     | TRANSFER        | DISMISSAL |            | CHANGE_POSITION        |            | 允许调岗
          PROPOSED       | CONDUCT     | DISMISSAL       | TRANSFER  |            | REFUSE                 |            | 最重不到解除
          PROPOSED       | CONDUCT     | DISMISSAL       | DISMISSAL |            | DISMISS                |            | 第三十九条
          PROPOSED       | CONDUCT     | PLAN            | DISMISSAL |            | REFUSE                 |            | 不适用改进计划
          PROPOSED       | PERFORMANCE | END             | REVIEW    |            | CLOSE                  | NO_MEASURE | 无须处理
          PROPOSED       | PERFORMANCE | PLAN            | REVIEW    |            | PLAN                   |            | 支持和时间
          PROPOSED       | PERFORMANCE | DEMOTION        | REVIEW    |            | REFUSE                 |            | 只要求复核
          PROPOSED       | PERFORMANCE | DEMOTION        | DEMOTION  |            | CHANGE_POSITION        |            | 允许降级
          PROPOSED       | PERFORMANCE | TRANSFER        | DEMOTION  |            | REFUSE                 |            | 最重不到调岗
          PROPOSED       | PERFORMANCE | TRANSFER        | DISMISSAL |            | CHANGE_POSITION        |            | 允许调岗
          PROPOSED       | PERFORMANCE | WRITTEN_WARNING | DISMISSAL |            | REFUSE                 |            | 不是违纪
          PROPOSED       | PERFORMANCE | DISMISSAL       | DISMISSAL |            | REFUSE                 |            | 第四十条第二项
          ASSESSED       | PERFORMANCE |                 | DISMISSAL | PASSED     | CLOSE                  | IMPROVED   | 考核合格
          ASSESSED       | PERFORMANCE |                 | DISMISSAL | FAILED     | PROPOSE_AFTER_PLAN     |            | 仍不合格
          PROPOSED_AGAIN | PERFORMANCE | END             | DISMISSAL | COMPLETED  | CLOSE                  | NO_MEASURE | 无须处理
          PROPOSED_AGAIN | PERFORMANCE | DEMOTION        | REVIEW    | COMPLETED  | REFUSE                 |            | 只要求复核
          PROPOSED_AGAIN | PERFORMANCE | DEMOTION        | TRANSFER  | COMPLETED  | CHANGE_POSITION        |            | 允许降级
          PROPOSED_AGAIN | PERFORMANCE | TRANSFER        | DEMOTION  | COMPLETED  | REFUSE                 |            | 最重不到调岗
          PROPOSED_AGAIN | PERFORMANCE | TRANSFER        | TRANSFER  | BROKEN_OFF | CHANGE_POSITION        |            | 允许调岗
          PROPOSED_AGAIN | PERFORMANCE | DISMISSAL       | DISMISSAL | COMPLETED  | DISMISS                |            | 保护状态
          PROPOSED_AGAIN | PERFORMANCE | DISMISSAL       | DISMISSAL | BROKEN_OFF | REFUSE                 |            | 未做完
          PROPOSED_AGAIN | PERFORMANCE | DISMISSAL       | TRANSFER  | COMPLETED  | REFUSE                 |            | 最重不到解除
          PROPOSED_AGAIN | PERFORMANCE | PLAN            | DISMISSAL | COMPLETED  | REFUSE                 |            | 不再重复
          PROPOSED_AGAIN | PERFORMANCE | WRITTEN_WARNING | DISMISSAL | COMPLETED  | REFUSE                 |            | 不是违纪
          """)
  void everyRowLeadsWhereItSays(
      Stage stage,
      Ladder ladder,
      Step step,
      Step furthest,
      String result,
      Turn turn,
      Ending ending,
      String reason) {
    NextSteps.Decision decision = decide(stage, ladder, step, furthest, result);

    assertThat(decision.turn()).isEqualTo(turn);
    assertThat(decision.ending()).isEqualTo(ending);
    assertThat(decision.reason()).contains(reason);
  }

  @Test
  void nothingButAFailedSecondAssessmentAfterACompletedPlanLeadsAPerformanceCaseToDismissal() {
    for (Stage stage : Stage.values()) {
      for (Step step : Step.values()) {
        for (Step furthest : BOUNDS) {
          for (String result : Arrays.asList(null, "PASSED", "FAILED", "COMPLETED", "BROKEN_OFF")) {
            boolean lawful =
                stage == Stage.PROPOSED_AGAIN
                    && step == Step.DISMISSAL
                    && furthest == Step.DISMISSAL
                    && "COMPLETED".equals(result);
            assertThat(leadsToDismissal(stage, step, furthest, result)).isEqualTo(lawful);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Ladder.class)
  void nothingHarsherThanThePolicyAllowsIsEverAllowed(Ladder ladder) {
    for (Step furthest : BOUNDS) {
      BOUNDS.stream()
          .filter(step -> step != Step.REVIEW && step.compareTo(furthest) > 0)
          .flatMap(step -> Stream.of(Stage.PROPOSED, Stage.PROPOSED_AGAIN).map(stage -> stage))
          .filter(stage -> ladder == Ladder.PERFORMANCE || stage == Stage.PROPOSED)
          .forEach(
              stage ->
                  BOUNDS.stream()
                      .filter(step -> step != Step.REVIEW && step.compareTo(furthest) > 0)
                      .forEach(
                          step ->
                              assertThat(
                                      decide(stage, ladder, step, furthest, "COMPLETED")
                                          .isRefused())
                                  .as("%s %s %s", stage, step, furthest)
                                  .isTrue()));
    }
  }

  @Test
  void misconductIsNotAssessedAgain() {
    assertThatThrownBy(() -> decide(Stage.ASSESSED, Ladder.CONDUCT, null, Step.DISMISSAL, "FAILED"))
        .isInstanceOf(IllegalStateException.class);
  }

  private boolean leadsToDismissal(Stage stage, Step step, Step furthest, String result) {
    try {
      return decide(stage, Ladder.PERFORMANCE, step, furthest, result).turn() == Turn.DISMISS;
    } catch (IllegalStateException noRow) {
      return false;
    }
  }

  private NextSteps.Decision decide(
      Stage stage, Ladder ladder, Step step, Step furthest, String result) {
    return table.decide(new NextSteps.Question(stage, ladder, step, furthest, result));
  }
}
