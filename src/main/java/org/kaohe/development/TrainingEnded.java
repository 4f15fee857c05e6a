package org.kaohe.development;

/** An assigned training is completed or was closed; published in the same transaction. */
public record TrainingEnded(AssignedTraining training) {}
