package org.kaohe.policy.dmn;

import java.util.Map;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * A file of decision tables, not yet checked.
 *
 * @param texts by id of decision
 */
record TableSource(String file, DmnModelInstance model, Map<String, TableText> texts) {}
