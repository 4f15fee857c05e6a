/** A department's month: opened, collected, consolidated, confirmed, published, final. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "calendar",
      "tables",
      "staff",
      "metrics",
      "records",
      "policy",
      "assessment",
      "outcomes",
      "appeal",
      "committee",
      "engine"
    })
package org.kaohe.cycle;
