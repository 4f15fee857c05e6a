package org.kaohe.feedback;

/** A head asks for more days. */
public record PostponementAsked(Postponement postponement) {}
