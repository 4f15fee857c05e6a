package org.kaohe.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedStatusTest {

  @ParameterizedTest(name = "{0} speaks for {1}")
  @CsvSource({
    "疑似职业病诊断期间, OCCUPATIONAL_HAZARD",
    "接触职业病危害作业, OCCUPATIONAL_HAZARD",
    "职业病, WORK_INJURY",
    "工伤九级, WORK_INJURY",
    "医疗期至 2026-12-31, MEDICAL_PERIOD",
    "孕期, MATERNITY",
    "产假, MATERNITY",
    "哺乳期, MATERNITY",
    "连续工作满十五年，距退休不足五年, NEAR_RETIREMENT",
    "工会主席, OTHER_LAW",
    "复转军人安置期, OTHER_LAW"
  })
  void the_staff_file_suggests_what_protects(String text, ProtectedStatus status) {
    assertThat(ProtectedStatus.suggestedBy(text)).contains(status);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "无", " 无 "})
  void nothing_said_suggests_nothing(String text) {
    assertThat(ProtectedStatus.suggestedBy(text)).isEmpty();
  }
}
