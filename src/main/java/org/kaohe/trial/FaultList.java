package org.kaohe.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** Everything wrong with a trial, gathered so that it can be said at once. */
class FaultList {

  private final List<Fault> faults = new ArrayList<>();
  private final Set<TrialPart> faulty = EnumSet.noneOf(TrialPart.class);

  void add(String place, Object value, String message) {
    faults.add(Fault.at(place, value, message));
  }

  /**
   * @param file how the file is called in places of faults
   */
  void addAll(TrialPart part, String file, Collection<Fault> ofFile) {
    if (!ofFile.isEmpty()) {
      faulty.add(part);
    }
    ofFile.forEach(fault -> faults.add(within(file, fault)));
  }

  /** The answer, or null if it was refused; the refusal's faults are kept. */
  <T> T attempt(String place, Object value, Supplier<T> step) {
    try {
      return step.get();
    } catch (Refused refused) {
      if (refused.faults().isEmpty()) {
        add(place, value, refused.getMessage());
      }
      faults.addAll(refused.faults());
      return null;
    }
  }

  /** As above, for a file as a whole. */
  <T> T attempt(TrialPart part, String file, String fileName, Supplier<T> step) {
    try {
      return step.get();
    } catch (Refused refused) {
      faulty.add(part);
      add(file, fileName, refused.getMessage());
      addAll(part, file, refused.faults());
      return null;
    }
  }

  boolean has(TrialPart part) {
    return faulty.contains(part);
  }

  void refuseIfAny() {
    if (!faults.isEmpty()) {
      throw Refused.invalid("trial-invalid", "试算的输入有 %d 处错误".formatted(faults.size()), faults);
    }
  }

  private static Fault within(String file, Fault fault) {
    String place = fault.place() == null ? file : file + " " + fault.place();
    return new Fault(place, fault.value(), fault.message());
  }
}
