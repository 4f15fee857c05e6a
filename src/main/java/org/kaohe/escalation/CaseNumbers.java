package org.kaohe.escalation;

/** The numbers of a year's cases, without gaps. */
public interface CaseNumbers {

  /** The next one of the year, from 1; nobody else gets one until the transaction ends. */
  int next(int year);
}
