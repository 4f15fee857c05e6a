package org.kaohe.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports, claims and records, to those who may see them. Nobody sees a report about himself but as
 * {@link ReportForAccused}, which does not tell who reported it, HR included.
 */
@Service
@Transactional(readOnly = true)
public class ViewingReports {

  private static final int MOST = 500;

  private final ConductReports reports;
  private final MeritClaims claims;
  private final RecordArchive archive;
  private final Voidings voidings;
  private final ReportHandlers reportHandlers;
  private final ClaimHandlers claimHandlers;

  ViewingReports(
      ConductReports reports,
      MeritClaims claims,
      RecordArchive archive,
      Voidings voidings,
      ReportHandlers reportHandlers,
      ClaimHandlers claimHandlers) {
    this.reports = reports;
    this.claims = claims;
    this.archive = archive;
    this.voidings = voidings;
    this.reportHandlers = reportHandlers;
    this.claimHandlers = claimHandlers;
  }

  /** For HR, newest first; without those about this one of HR. */
  public List<ConductReport> reports(EmployeeNumber hr) {
    return reports.findAll().stream().filter(report -> !report.accused().equals(hr)).toList();
  }

  /**
   * For HR.
   *
   * @throws Refused {@code report-unknown}, also if it is about this one of HR
   */
  public ConductReport report(String id, EmployeeNumber hr) {
    ConductReport report = reports.get(id);
    if (report.accused().equals(hr)) {
      throw Refused.unknown("report-unknown", "没有这份违纪报告");
    }
    return report;
  }

  /** For HR and evidence sheets; the accused's is {@link #ofRecordForAccused}. */
  public Optional<ConductReport> reportOfRecord(String recordNumber) {
    return reports.findByRecordNo(recordNumber);
  }

  /** For the accused. */
  public Optional<ReportForAccused> ofRecordForAccused(
      String recordNumber, EmployeeNumber accused) {
    return reports
        .findByRecordNo(recordNumber)
        .filter(report -> report.accused().equals(accused))
        .map(ReportForAccused::of);
  }

  /** For the accused: those that they are or were asked about, newest first. */
  public List<ReportForAccused> against(EmployeeNumber accused) {
    return reports.against(accused.value()).stream()
        .filter(ConductReport::isKnownToAccused)
        .map(ReportForAccused::of)
        .toList();
  }

  /** For HR, all about one person, newest first; none if that is this one of HR. */
  public List<ConductReport> about(EmployeeNumber accused, EmployeeNumber hr) {
    return accused.equals(hr) ? List.of() : reports.against(accused.value());
  }

  /** For whoever reported: newest first. */
  public List<FiledReport> filedBy(EmployeeNumber reporter) {
    return reports.by(reporter.value()).stream().map(FiledReport::of).toList();
  }

  /** For HR, newest first. */
  public List<MeritClaim> claims() {
    return claims.findAll();
  }

  /** For the claimant and HR, newest first. */
  public List<MeritClaim> claimsOf(EmployeeNumber claimant) {
    return claims.of(claimant);
  }

  /** For HR and evidence sheets. */
  public Optional<MeritClaim> claimOfRecord(String recordNumber) {
    return claims.findByRecordNo(recordNumber);
  }

  /** For whoever is asked to check or decide them now, newest first. */
  public List<MeritClaim> claimsWaitingFor(EmployeeNumber handler) {
    return claims.findOpen().stream()
        .filter(claim -> claimHandlers.of(claim).contains(handler))
        .toList();
  }

  /** For whoever is asked to investigate or verify them, also in HR's place, newest first. */
  public List<ConductReport> reportsWaitingFor(EmployeeNumber handler) {
    return reports.findOpen().stream()
        .filter(report -> reportHandlers.of(report).contains(handler))
        .toList();
  }

  /** For the person: what is or was held to be true, newest event first. */
  public List<CaseRecord> recordsOf(EmployeeNumber employee) {
    return archive.of(employee).stream()
        .filter(record -> record.facts().status() != RecordStatus.PENDING)
        .toList();
  }

  /** For HR, whatever their status, newest event first. */
  public List<CaseRecord> allRecordsOf(EmployeeNumber employee) {
    return archive.of(employee);
  }

  /** For HR: the 500 added last. */
  public List<CaseRecord> latestRecords() {
    return archive.latest(MOST);
  }

  /** Why and by whom those of these were declared void that are, by 编号. */
  public Map<String, Voiding> voidings(List<CaseRecord> records) {
    return voidings.find(records.stream().map(CaseRecord::number).toList());
  }
}
