package org.kaohe.cycle.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** What HR sends about a cycle. */
final class CycleRequests {

  private CycleRequests() {}

  record Opening(String period, String department, String policy) {}

  record Extension(int workingDays, String reason) {}

  record Cancellation(String reason) {}

  record Adjustment(String employee, BigDecimal points, String reason) {
    void check() {
      List<Fault> faults = new ArrayList<>();
      checkEmployee(employee, faults);
      if (points == null) {
        faults.add(Fault.at("分值", null, "须填写"));
      }
      refuse(faults);
    }
  }

  record Return(String employee, String source, String reason) {
    ReviewSource check() {
      List<Fault> faults = new ArrayList<>();
      checkEmployee(employee, faults);
      ReviewSource found = null;
      for (ReviewSource each : ReviewSource.values()) {
        if (each.label().equals(source) || each.name().equals(source)) {
          found = each;
        }
      }
      if (found == null) {
        faults.add(Fault.at("来源", source, "应为 自评、互评 或 上级"));
      }
      refuse(faults);
      return found;
    }
  }

  private static void checkEmployee(String employee, List<Fault> faults) {
    if (!EmployeeNumber.isValid(employee)) {
      faults.add(Fault.at("工号", employee, "应为 1–32 位字母、数字、-、_ 或 ."));
    }
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Refused.invalid("request-invalid", "提交的内容有误", faults);
    }
  }
}
