package org.kaohe.feedback;

/** HR granted or declined it. */
public record PostponementDecided(Postponement postponement) {}
