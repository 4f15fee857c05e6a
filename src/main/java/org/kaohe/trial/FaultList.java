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
  private String type = "trial-invalid";

  void add(String place, Object value, String message) {
    faults.add(Fault.at(place, value, message));
  }

  /** Right in itself, but not offered yet. */
  void addUnsupported(String place, Object value, String message) {
    type = "trial-period-unsupported";
    add(place, value, message);
  }

  void addAll(TrialPart part, Collection<Fault> ofFile) {
    if (!ofFile.isEmpty()) {
      faulty.add(part);
    }
    ofFile.forEach(fault -> faults.add(within(part, fault)));
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
  <T> T attempt(TrialPart part, String fileName, Supplier<T> step) {
    try {
      return step.get();
    } catch (Refused refused) {
      faulty.add(part);
      add(part.label(), fileName, refused.getMessage());
      addAll(part, refused.faults());
      return null;
    }
  }

  boolean has(TrialPart part) {
    return faulty.contains(part);
  }

  void refuseIfAny() {
    if (!faults.isEmpty()) {
      throw Refused.invalid(type, "试算的输入有 %d 处错误".formatted(faults.size()), faults);
    }
  }

  private static Fault within(TrialPart part, Fault fault) {
    String place = fault.place() == null ? part.label() : part.label() + " " + fault.place();
    return new Fault(place, fault.value(), fault.message());
  }
}
