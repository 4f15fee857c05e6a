package org.kaohe.outcomes;

/**
 * What follows from lines once they are final, such as a letter, a plan or a penalty case. Each
 * kind of consequence implements it for its own kinds of lines; the cycle's job calls all of them
 * until none has anything left.
 */
public interface FollowUp {

  /**
   * Handles standing lines of the cycle that are {@link LineState#FINAL}, in the caller's
   * transaction. What is handled once is not handled again, however often a job is repeated.
   *
   * @param atMost lines in one transaction, more than 0
   * @return how many lines were handled; 0 if nothing is left
   */
  int followUp(String cycleId, int atMost);
}
