/** 试算: a policy against data, writing nothing. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "tables",
      "calendar",
      "staff",
      "metrics",
      "records",
      "policy",
      "assessment",
      "outcomes",
      "cycle"
    })
package org.kaohe.trial;
