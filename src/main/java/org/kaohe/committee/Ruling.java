package org.kaohe.committee;

/** By which part of the settlement rule an election was decided, in the order they apply. */
public enum Ruling {
  MAJORITY("首轮得票过半数"),
  SECOND_BALLOT("第二轮得票过半数"),
  CRITERIA("两轮均未过半数，按两轮四项评分的均值最高者"),
  RANKING("两轮均未过半数、评分均值相同，按考核名次"),
  NO_VOTES("无人投票，按名次提名确定"),
  NO_MEMBERS("没有可投票的评委，按名次提名确定");

  private final String label;

  Ruling(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The ranking's proposal stands, since nobody voted. */
  public boolean isProposal() {
    return this == NO_VOTES || this == NO_MEMBERS;
  }
}
