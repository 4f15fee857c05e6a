package org.kaohe.trial;

import java.util.List;
import org.kaohe.assessment.HistoryFile;
import org.kaohe.assessment.HistoryRow;
import org.kaohe.assessment.ReviewRow;
import org.kaohe.metrics.MetricRow;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.records.RecordRow;
import org.kaohe.records.RecordStatus;
import org.kaohe.staff.StaffMember;

/**
 * What a policy is tried on.
 *
 * @param staff employed during the period, in order of number
 * @param metrics months only
 * @param records verified ones only
 */
record TrialData(
    List<StaffMember> staff,
    List<MetricSheet> metrics,
    List<ReviewRow> reviews,
    List<RecordRow> records,
    List<HistoryRow> history) {

  static TrialData of(List<StaffMember> staff, TrialFiles files) {
    return new TrialData(
        staff,
        files.metrics().stream()
            .map(MetricRow::sheet)
            .filter(sheet -> sheet.period().isMonth())
            .toList(),
        files.reviews(),
        files.records().stream()
            .filter(row -> row.facts().status() == RecordStatus.VERIFIED)
            .toList(),
        files.history().stream().map(HistoryFile.Line::row).toList());
  }
}
