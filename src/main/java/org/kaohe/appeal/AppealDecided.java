package org.kaohe.appeal;

/** An appeal has its final decision; published in the transaction that carries it out. */
public record AppealDecided(Appeal appeal) {}
