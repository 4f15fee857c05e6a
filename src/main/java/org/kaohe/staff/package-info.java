/** Employees, teams, reporting lines, pay and absences, each with its effective dates. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "tables"})
package org.kaohe.staff;
