/** Self, peer and manager reviews; composite score, grade and rank. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "tables", "calendar", "staff", "metrics", "policy", "engine"})
package org.kaohe.assessment;
