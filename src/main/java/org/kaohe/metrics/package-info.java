/** Monthly and weekly figures per person, their source, the freeze and corrections. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "tables", "staff"})
package org.kaohe.metrics;
