package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kaohe.metrics.Metric;
import org.kaohe.policy.facts.Known;
import org.kaohe.records.Category;

class KnownDataTest {

  @Test
  void thePoliciesKnowTheFiguresOfTheMetricsFileAndNoOthers() {
    assertThat(Known.METRICS)
        .isEqualTo(Arrays.stream(Metric.values()).map(Metric::key).collect(Collectors.toSet()));
  }

  @Test
  void thePoliciesKnowTheCategoriesOfTheRecordsFileAndNoOthers() {
    assertThat(Known.CATEGORIES).isEqualTo(Category.byLabel().keySet());
  }
}
