package org.kaohe.trial;

/** How often a rule could not be read for want of a fact, and why (policies A5). */
public record Unevaluated(String rule, String title, String reason, int times) {}
