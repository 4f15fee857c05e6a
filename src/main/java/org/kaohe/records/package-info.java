/** Conduct and merit records and their verification. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "tables", "calendar", "staff", "engine"})
package org.kaohe.records;
