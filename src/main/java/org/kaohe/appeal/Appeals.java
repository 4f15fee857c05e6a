package org.kaohe.appeal;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Everybody's appeals. */
public interface Appeals extends Repository<Appeal, String> {

  Appeal save(Appeal appeal);

  Optional<Appeal> findById(String id);

  /** Newest first. */
  @Query("select * from appeal where appellant = :appellant order by lodged_at desc, id")
  List<Appeal> of(String appellant);

  default List<Appeal> of(EmployeeNumber appellant) {
    return of(appellant.value());
  }

  /** Undecided first, then newest first. */
  @Query("select * from appeal order by applied, due_on desc, id")
  List<Appeal> findAll();

  @Query("select count(*) from appeal where cycle_id = :cycleId and not applied")
  int countOpen(String cycleId);

  @Query(
      "select count(*) from appeal where result_id = :resultId and subject = :subject"
          + " and line_id = :lineId")
  int countSame(String resultId, String subject, String lineId);

  default Appeal get(String id) {
    return findById(id).orElseThrow(() -> Refused.unknown("appeal-unknown", "没有这个申诉"));
  }
}
