package org.kaohe.shared;

import java.util.List;

/**
 * A request that the rules do not allow, with every fault at once, in Chinese. Nothing has been
 * changed. Doors translate it into RFC 9457 problem details; {@code type} is stable.
 */
public class Refused extends RuntimeException {

  /** What the caller can do about it; doors map it to an HTTP status. */
  public enum Reason {
    /** The input is wrong: 400. */
    INVALID,
    /** Not theirs: 403. */
    FORBIDDEN,
    /** No such thing: 404. */
    UNKNOWN,
    /** Right input at a wrong moment, or a duplicate: 409. */
    CONFLICT
  }

  private final Reason reason;
  private final String type;
  private final List<Fault> faults;

  public Refused(Reason reason, String type, String title, List<Fault> faults) {
    super(title);
    this.reason = reason;
    this.type = type;
    this.faults = List.copyOf(faults);
  }

  public static Refused invalid(String type, String title, List<Fault> faults) {
    return new Refused(Reason.INVALID, type, title, faults);
  }

  public static Refused invalid(String type, String title) {
    return invalid(type, title, List.of());
  }

  public static Refused forbidden(String title) {
    return new Refused(Reason.FORBIDDEN, "forbidden", title, List.of());
  }

  public static Refused unknown(String type, String title) {
    return new Refused(Reason.UNKNOWN, type, title, List.of());
  }

  public static Refused conflict(String type, String title) {
    return new Refused(Reason.CONFLICT, type, title, List.of());
  }

  public Reason reason() {
    return reason;
  }

  /** A stable slug such as {@code score-out-of-range}; doors prefix it with the problem base. */
  public String type() {
    return type;
  }

  public List<Fault> faults() {
    return faults;
  }
}
