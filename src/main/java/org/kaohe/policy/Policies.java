package org.kaohe.policy;

import java.util.List;

/** The policies that ship, and a company's own versions of them. */
public interface Policies {

  /** The newest version of each, in order of id. */
  List<Policy> all();

  /**
   * The newest version.
   *
   * @throws org.kaohe.shared.Refused if unknown
   */
  Policy get(String id);

  /**
   * That version, as a running or finished month keeps it.
   *
   * @throws org.kaohe.shared.Refused if unknown
   */
  Policy get(String id, int version);
}
