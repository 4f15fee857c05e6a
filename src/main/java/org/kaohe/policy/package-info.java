/** The policies as data: facts in, proposals out. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package org.kaohe.policy;
