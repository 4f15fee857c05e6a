package org.kaohe.escalation;

/** A case was opened, or opened again; told in the opening transaction. */
public record CaseOpened(EscalationCase opened) {}
