/** The demo company and its clock: only in the {@code demo} profile. */
@org.springframework.modulith.ApplicationModule
package org.kaohe.demo;
