/** Small value types that every feature speaks in. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.kaohe.shared;
