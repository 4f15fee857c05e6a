/**
 * From a warning to a dismissal: penalty cases, their two ladders and the gates that each step has
 * to pass. No rank and no score dismisses anybody (policies G6).
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "calendar",
      "staff",
      "records",
      "policy",
      "outcomes",
      "development",
      "engine"
    })
package org.kaohe.escalation;
