package org.kaohe.escalation;

/** What a case passes, and what else its journal tells. */
public enum Gate {
  OPENED("立案"),
  HEARING("听取陈述"),
  EVIDENCE("核对证据"),
  NEXT_STEP("确定下一步"),
  PROPOSAL("提出处理意见"),
  PLAN("改进计划"),
  SECOND_ASSESSMENT("再次考核"),
  POSITION("拟定岗位变动"),
  CONSENT("本人书面同意"),
  LAWFUL_GROUND("记录法定依据"),
  PROTECTED_CHECK("保护状态核查"),
  UNION("通知工会"),
  MANAGER_APPROVAL("直接上级审批"),
  HEAD_APPROVAL("部门负责人审批"),
  STATUS_CHECK("送达前复查"),
  NOTICE("通知期与补偿"),
  SERVED("送达"),
  STAFF_CHANGED("变更员工资料"),
  PAPER("出具文书"),
  REMINDED("提醒"),
  PASSED_ON("移交上级"),
  JOINED("并案"),
  REOPENED("重新立案"),
  WITHDRAWN("撤回"),
  CLOSED("结案");

  private final String label;

  Gate(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
