package org.kaohe.tables;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.shared.Fault;

/** Every fault of a file. Beyond a number that nobody can read through, they are only counted. */
final class Faults extends AbstractList<Fault> {

  static final int MAX_LISTED = 20_000;

  private final List<Fault> listed = new ArrayList<>();
  private int more;

  @Override
  public boolean add(Fault fault) {
    if (listed.size() < MAX_LISTED) {
      return listed.add(fault);
    }
    more++;
    return true;
  }

  @Override
  public Fault get(int index) {
    return index < listed.size() ? listed.get(index) : Fault.of("另有 %d 处错误未列出".formatted(more));
  }

  @Override
  public int size() {
    return listed.size() + (more > 0 ? 1 : 0);
  }
}
