package org.kaohe.policy.facts;

/** Only those count of whom that fact is so. */
record Where(String fact, String is) {

  boolean holds(FactValue value) {
    return Condition.is(is).holds(value, name -> null);
  }

  /** Whether it holds for the subject; an unknown fact does not. */
  boolean holds(Subject subject, Scene scene) {
    return holds(scene.fact(fact).of(subject, scene));
  }

  boolean isWhole() {
    return fact != null && is != null;
  }
}
