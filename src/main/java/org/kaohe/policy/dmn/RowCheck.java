package org.kaohe.policy.dmn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.dmn.TableText.RowText;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.Manifest.ParameterLine;
import org.kaohe.policy.manifest.ReadingLine;
import org.kaohe.policy.manifest.ReadingLine.SubjectKind;
import org.kaohe.policy.manifest.RuleLine;
import org.kaohe.policy.manifest.Unit;
import org.kaohe.policy.rules.AmountKind;
import org.kaohe.policy.rules.Row.Step;
import org.kaohe.shared.SubjectType;

/** What can be wrong with a row of a table. */
final class RowCheck {

  private final Map<String, ParameterLine> parameters;
  private final RuleLine rule;
  private final ReadingLine reading;
  private final TableText table;

  RowCheck(Manifest manifest, RuleLine rule, ReadingLine reading, TableText table) {
    this.parameters =
        manifest.parameters().stream()
            .collect(
                Collectors.toMap(
                    ParameterLine::name, Function.identity(), (first, again) -> first));
    this.rule = rule;
    this.reading = reading;
    this.table = table;
  }

  List<String> faults(RowText row) {
    List<String> faults = new ArrayList<>();
    if (row.tests().size() != table.inputs().size()
        || row.values().size() != table.outputs().size()) {
      return List.of("单元格数与列数不符");
    }
    if (row.id() == null) {
      faults.add("没有行编号（id）");
    }
    if (!row.hasPlainTests()) {
      faults.add("条件只能是常量、名称、比较、区间、它们的并列或 not(…)，最长 500 字");
    }
    if (!row.hasPlainValues()) {
      faults.add("输出只能是文字常量或 null");
    }
    if (row.reason() == null || row.reason().isBlank()) {
      faults.add("没有理由（description）");
    }
    if (!Objects.equals(rule.id(), table.value(row, "rule"))) {
      faults.add("输出 rule 须为 " + rule.id());
    }
    String kind = table.value(row, "kind");
    if (!isOneOf(OutcomeKind.values(), kind)) {
      faults.add("没有这种结果（kind）：" + kind);
    } else {
      checkKind(OutcomeKind.valueOf(kind), table.value(row, "amountKind"), faults);
    }
    checkAmount(row, faults);
    checkSteps(row, OutcomeKind.ESCALATION.name().equals(kind), faults);
    return faults;
  }

  private void checkAmount(RowText row, List<String> faults) {
    String code = table.value(row, "amountKind");
    AmountKind kind = AmountKind.ofCode(code).orElse(null);
    if (kind == null) {
      faults.add("没有这种金额算法（amountKind）：" + code);
      return;
    }
    String name = table.value(row, "parameter");
    ParameterLine parameter = name == null ? null : parameters.get(name);
    if (name != null && parameter == null) {
      faults.add("没有这个参数：" + name);
    } else if (kind.needsParameter() != (parameter != null)) {
      faults.add(kind.needsParameter() ? "没有参数（parameter）" : "不应有参数（parameter）");
    } else if (parameter != null && kind.needsParameter() && parameter.unit() != unitOf(kind)) {
      faults.add("参数 " + name + " 的单位须为 " + unitOf(kind).label());
    }
    kind.parameters().stream()
        .filter(known -> !isPercent(parameters.get(known)))
        .sorted()
        .forEach(known -> faults.add("金额算法 " + code + " 须有以 % 计的参数 " + known));
    checkCap(table.value(row, "cap"), kind, faults);
    if (!fits(kind)) {
      faults.add("金额算法 " + code + " 不适用于这种对象");
    }
  }

  private static boolean isPercent(ParameterLine known) {
    return known != null && (known.unit() == Unit.PERCENT || known.unit() == Unit.FACTOR);
  }

  private void checkCap(String name, AmountKind kind, List<String> faults) {
    if (name == null) {
      return;
    }
    ParameterLine parameter = parameters.get(name);
    if (parameter == null) {
      faults.add("封顶（cap）没有这个参数：" + name);
    } else if (parameter.unit() != Unit.YUAN) {
      faults.add("封顶（cap）参数 " + name + " 的单位须为 元");
    }
    if (!kind.isMoney()) {
      faults.add("没有金额，不应有封顶（cap）");
    }
  }

  private static void checkKind(OutcomeKind kind, String code, List<String> faults) {
    AmountKind amount = AmountKind.ofCode(code).orElse(null);
    if (amount == null) {
      return;
    }
    boolean money = kind.isPaid() || kind.isDeduction();
    if (amount.isMoney() != money) {
      faults.add(money ? "这种结果须有金额：" + kind : "这种结果没有金额：" + kind);
    }
    if ((amount == AmountKind.POINTS) != (kind == OutcomeKind.ANNUAL_SCORE_POINTS)) {
      faults.add("points 只用于 ANNUAL_SCORE_POINTS，反之亦然");
    }
    if ((amount == AmountKind.PERFORMANCE_PAY) != (kind == OutcomeKind.PERFORMANCE_PAY)) {
      faults.add("performancePay 只用于 PERFORMANCE_PAY，反之亦然");
    }
  }

  private static Unit unitOf(AmountKind kind) {
    return switch (kind) {
      case FIXED, SPLIT_SUM -> Unit.YUAN;
      case POINTS -> Unit.POINTS;
      default -> Unit.PERCENT;
    };
  }

  private boolean fits(AmountKind kind) {
    boolean group = reading.subject().type() != SubjectType.EMPLOYEE;
    return switch (kind) {
      case POINTS -> !group;
      case NONE, FIXED -> reading.subject() != SubjectKind.ALL_MEMBERS;
      case SPLIT_SUM -> group || reading.subject() == SubjectKind.RECORD;
      case PERCENT_OF_FIXED_PAY, PERCENT_OF_GROSS_PAY -> !group;
      case PERCENT_OF_PERFORMANCE_PAY, PERFORMANCE_PAY -> !group;
      case PERCENT_OF_LOSS, AS_APPROVED -> reading.subject() == SubjectKind.RECORD;
    };
  }

  private void checkSteps(RowText row, boolean escalation, List<String> faults) {
    String proposal = table.value(row, "proposal");
    String furthest = table.value(row, "furthest");
    if (!escalation && (proposal != null || furthest != null)) {
      faults.add("只有 ESCALATION 才有 proposal 和 furthest");
    }
    boolean known =
        (proposal == null || isOneOf(Step.values(), proposal))
            && (furthest == null || isOneOf(Step.values(), furthest));
    if (!known) {
      faults.add("proposal 和 furthest 只能是 REVIEW、DEMOTION、TRANSFER、DISMISSAL");
    } else if (proposal != null
        && furthest != null
        && Step.valueOf(proposal).compareTo(Step.valueOf(furthest)) > 0) {
      faults.add("furthest 不得轻于 proposal");
    }
  }

  private static boolean isOneOf(Enum<?>[] values, String name) {
    return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
  }
}
