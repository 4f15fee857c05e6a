package org.kaohe.portal;

import java.util.Optional;

/** Addresses in the engine's web applications. */
public interface WorkLinks {

  String TASKLIST = "/camunda/app/tasklist/default/";
  String COCKPIT = "/camunda/app/cockpit/default/";

  /** Tasklist with the open task of a case, if it has one. */
  Optional<String> task(String processKey, String businessKey);

  /** Cockpit with the running case, if there is one. */
  Optional<String> running(String processKey, String businessKey);
}
