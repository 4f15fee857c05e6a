package org.kaohe.engine;

import java.util.Optional;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Carries why a request to the engine's REST API was refused from the process listener that threw
 * it, past the engine's own exception mapping, to the filter that answers. A listener may simply
 * throw its {@link Refused}: the engine's command interceptor records it. Outside a request nothing
 * is kept.
 */
@Component
public class TaskFaults {

  private final ThreadLocal<Slot> request = new ThreadLocal<>();

  /** For {@code throw faults.record(refused)}. */
  public Refused record(Refused refused) {
    Slot slot = request.get();
    if (slot != null && slot.refused == null) {
      slot.refused = refused;
    }
    return refused;
  }

  /** Begins a request on this thread; whoever opens must {@link #close()}. */
  public void open() {
    request.set(new Slot());
  }

  /** What this request was refused for, if anything was recorded. */
  public Optional<Refused> recorded() {
    return Optional.ofNullable(request.get()).map(slot -> slot.refused);
  }

  public void close() {
    request.remove();
  }

  private static final class Slot {
    private Refused refused;
  }
}
