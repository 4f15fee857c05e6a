package org.kaohe.committee;

/**
 * Somebody who may be chosen in an election.
 *
 * @param finalist takes part in the second ballot
 * @param chosen won
 */
public record Candidate(Nominee nominee, boolean finalist, boolean chosen) {}
