package org.kaohe.development;

/** Somebody gets an improvement plan; published in the transaction that opens it. */
public record PlanOpened(ImprovementPlan plan) {}
