package org.kaohe.committee;

/** An election has its result; published in the deciding transaction. */
public record ElectionDecided(Election election) {}
