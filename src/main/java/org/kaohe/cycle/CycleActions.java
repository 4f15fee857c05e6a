package org.kaohe.cycle;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** What HR did to each cycle, in the order it happened. */
public interface CycleActions extends Repository<CycleAction, String> {

  CycleAction save(CycleAction action);

  @Query("select * from cycle_action where cycle_id = :cycleId order by done_at, id")
  List<CycleAction> ofCycle(String cycleId);
}
