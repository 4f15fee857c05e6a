package org.kaohe.policychange;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kaohe.policy.PolicyDraft;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Component;

/** Reads what HR sends of a change. */
@Component
class ChangeForm {

  private static final Pattern FIGURE = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");

  private final Staff staff;
  private final Clock clock;

  ChangeForm(Staff staff, Clock clock) {
    this.staff = staff;
    this.clock = clock;
  }

  record Read(ChangePlan plan, PolicyDraft draft) {}

  /**
   * @throws Refused with every fault at once; those of files and figures themselves come later
   */
  Read read(ChangeRequest request) {
    List<Fault> faults = new ArrayList<>();
    Texts.check("reason", request.reason(), 10, 2000, faults);
    Period from = month(request.from(), faults);
    Set<String> departments = departments(request, faults);
    Map<String, BigDecimal> figures = figures(request, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("policy-change-invalid", "方案变更填写有误", faults);
    }
    String reason = request.reason().strip();
    return new Read(
        new ChangePlan(departments, from, reason),
        new PolicyDraft(
            request.base(),
            request.baseVersion(),
            request.manifest(),
            request.tables(),
            figures,
            reason));
  }

  private static Period month(String text, List<Fault> faults) {
    try {
      Period month = Period.parse(text == null ? "" : text.strip());
      if (month.isMonth()) {
        return month;
      }
    } catch (IllegalArgumentException malformed) {
      // told below
    }
    faults.add(Fault.at("from", text, "应形如 2026-12"));
    return null;
  }

  private Set<String> departments(ChangeRequest request, List<Fault> faults) {
    Set<String> departments = new TreeSet<>(request.departments());
    List<String> known = staff.departments(LocalDate.now(clock));
    if (departments.isEmpty()) {
      faults.add(Fault.at("department", null, "须至少选择一个部门"));
    }
    departments.stream()
        .filter(department -> !known.contains(department))
        .forEach(unknown -> faults.add(Fault.at("department", unknown, "没有这个部门")));
    return departments;
  }

  private static Map<String, BigDecimal> figures(ChangeRequest request, List<Fault> faults) {
    Map<String, BigDecimal> figures = new TreeMap<>();
    request
        .figures()
        .forEach(
            (name, text) -> {
              if (FIGURE.matcher(text.strip()).matches()) {
                figures.put(name, new BigDecimal(text.strip()));
              } else if (!text.isBlank()) {
                faults.add(Fault.at("param." + name, text, "应为数字，整数至多 12 位，小数至多 4 位"));
              }
            });
    return figures;
  }
}
