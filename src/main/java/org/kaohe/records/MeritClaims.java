package org.kaohe.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Everybody's claims. */
public interface MeritClaims extends Repository<MeritClaim, String> {

  MeritClaim save(MeritClaim claim);

  Optional<MeritClaim> findById(String id);

  Optional<MeritClaim> findByRecordNo(String recordNo);

  /** Newest first. */
  @Query("select * from merit_claim order by claimed_at desc, id")
  List<MeritClaim> findAll();

  /** Those not decided yet, newest first. */
  @Query(
      "select * from merit_claim where state in ('CHECKING', 'DECIDING')"
          + " order by claimed_at desc, id")
  List<MeritClaim> findOpen();

  /** Newest first. */
  @Query("select * from merit_claim where claimant = :claimant order by claimed_at desc, id")
  List<MeritClaim> of(String claimant);

  default List<MeritClaim> of(EmployeeNumber claimant) {
    return of(claimant.value());
  }

  @Query(
      "select * from merit_claim where claimant = :claimant and occurred_on = :day"
          + " and category = :category order by claimed_at, id")
  List<MeritClaim> ofDay(String claimant, LocalDate day, String category);

  /** Open and approved ones of this person, day and category, in the order they were claimed. */
  default List<MeritClaim> ofEvent(EmployeeNumber claimant, LocalDate day, Category category) {
    return ofDay(claimant.value(), day, category.name()).stream()
        .filter(MeritClaim::standsForEvent)
        .toList();
  }

  default MeritClaim get(String id) {
    return findById(id).orElseThrow(() -> Refused.unknown("claim-unknown", "没有这份申报"));
  }
}
