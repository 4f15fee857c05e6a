package org.kaohe.bench;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.kaohe.testing.WatchedDatabase;

/** An engine on which a month is opened and worked through. */
interface Contestant {

  String name();

  ProcessEngine engine();

  WatchedDatabase database();

  /** What is there before the month; nobody measures it. */
  void prepare(String round, int people);

  /** Ends with an instance of the process {@code assessment} for each of them. */
  void open(String round, int people);

  /** What each reviewer submits. */
  Map<String, Object> form();
}
