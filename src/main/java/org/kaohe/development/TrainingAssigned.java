package org.kaohe.development;

/** Somebody is to complete a training; published in the transaction that assigns it. */
public record TrainingAssigned(AssignedTraining training) {}
