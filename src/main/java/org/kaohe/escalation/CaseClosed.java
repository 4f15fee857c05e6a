package org.kaohe.escalation;

/** A case is closed, its ending decided; told in the closing transaction. */
public record CaseClosed(EscalationCase closed) {}
