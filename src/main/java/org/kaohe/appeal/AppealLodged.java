package org.kaohe.appeal;

/** Somebody appeals; published in the transaction that registers it. */
public record AppealLodged(Appeal appeal) {}
