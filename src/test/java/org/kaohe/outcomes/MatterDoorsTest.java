package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.outcomes.OutcomeFixture.proposal;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** HR's list of open matters, and closing them, over the interface and on the page. */
@KaoheTest
class MatterDoorsTest {

  @Autowired WebApplicationContext context;
  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired OutcomeLines lines;
  @Autowired ClosedMatters closedMatters;
  @Autowired ObjectMapper json;

  private MockMvc mvc;
  private EmployeeNumber li;
  private String matter;

  @BeforeEach
  void anEscalation() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    ComputedMonths month = new ComputedMonths(proposing, confirming, lines);
    li = month.employee("8000");
    month.publish(proposal(li, "P05-N3", OutcomeKind.ESCALATION, "0", "R-1"));
    matter = month.line("P05-N3").id();
  }

  @Test
  void hrListsWhatIsOpenAndClosesItWithANote() throws Exception {
    JsonNode listed = listed();
    assertThat(listed.get("employee").asText()).isEqualTo(li.value());
    assertThat(listed.get("rule").asText()).isEqualTo("P05-N3");
    assertThat(listed.get("title").asText()).isEqualTo("测试项目 P05-N3");
    assertThat(listed.get("kind").asText()).isEqualTo("ESCALATION");
    assertThat(listed.get("month").asText()).isEqualTo("2026-10");
    assertThat(listed.get("facts").get("客户满意度").asText()).isEqualTo("79.9");

    assertThat(close("HR", "已调岗").getStatus()).isEqualTo(204);

    assertThat(listed()).isNull();
    ClosedMatter closed = closedMatters.find(matter).orElseThrow();
    assertThat(closed.note()).isEqualTo("已调岗");
    assertThat(closed.closedBy()).isEqualTo(ComputedMonths.HR);
    MockHttpServletResponse again = close("HR", "已调岗");
    assertThat(again.getStatus()).isEqualTo(409);
    assertThat(text(again)).contains("urn:kaohe:problem:matter-closed", "该事项已经关闭");
  }

  @Test
  void aClosureWithoutANoteIsRefused() throws Exception {
    MockHttpServletResponse answer = close("HR", " ");

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(text(answer)).contains("matter-note-invalid", "须写明处理情况", "\"place\":\"note\"");
    assertThat(listed()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EMPLOYEE", "MANAGER", "HEAD", "COMMITTEE", "UNION", "ADMIN"})
  void nobodyButHrPasses(String role) throws Exception {
    assertThat(call(role, get("/api/outcomes/open-matters")).getStatus()).isEqualTo(403);
    assertThat(close(role, "已处理").getStatus()).isEqualTo(403);
    assertThat(call(role, onPage("已处理")).getStatus()).isEqualTo(403);
    assertThat(closedMatters.find(matter)).isEmpty();
  }

  @Test
  void onThePageHrSeesItAndClosesIt() throws Exception {
    assertThat(text(call("HR", get("/hr/exceptions"))))
        .contains("升级与待办事项", li.value(), "升级处理", "/hr/matters/" + matter + "/closure");

    MockHttpServletResponse faulty = call("HR", onPage("").header("HX-Request", "true"));
    assertThat(faulty.getStatus()).isEqualTo(400);
    assertThat(text(faulty)).contains("data-field=\"note\"", "须写明处理情况");
    MockHttpServletResponse done = call("HR", onPage("已与员工面谈"));

    assertThat(done.getRedirectedUrl()).isEqualTo("/hr/exceptions");
    assertThat(text(call("HR", get("/hr/exceptions")))).doesNotContain(matter);
    assertThat(closedMatters.find(matter).orElseThrow().note()).isEqualTo("已与员工面谈");
  }

  private JsonNode listed() throws Exception {
    MockHttpServletResponse answer = call("HR", get("/api/outcomes/open-matters"));
    assertThat(answer.getStatus()).isEqualTo(200);
    return StreamSupport.stream(json.readTree(text(answer)).spliterator(), false)
        .filter(one -> one.get("id").asText().equals(matter))
        .findFirst()
        .orElse(null);
  }

  private MockHttpServletResponse close(String role, String note) throws Exception {
    return call(
        role,
        post("/api/outcomes/{line}/closure", matter)
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsString(Map.of("note", note))));
  }

  private MockHttpServletRequestBuilder onPage(String note) {
    return post("/hr/matters/{line}/closure", matter).param("note", note);
  }

  private MockHttpServletResponse call(String role, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(user("OC-HR").roles(role)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
