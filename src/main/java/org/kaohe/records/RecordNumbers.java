package org.kaohe.records;

/** Numbers for records of the company's own processes, {@code JL2026-00001} and so on. */
public interface RecordNumbers {

  /** The next one of the year; whoever asks at the same moment waits for the transaction's end. */
  String next(int year);
}
