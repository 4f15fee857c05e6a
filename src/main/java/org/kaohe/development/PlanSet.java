package org.kaohe.development;

/** A plan says what it asks for; published in the transaction that sets it. */
public record PlanSet(ImprovementPlan plan) {}
