package org.kaohe.records;

import java.time.Instant;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Severity;
import org.kaohe.tables.Cells;

/** Reads how HR finds, with every fault at once. */
final class FindingForm {

  private static final Map<String, Boolean> FINDINGS = Map.of("VERIFIED", true, "UNFOUNDED", false);

  private FindingForm() {}

  static Finding read(RawFinding raw, EmployeeNumber by, Instant now) {
    Reading reading = new Reading();
    Boolean founded = FINDINGS.get(raw.finding() == null ? "" : raw.finding().strip());
    if (founded == null) {
      reading.fault("核实结论", raw.finding(), "须选已核实或不成立");
    }
    Severity severity =
        reading.optional("程度", raw.severity(), Cells.oneOf(ReportForm.severities()));
    Money loss = reading.optional("损失金额", raw.loss(), Cells.money());
    String reason = reading.text("核实理由", raw.reason(), 10, 2000);
    if (Boolean.TRUE.equals(founded) && isBlank(raw.severity())) {
      reading.fault("程度", null, "已核实的须填写程度");
    }
    if (Boolean.FALSE.equals(founded) && !(isBlank(raw.severity()) && isBlank(raw.loss()))) {
      reading.fault("核实结论", "不成立", "不成立的不填程度和损失金额");
    }
    reading.refuseIfFaulty("finding-invalid", "核实结论没有提交，请更正后再提交");
    return new Finding(founded, severity, loss, reason, by, now);
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
