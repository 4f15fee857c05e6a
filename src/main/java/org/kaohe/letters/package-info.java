/** What people are told: notices in the portal. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "staff",
      "records",
      "assessment",
      "cycle",
      "appeal",
      "committee",
      "policychange",
      "feedback"
    })
package org.kaohe.letters;
