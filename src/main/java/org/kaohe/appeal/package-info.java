/** Appeals against published results, and how they are reviewed. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "calendar",
      "staff",
      "metrics",
      "policy",
      "assessment",
      "outcomes",
      "engine"
    })
package org.kaohe.appeal;
