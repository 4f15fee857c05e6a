/**
 * The award committee: who may be chosen, who votes, how votes are settled, and the minutes.
 * Whoever calls an election reads its result here; the committee knows no cycle.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "calendar", "staff", "engine"})
package org.kaohe.committee;
