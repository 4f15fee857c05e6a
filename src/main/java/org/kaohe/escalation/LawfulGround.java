package org.kaohe.escalation;

/** On what a position changes without the employee's consent in the portal; HR records it. */
public enum LawfulGround {
  /** Signed on paper, or late. */
  SIGNED_ON_PAPER("本人已书面同意（纸质文件存档）"),
  INCOMPETENT("不能胜任工作，调整工作岗位（劳动合同法第四十条第二项）"),
  MEDICAL("医疗期满不能从事原工作（劳动合同法第四十条第一项）"),
  CONTRACT("劳动合同或依法公示的规章制度另有约定"),
  /** There is none: nothing changes. */
  NONE("没有依据，终止变动");

  private final String label;

  LawfulGround(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the law knows it for this ladder: incompetence is no ground of misconduct. */
  boolean fits(Ladder ladder) {
    return this != INCOMPETENT || ladder == Ladder.PERFORMANCE;
  }
}
