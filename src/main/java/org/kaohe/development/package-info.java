/**
 * Improvement plans, training, inspections and careers: how people get better, and what of it
 * counts.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "calendar",
      "tables",
      "staff",
      "records",
      "policy",
      "assessment",
      "outcomes",
      "engine"
    })
package org.kaohe.development;
