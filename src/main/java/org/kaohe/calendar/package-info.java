/** Working days and deadlines. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "tables"})
package org.kaohe.calendar;
