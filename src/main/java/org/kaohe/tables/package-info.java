/** Reading and writing xlsx and csv files, with every fault at once. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package org.kaohe.tables;
