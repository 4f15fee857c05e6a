package org.kaohe.letters;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All letters that were issued. */
public interface Letters extends Repository<Letter, String> {

  String FOUND =
      " from letter where (addressee is null or addressee <> :by)"
          + " and (:search = '' or addressee = :search or number like concat('%', :search, '%')"
          + " or addressee_name like concat('%', :search, '%'))"
          + " and (:awaiting = 0 or (receipt_outcome is null and kind in (:kinds)"
          + " and addressee is not null))";

  Letter save(Letter letter);

  List<Letter> saveAll(Iterable<Letter> letters);

  Optional<Letter> findById(String id);

  @Query("select * from letter where occasion in (:occasions)")
  List<Letter> ofOccasions(List<String> occasions);

  /** The line's own letter and those that took it back, oldest first. */
  @Query("select * from letter where line_id = :lineId order by issued_at, number")
  List<Letter> ofLine(String lineId);

  /** Oldest first. */
  @Query("select * from letter where case_id = :caseId order by issued_at, number")
  List<Letter> ofCase(String caseId);

  @Query("select * from letter where addressee = :addressee order by issued_at desc, number desc")
  List<Letter> of(String addressee);

  /** What goes round in the department or one of its teams. */
  @Query("select * from letter where department = :department and audience <> 'PERSON'")
  List<Letter> roundIn(String department);

  /** Ids of the cycle's lines that have a letter. */
  @Query("select line_id from letter where cycle_id = :cycleId and line_id is not null")
  List<String> linesOf(String cycleId);

  @Query("select count(*)" + FOUND)
  int count(String search, int awaiting, List<String> kinds, String by);

  @Query("select *" + FOUND + " order by issued_at desc, number desc limit :most offset :from")
  List<Letter> page(String search, int awaiting, List<String> kinds, String by, int most, int from);

  /** Those addressed to that person, newest first. */
  default List<Letter> of(EmployeeNumber addressee) {
    return of(addressee.value());
  }

  default Letter get(String id) {
    return findById(id).orElseThrow(Letters::unknown);
  }

  /** How a letter is answered for that is not there, or not theirs to read. */
  static Refused unknown() {
    return Refused.unknown("letter-unknown", "没有这份文书");
  }
}
