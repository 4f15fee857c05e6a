package org.kaohe.assessment;

import java.util.List;

/** What HR did to a running collection. Only added to. */
public interface Interventions {

  void add(Intervention intervention);

  List<Intervention> of(String cycleId);
}
