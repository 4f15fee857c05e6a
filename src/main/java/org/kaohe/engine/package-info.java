/** The one place for the engine's configuration, its clock, and what it needs of {@code impl}. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package org.kaohe.engine;
