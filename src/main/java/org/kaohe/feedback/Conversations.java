package org.kaohe.feedback;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Everybody's feedback conversations: one per cycle and employee. */
public interface Conversations extends Repository<Conversation, String> {

  Conversation save(Conversation conversation);

  Optional<Conversation> findById(String id);

  @Query("select * from feedback_conversation where cycle_id = :cycleId order by employee")
  List<Conversation> ofCycle(String cycleId);

  @Query(
      "select * from feedback_conversation where employee = :number"
          + " order by recorded_at desc, id")
  List<Conversation> withEmployee(String number);

  @Query(
      "select * from feedback_conversation where manager = :number"
          + " order by recorded_at desc, id limit :most")
  List<Conversation> byManager(String number, int most);

  /** Newest first. */
  default List<Conversation> with(EmployeeNumber employee) {
    return withEmployee(employee.value());
  }
}
