package org.kaohe.records;

/** A claim was approved or declined; published in the deciding transaction. */
public record ClaimDecided(MeritClaim claim) {}
