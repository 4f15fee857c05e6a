package org.kaohe.feedback;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Everybody's suggestions. */
public interface Suggestions extends Repository<Suggestion, String> {

  Suggestion save(Suggestion suggestion);

  Optional<Suggestion> findById(String id);

  @Query("select * from suggestion where sender = :sender order by sent_at desc, id")
  List<Suggestion> of(String sender);

  /** Unanswered first, then newest first. */
  @Query(
      "select * from suggestion order by case when answered_at is null then 0 else 1 end,"
          + " sent_at desc, id")
  List<Suggestion> findAll();

  /** Newest first. */
  default List<Suggestion> of(EmployeeNumber sender) {
    return of(sender.value());
  }
}
