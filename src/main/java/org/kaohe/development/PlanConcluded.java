package org.kaohe.development;

/** An improvement plan has its result; published in the transaction that gives it. */
public record PlanConcluded(ImprovementPlan plan) {}
