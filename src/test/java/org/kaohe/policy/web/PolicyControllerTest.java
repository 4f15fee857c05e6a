package org.kaohe.policy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.POLICIES;

import org.junit.jupiter.api.Test;
import org.kaohe.policy.Fixture;
import org.springframework.mock.web.MockHttpServletRequest;

class PolicyControllerTest {

  private final PolicyController controller = new PolicyController(POLICIES);

  @Test
  void everyPolicyIsShownWithItsRulesIndicatorsAndFigures() {
    assertThat(controller.all()).extracting(PolicyView::id).contains("P02", "P05");

    PolicyView view = controller.get("P05", null, new MockHttpServletRequest());
    assertThat(view.rules()).hasSameSizeAs(Fixture.P05.rules());
    assertThat(view.indicators())
        .extracting(PolicyView.Indicator::title)
        .containsExactly("客户满意度", "问题解决率");
    assertThat(view.grades()).extracting(PolicyView.Grade::grade).hasSize(4).contains("优秀");
  }

  @Test
  void aFigureSaysWhetherItIsTheTextsOrTheCompanysOwn() {
    assertThat(controller.get("P05", null, new MockHttpServletRequest()).parameters())
        .filteredOn(figure -> figure.name().matches("complaintStandard|satisfactionFrom"))
        .extracting(
            figure -> figure.name() + " " + figure.value() + figure.unit() + figure.origin())
        .containsExactly("satisfactionFrom 98%原文", "complaintStandard 2%公司自定");
  }
}
