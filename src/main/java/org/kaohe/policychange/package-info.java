/**
 * The proper way of a policy into force: drafted, tried, consulted on, approved, announced and
 * acknowledged.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "calendar",
      "staff",
      "policy",
      "cycle",
      "trial",
      "feedback",
      "engine"
    })
package org.kaohe.policychange;
