package org.kaohe.testing;

import org.springframework.test.context.ActiveProfilesResolver;

/** The profile {@code test}, and the application's own {@code mysql} on servers of that family. */
class DatabaseProfiles implements ActiveProfilesResolver {

  @Override
  public String[] resolve(Class<?> test) {
    return TestDatabase.of(test).profiles();
  }
}
