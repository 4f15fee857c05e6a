package org.kaohe.cycle;

/** A cycle is registered; published in the same transaction. */
public record CycleOpened(Cycle cycle) {}
