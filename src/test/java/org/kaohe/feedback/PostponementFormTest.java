package org.kaohe.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

class PostponementFormTest {

  private static final Period NOVEMBER = Period.parse("2026-11");
  private static final String REASON = "系统迁移，数据延迟一周提供";

  @ParameterizedTest(name = "{0} by {1} days: fault at {2}")
  @CsvSource({
    "2026-10, 1, ''",
    "2026-11, 20, ''",
    "２０２６-１０, ３, ''",
    "2026-10, 0, workingDays",
    "2026-10, 21, workingDays",
    "2026-10, -1, workingDays",
    "2026-10, 2.5, workingDays",
    "2026-10, '', workingDays",
    "2026-12, 1, period",
    "2026-Q3, 1, period",
    "2026-W43, 1, period",
    "x, 1, period"
  })
  void boundsOfWhatIsAsked(String month, String days, String fault) {
    if (fault.isEmpty()) {
      assertThat(PostponementForm.read(month, days, REASON, NOVEMBER).workingDays()).isPositive();
    } else {
      assertThatThrownBy(() -> PostponementForm.read(month, days, REASON, NOVEMBER))
          .isInstanceOfSatisfying(
              Refused.class,
              refused ->
                  assertThat(refused.faults()).extracting(Fault::place).containsExactly(fault));
    }
  }

  @Test
  void everyFaultIsToldAtOnce() {
    assertThatThrownBy(() -> PostponementForm.read(null, null, "短", NOVEMBER))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::place)
                    .containsExactly("period", "workingDays", "reason"));
  }

  @ParameterizedTest(name = "held on {0}: allowed {1}")
  @CsvSource({
    "2026-11-01, false",
    "2026-11-02, true",
    "2026-11-09, true",
    "2026-11-10, false",
    "2026-11-31, false",
    "'', false"
  })
  void aConversationIsHeldBetweenPublicationAndToday(String day, boolean allowed) {
    LocalDate published = LocalDate.of(2026, 11, 2);
    LocalDate today = LocalDate.of(2026, 11, 9);
    if (allowed) {
      assertThat(ConversationForm.read(day, REASON, published, today).heldOn()).isEqualTo(day);
    } else {
      assertThatThrownBy(() -> ConversationForm.read(day, "短", published, today))
          .isInstanceOfSatisfying(
              Refused.class,
              refused ->
                  assertThat(refused.faults())
                      .extracting(Fault::place)
                      .containsExactly("heldOn", "notes"));
    }
  }
}
