package org.kaohe.letters;

/** The documents the company writes. A kind's numbers run without gaps through each year. */
public enum LetterKind {
  CERTIFICATE("ZS", "荣誉证书", false),
  ENCOURAGEMENT("GL", "鼓励信", false),
  COMMENDATION("BY", "表扬信", false),
  NOMINATION("TM", "晋升提名通知书", false),
  WELFARE("FL", "福利通知书", false),
  VERBAL_WARNING("KT", "口头警告记录", true),
  WARNING("JG", "警告通知书", true),
  WRITTEN_WARNING("SM", "书面警告通知书", true),
  SEVERE_WARNING("YZ", "严重警告通知书", true),
  /** Read inside the team, and only there (policies G8). */
  CIRCULATED_CRITICISM("TB", "通报批评", true),
  DEDUCTION_NOTICE("KK", "扣款通知书", true),
  PROMOTION_SUSPENDED("ZH", "暂缓晋升通知书", true),
  IMPROVEMENT_PLAN("GJ", "绩效改进计划通知书", true),
  HEARING_INVITATION("CS", "听取陈述通知书", true),
  DEMOTION("JZ", "降职通知书", true),
  TRANSFER("DG", "调岗通知书", true),
  TERMINATION_NOTICE("JC", "解除劳动合同通知书", true),
  TERMINATION_CERTIFICATE("ZM", "解除劳动合同证明书", true),
  CASE_CLOSED("JA", "结案通知书", true),
  /** Takes back an earlier letter, or what it said. */
  CORRECTION("GZ", "更正通知书", true);

  private final String code;
  private final String label;
  private final boolean receipted;

  LetterKind(String code, String label, boolean receipted) {
    this.code = code;
    this.label = label;
    this.receipted = receipted;
  }

  /** In its numbers, such as {@code KK} in KH-KK-2026-00001. */
  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  /** Its addressee is to acknowledge it, in the portal or on paper. */
  public boolean isReceipted() {
    return receipted;
  }

  /** HR hands it over in the case; until then the addressee does not see it. */
  public boolean isServed() {
    return this == TERMINATION_NOTICE;
  }
}
