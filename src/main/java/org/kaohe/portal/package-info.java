/** The pages: what each person may see, put together from the other modules' use cases. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "tables",
      "staff",
      "metrics",
      "records",
      "policy",
      "assessment",
      "outcomes",
      "cycle",
      "appeal",
      "committee",
      "letters",
      "development",
      "escalation",
      "policychange",
      "feedback",
      "trial",
      "security"
    })
package org.kaohe.portal;
