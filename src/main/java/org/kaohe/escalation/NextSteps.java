package org.kaohe.escalation;

/** The decision table of the next step. */
public interface NextSteps {

  /** Of the second assessment. */
  String PASSED = "PASSED";

  String FAILED = "FAILED";

  /** Of the improvement plan: gone through to its end, whatever came out. */
  String COMPLETED = "COMPLETED";

  String BROKEN_OFF = "BROKEN_OFF";

  /**
   * Exactly one row.
   *
   * @throws IllegalStateException if no row matches: nothing leads there
   */
  Decision decide(Question question);

  /**
   * @param step what is proposed, or null
   * @param result of the second assessment or of the plan, or null
   */
  record Question(Stage stage, Ladder ladder, Step step, Step furthest, String result) {}

  /**
   * @param ending how the case ends by it, or null
   * @param reason in Chinese
   */
  record Decision(Turn turn, Ending ending, String reason) {

    public boolean isRefused() {
      return turn == Turn.REFUSE;
    }
  }
}
