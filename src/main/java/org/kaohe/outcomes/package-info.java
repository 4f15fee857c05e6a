/** Award and penalty lines, the law's guard, the ledger and the payroll. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "tables", "policy", "staff"})
package org.kaohe.outcomes;
