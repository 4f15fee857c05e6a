/** What people are told: notices in the portal, and letters on paper. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "staff",
      "policy",
      "records",
      "outcomes",
      "assessment",
      "cycle",
      "appeal",
      "committee",
      "policychange",
      "feedback",
      "escalation",
      "development"
    })
package org.kaohe.letters;
