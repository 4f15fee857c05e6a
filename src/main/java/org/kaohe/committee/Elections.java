package org.kaohe.committee;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.Refused;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All elections. */
public interface Elections extends Repository<Election, String> {

  Election save(Election election);

  Optional<Election> findById(String id);

  @Query(
      "select * from award_election where cycle_id = :cycleId and state <> 'CANCELLED'"
          + " order by rule_id")
  List<Election> ofCycle(String cycleId);

  default Election get(String id) {
    return findById(id).orElseThrow(() -> Refused.unknown("election-unknown", "没有这项评选"));
  }
}
