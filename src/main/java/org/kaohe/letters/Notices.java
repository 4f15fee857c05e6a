package org.kaohe.letters;

import java.util.Collection;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/** Everybody's notices. */
public interface Notices {

  /** In batches; whoever was told of the occasion already is left out. */
  void send(Collection<Notice> notices);

  /** Newest first. */
  List<Notice> of(EmployeeNumber recipient, int most);
}
