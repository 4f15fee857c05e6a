package org.kaohe.metrics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.Principal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.metrics.MetricsFixture;
import org.kaohe.shared.Refused;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class MetricsDoorsTest {

  private final MetricsFixture kaohe = new MetricsFixture();
  private final MockMvc doors =
      MockMvcBuilders.standaloneSetup(
              new MetricsController(kaohe.completeness, kaohe.correcting),
              new MyMetricsController(kaohe.sheets, kaohe.clock))
          .build();

  @BeforeEach
  void people() {
    kaohe.staff.employed("E1", "客服部", "一组").employed("E2", "客服部", "一组");
    kaohe.load("工号,期间,来源,客户满意度,任务按时", "E1,2026-10,系统,98.50,是", "E1,2026-11,系统,97,");
  }

  private static Principal as(String name) {
    return () -> name;
  }

  @Test
  void hrSeesWhoLacksWhat() throws Exception {
    doors
        .perform(
            get("/api/metrics/completeness")
                .param("period", "2026-10")
                .param("department", "客服部")
                .param("metrics", "satisfaction", "问题解决率"))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .json(
                    """
                    {"department": "客服部", "period": "2026-10", "frozen": false, "people": 2,
                     "needed": ["客户满意度", "问题解决率"],
                     "lacking": [
                       {"employee": "E1", "name": "姓名E1", "team": "一组",
                        "missing": ["问题解决率"], "without": false},
                       {"employee": "E2", "name": "姓名E2", "team": "一组",
                        "missing": ["客户满意度", "问题解决率"], "without": true}]}
                    """));
  }

  @Test
  void hrCorrectsAFigureUnderTheirOwnName() throws Exception {
    doors
        .perform(correction("satisfaction", "99.25").principal(as("hr2")))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.oldValue").value(98.5))
        .andExpect(jsonPath("$.newValue").value(99.25))
        .andExpect(jsonPath("$.heading").value("客户满意度"));
  }

  @ParameterizedTest
  @CsvSource({"心情, 1", "satisfaction, 100.9"})
  void aBadCorrectionIsRefused(String metric, String value) {
    assertThatThrownBy(() -> doors.perform(correction(metric, value).principal(as("hr"))))
        .hasRootCauseInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-Q4", "2026", "2026-13", ""})
  void figuresAreOfMonthsAndWeeksOnly(String period) {
    assertThatThrownBy(
            () -> doors.perform(get("/api/me/metrics").param("period", period).principal(as("E1"))))
        .hasRootCauseInstanceOf(Refused.class);
  }

  @Test
  void everybodySeesTheirOwnFiguresOfTheRunningMonth() throws Exception {
    doors
        .perform(get("/api/me/metrics").principal(as("E1")))
        .andExpect(jsonPath("$.period").value("2026-11"))
        .andExpect(jsonPath("$.source").value("系统"))
        .andExpect(jsonPath("$.figures.length()").value(1))
        .andExpect(jsonPath("$.figures[0].heading").value("客户满意度"))
        .andExpect(jsonPath("$.figures[0].value").value(97));
    doors
        .perform(get("/api/me/metrics").param("period", "2026-10").principal(as("E1")))
        .andExpect(jsonPath("$.figures.length()").value(2));
  }

  @Test
  void whoHasNoFiguresSeesNone() throws Exception {
    doors
        .perform(get("/api/me/metrics").principal(as("E2")))
        .andExpect(jsonPath("$.employee").value("E2"))
        .andExpect(jsonPath("$.figures.length()").value(0));
    assertThat(kaohe.sheets.stored).hasSize(2);
  }

  private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder
      correction(String metric, String value) {
    return post("/api/metrics/corrections")
        .contentType(MediaType.APPLICATION_JSON)
        .content(
            """
            {"employee": "E1", "period": "2026-10", "metric": "%s", "value": %s, "reason": "漏计"}
            """
                .formatted(metric, value));
  }
}
