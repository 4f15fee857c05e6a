package org.kaohe.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseOnlyTest {

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:h2:file:./data/kaohe", "jdbc:h2:mem:kaohe", "jdbc:h2:~/kaohe"})
  void theDemoStartsOnAnEmbeddedDatabase(String url) {
    assertThatCode(() -> EmbeddedDatabaseOnly.refuseUnlessEmbedded(url)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://db:3306/kaohe",
        "jdbc:mariadb://db/kaohe",
        "jdbc:h2:tcp://db/~/kaohe",
        "jdbc:h2:ssl://db/~/kaohe",
        "jdbc:h2:file:./data/kaohe;AUTO_SERVER=TRUE",
        ""
      })
  void theDemoStartsOnNoDatabaseThatOthersCanReach(String url) {
    assertThatThrownBy(() -> EmbeddedDatabaseOnly.refuseUnlessEmbedded(url))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("demo profile")
        .hasMessageContaining("--spring.profiles.active=mysql");
  }
}
