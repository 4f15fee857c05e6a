package org.kaohe.policy.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.policy.facts.FactValue;
import org.kaohe.policy.facts.Scene;
import org.kaohe.policy.facts.Subject;
import org.kaohe.policy.facts.Vocabulary;
import org.kaohe.policy.manifest.RuleLine;
import org.kaohe.policy.rules.Row.Step;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.SubjectType;

/** Turns a row of a table into the lines it amounts to. */
final class Lines {

  static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9]+)}");

  private final Vocabulary vocabulary;
  private final Scene scene;
  private final Amounts amounts;

  Lines(Vocabulary vocabulary, Scene scene) {
    this.vocabulary = vocabulary;
    this.scene = scene;
    this.amounts = new Amounts(vocabulary.parameters());
  }

  /**
   * @param missing why there is no amount, or null
   */
  record Answer(List<Proposal> proposals, String missing) {}

  Answer of(RuleLine rule, Row row, Subject subject, Map<String, FactValue> facts) {
    if (isOfGroup(subject) && row.amountKind() != AmountKind.SPLIT_SUM) {
      return new Answer(List.of(), "记录针对团队或部门，这一规则只适用于员工");
    }
    Amounts.Answer amount = amounts.of(row, subject);
    if (amount.missing() != null) {
      return new Answer(List.of(), amount.missing());
    }
    Map<String, String> explained = explain(row, subject, facts);
    explained.putAll(amount.facts());
    if (row.amountKind() == AmountKind.SPLIT_SUM) {
      return split(rule, row, subject, amount.money(), explained, reason(row, facts));
    }
    Proposal line =
        line(subject.type(), subject.name(), rule, row, amount.money(), subject, explained, facts);
    return new Answer(List.of(line), null);
  }

  /** What one person earned or did is recorded for that person. */
  private static boolean isOfGroup(Subject subject) {
    return subject instanceof Subject.Recorded && subject.type() != SubjectType.EMPLOYEE;
  }

  private Proposal line(
      SubjectType type,
      String name,
      RuleLine rule,
      Row row,
      Money amount,
      Subject subject,
      Map<String, String> explained,
      Map<String, FactValue> facts) {
    return new Proposal(
        type,
        name,
        rule.id(),
        rule.title(),
        row.kind(),
        amount,
        recordOf(subject),
        Collections.unmodifiableMap(explained),
        reason(row, facts));
  }

  private Answer split(
      RuleLine rule,
      Row row,
      Subject subject,
      Money sum,
      Map<String, String> explained,
      String reason) {
    if (subject.type() == SubjectType.EMPLOYEE) {
      return new Answer(List.of(), "由大家分享的总额须记在团队或部门名下");
    }
    List<EmployeeNumber> members =
        sharing(subject).eligible().stream().map(person -> person.input().number()).toList();
    if (members.isEmpty()) {
      return new Answer(List.of(), "没有符合条件的成员可以分享");
    }
    explained.put("分享对象", subject.name());
    explained.put("总额", sum.getAmount().toPlainString());
    explained.put("分享人数", String.valueOf(members.size()));
    List<Proposal> parts = new ArrayList<>();
    Splitting.split(sum, members)
        .forEach(
            (member, part) ->
                parts.add(
                    new Proposal(
                        SubjectType.EMPLOYEE,
                        member.value(),
                        rule.id(),
                        rule.title(),
                        row.kind(),
                        part,
                        recordOf(subject),
                        Collections.unmodifiableMap(explained),
                        reason)));
    return new Answer(parts, null);
  }

  private Subject.Group sharing(Subject subject) {
    if (subject instanceof Subject.Group group) {
      return group;
    }
    return subject.type() == SubjectType.TEAM ? scene.team(subject.name()) : scene.department();
  }

  private Map<String, String> explain(Row row, Subject subject, Map<String, FactValue> facts) {
    Map<String, String> explained = new LinkedHashMap<>();
    if (subject instanceof Subject.Recorded recorded) {
      explained.put("记录编号", recorded.input().id());
      explained.put("日期", recorded.input().date().toString());
      explained.put("类别", recorded.input().category());
      explained.put("程度", recorded.input().severity().label());
    }
    facts.forEach(
        (name, value) -> {
          explained.put(vocabulary.facts().get(name).title(), value.text());
          value.details().forEach(explained::putIfAbsent);
        });
    if (row.kind() == OutcomeKind.ESCALATION) {
      Step proposal = row.proposal() == null ? Step.REVIEW : row.proposal();
      explained.put("proposal", proposal.name());
      explained.put("furthest", (row.furthest() == null ? proposal : row.furthest()).name());
    }
    return explained;
  }

  private String reason(Row row, Map<String, FactValue> facts) {
    Matcher places = PLACEHOLDER.matcher(row.reason());
    return places.replaceAll(place -> Matcher.quoteReplacement(figure(place.group(1), facts)));
  }

  private String figure(String name, Map<String, FactValue> facts) {
    BigDecimal parameter = vocabulary.parameters().get(name);
    return parameter != null ? FactValue.text(parameter) : facts.get(name).text();
  }

  private static String recordOf(Subject subject) {
    return subject instanceof Subject.Recorded recorded ? recorded.input().id() : null;
  }
}
