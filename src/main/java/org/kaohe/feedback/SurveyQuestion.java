package org.kaohe.feedback;

/** What is asked after each publication, answered from 1 (not at all) to 5 (fully). */
public enum SurveyQuestion {
  RULES_CLEAR("rulesClear", "规则清楚", "我清楚规则，也知道自己的分数和奖惩是怎么来的"),
  PROCESS_FAIR("processFair", "过程公平", "考核的过程对每个人都公平"),
  RESULTS_TRUE("resultsTrue", "结果符合实际", "我的结果符合我实际的工作"),
  FEEDBACK_HELPFUL("feedbackHelpful", "反馈有帮助", "得到的反馈对我改进工作有帮助");

  private final String key;
  private final String title;
  private final String statement;

  SurveyQuestion(String key, String title, String statement) {
    this.key = key;
    this.title = title;
    this.statement = statement;
  }

  /** Name of its field. */
  public String key() {
    return key;
  }

  public String title() {
    return title;
  }

  public String statement() {
    return statement;
  }
}
