package org.kaohe.policychange;

import java.util.List;

/** Trials as they were attached. */
public interface AttachedTrials {

  void add(AttachedTrial trial);

  /** Newest first. */
  List<AttachedTrial> of(String changeId);
}
