package org.kaohe.policy.facts;

/**
 * A mean of reviews such as {@code managerAttitude} or {@code peerScore}.
 *
 * @param of its key in {@link org.kaohe.policy.PersonPeriod#reviewMeans()}
 */
record ReviewFact(String name, String title, String of) implements PersonalFact {

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    Object found = person.month().reviewMeans().get(of);
    return found == null ? noData() : FactValue.of(found);
  }

  @Override
  public String fault() {
    return of == null || !Known.REVIEWS.matcher(of).matches() ? "没有这个评价项（of）：" + of : null;
  }
}
