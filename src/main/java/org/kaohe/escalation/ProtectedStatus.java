package org.kaohe.escalation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who must not be dismissed for incompetence (Labour Contract Law art. 42). Misconduct (art. 39) is
 * not bound by it.
 */
public enum ProtectedStatus {
  OCCUPATIONAL_HAZARD(1, "从事接触职业病危害作业而未做离岗前职业健康检查，或疑似职业病在诊断、医学观察期间", "职业病危害", "疑似职业病", "医学观察"),
  WORK_INJURY(2, "患职业病或因工负伤，确认丧失或部分丧失劳动能力", "工伤", "因工负伤", "职业病"),
  MEDICAL_PERIOD(3, "患病或非因工负伤，在规定的医疗期内", "医疗期", "病假", "非因工"),
  MATERNITY(4, "女职工在孕期、产期、哺乳期", "孕", "产期", "产假", "哺乳", "三期"),
  NEAR_RETIREMENT(5, "在本单位连续工作满十五年，且距法定退休年龄不足五年", "十五年", "15年", "退休"),
  OTHER_LAW(6, "法律、行政法规规定的其他情形", "工会主席", "工会副主席", "工会委员", "平等协商代表", "集体协商代表");

  private static final String NONE = "无";

  private final int item;
  private final String label;
  private final List<String> words;

  ProtectedStatus(int item, String label, String... words) {
    this.item = item;
    this.label = label;
    this.words = List.of(words);
  }

  /** With the item of the article, such as {@code 女职工在孕期、产期、哺乳期（劳动合同法第四十二条第 4 项）}. */
  public String label() {
    return "%s（劳动合同法第四十二条第 %d 项）".formatted(label, item);
  }

  /**
   * What a 保护状态 of the staff file speaks for. A text that says something else speaks for another
   * law; HR decides in every case.
   *
   * @param text may be null
   */
  public static Optional<ProtectedStatus> suggestedBy(String text) {
    if (text == null || text.isBlank() || text.strip().equals(NONE)) {
      return Optional.empty();
    }
    return Stream.of(values())
        .filter(status -> status.words.stream().anyMatch(text::contains))
        .findFirst()
        .or(() -> Optional.of(OTHER_LAW));
  }
}
