/**
 * The one login for pages, Tasklist, Cockpit, {@code /api} and {@code /engine-rest}, and who may
 * pass which door.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "engine"})
package org.kaohe.security;
