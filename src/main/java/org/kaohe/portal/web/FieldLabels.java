package org.kaohe.portal.web;

import java.util.Map;

/** What people call the fields of forms. */
final class FieldLabels {

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("attitude", "工作态度"),
          Map.entry("teamwork", "团队协作"),
          Map.entry("efficiency", "工作效率"),
          Map.entry("quality", "工作质量"),
          Map.entry("comment", "评语"),
          Map.entry("reason", "理由"),
          Map.entry("references", "依据"),
          Map.entry("points", "调整分"),
          Map.entry("employee", "工号"),
          Map.entry("department", "部门"),
          Map.entry("period", "期间"),
          Map.entry("policy", "方案"),
          Map.entry("workingDays", "工作日数"),
          Map.entry("metric", "指标"),
          Map.entry("figure", "更正为"),
          Map.entry("source", "来源"),
          Map.entry("due", "截止日"),
          Map.entry("file", "文件"),
          Map.entry("base", "所依据的方案"),
          Map.entry("from", "希望生效的月份"),
          Map.entry("feedback", "意见"),
          Map.entry("rulesClear", "规则清楚"),
          Map.entry("processFair", "过程公平"),
          Map.entry("resultsTrue", "结果符合实际"),
          Map.entry("feedbackHelpful", "反馈有帮助"),
          Map.entry("text", "补充意见"),
          Map.entry("heldOn", "面谈日期"),
          Map.entry("notes", "面谈记录"),
          Map.entry("reply", "我的答复"),
          Map.entry("suggestion", "建议"),
          Map.entry("answer", "答复"),
          Map.entry("granted", "是否同意"),
          Map.entry("title", "培训名称"),
          Map.entry("content", "培训内容"),
          Map.entry("trainingDay", "培训日期"),
          Map.entry("startsAt", "开始时间"),
          Map.entry("place", "地点"),
          Map.entry("trainer", "讲师"),
          Map.entry("seats", "名额"),
          Map.entry("cancelReason", "取消原因"),
          Map.entry("closeReason", "终止原因"),
          Map.entry("checkedOn", "检查日期"),
          Map.entry("topic", "检查内容"),
          Map.entry("checkScore", "得分"),
          Map.entry("findings", "检查情况"),
          Map.entry("category", "违纪类别"),
          Map.entry("severity", "程度"),
          Map.entry("gradeTitle", "名称"),
          Map.entry("monthsBelow", "月数"),
          Map.entry("meanComposite", "平均综合分"),
          Map.entry("trainings", "培训场数"),
          Map.entry("duties", "职责"),
          Map.entry("record", "记录编号"),
          Map.entry("witness", "见证人"),
          Map.entry("circumstances", "拒签的经过"),
          Map.entry("note", "处理情况"));

  private FieldLabels() {}

  /** The label, or the place itself where it is no field. */
  static String of(String place) {
    return place == null ? null : LABELS.getOrDefault(place, place);
  }

  /** The field's name where a fault gives its label or its name; the place itself otherwise. */
  static String field(String place) {
    return LABELS.entrySet().stream()
        .filter(field -> field.getValue().equals(place))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(place);
  }

  /** The label, or null where nobody types that field. */
  static String known(String name) {
    return LABELS.get(name);
  }
}
