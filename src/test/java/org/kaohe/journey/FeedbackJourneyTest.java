package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.letters.Notice;
import org.kaohe.letters.Notices;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * An October published on Monday 2026-11-02: its survey is open to 2026-11-16, its conversations
 * are held and replied to, and somebody suggests something.
 */
@KaoheTest
class FeedbackJourneyTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      FKHR,方人力,反馈人力部,人力组,,人力,2020-01-01,8000,9000
      FKH,樊经理,反馈客服部,管理,,经理,2019-01-01,12000,15000
      FKM1,费主管,反馈客服部,管理,FKH,主管,2020-01-01,9000,10000
      FKM2,冯主管,反馈客服部,管理,FKH,主管,2020-01-01,9000,10000
      FK1,范一,反馈客服部,甲组,FKM1,员工,2024-01-01,5000,6000
      FK2,房二,反馈客服部,甲组,FKM1,员工,2024-01-01,5000,6000
      FK3,凤三,反馈客服部,甲组,FKM1,员工,2024-01-01,5000,6000
      FK4,符四,反馈客服部,甲组,FKM1,员工,2024-01-01,5000,6000
      FK5,傅五,反馈客服部,甲组,FKM1,员工,2024-01-01,5000,6000
      FK6,富六,反馈客服部,乙组,FKM2,员工,2024-01-01,5000,6000
      """;
  private static final List<String> PEOPLE = List.of("FK1", "FK2", "FK3", "FK4", "FK5", "FK6");
  private static final String NOTES = "十月响应速度有进步，十一月一起改进话术";

  @Autowired private Company company;
  @Autowired private Notices notices;
  @Autowired private JdbcClient jdbc;
  @Autowired private WebApplicationContext context;

  @Test
  void peopleAnswerTalkAndSuggestAfterPublication() {
    company.at("2026-11-02T09:00");
    company.hire(STAFF);
    Person hr = company.person("FKHR");
    Month month = Month.open(company, hr, "2026-10", "反馈客服部", "P08");
    month.confirmMetrics();
    month.collectReviews(PEOPLE, List.of("FKM1", "FKM2"), 90);
    month.consolidate();
    assertThat(company.person("FK1").get("/api/me/surveys").expect(200).json()).isEmpty();
    answer("FK1", month, 4, "太早").expect(404);
    month.confirmOutcomes();

    conversations(month, hr);
    survey(month, hr);
    suggestions(hr);
  }

  private void survey(Month month, Person hr) {
    assertThat(told("FK1")).anyMatch(text -> text.contains("问卷") && text.contains("2026-11-16"));
    JsonNode open = company.person("FK1").get("/api/me/surveys").expect(200).json();
    assertThat(open).hasSize(1);
    assertThat(open.get(0).get("until").asText()).isEqualTo("2026-11-16");
    Person.Answer faulty =
        company
            .person("FK1")
            .post(surveyOf(month), Map.of("rulesClear", 0, "processFair", "x", "resultsTrue", 6));
    assertThat(faulty.expect(400).text())
        .contains("rulesClear", "processFair", "resultsTrue", "feedbackHelpful");

    for (String who : List.of("FK1", "FK2", "FK3", "FK4")) {
      answer(who, month, 4, "秘密意见" + who.charAt(2)).expect(204);
    }
    answer("FK1", month, 1, "再答一次").expect(409);
    answer("FKM1", month, 1, "不是参评人").expect(404);
    JsonNode four = summary(month, hr);
    assertThat(four.get("answers").asInt()).isEqualTo(4);
    assertThat(four.get("invited").asInt()).isEqualTo(6);
    assertThat(page("FKHR", "HR", get(surveyPage(month)), 200)).doesNotContain("秘密意见", "均值");

    assertThat(page("FK5", "EMPLOYEE", get("/me/feedback"), 200)).contains("规则清楚", "不记名");
    MockHttpServletRequestBuilder typed = post("/me/feedback/surveys/" + month.id());
    for (String key : List.of("rulesClear", "processFair", "resultsTrue", "feedbackHelpful")) {
      typed.param(key, "2");
    }
    page("FK5", "EMPLOYEE", typed.param("text", "秘密意见五"), 302);
    assertThat(page("FK5", "EMPLOYEE", get("/me/feedback"), 200)).contains("已回答");
    JsonNode running = summary(month, hr);
    assertThat(running.get("shown").asBoolean()).isFalse();
    assertThat(running.toString()).doesNotContain("秘密意见");

    company.at("2026-11-16T23:50");
    assertThat(summary(month, hr).get("shown").asBoolean()).isFalse();
    company.at("2026-11-17T00:01");
    answer("FK6", month, 5, "太晚").expect(409);
    JsonNode closed = summary(month, hr);
    // (4 × 4 + 2) / 5 = 3.60
    assertThat(closed.get("questions").get(0).get("mean").decimalValue())
        .isEqualByComparingTo("3.6");
    assertThat(closed.get("questions").get(0).get("counts").toString()).isEqualTo("[0,1,0,4,0]");
    assertThat(closed.get("texts")).hasSize(5);
    assertThat(closed.toString()).doesNotContain("FK1", "范一");
    assertThat(page("FKHR", "HR", get(surveyPage(month)), 200)).contains("秘密意见五", "3.60");
    nothingLeadsFromAnAnswerToAPerson(month);
  }

  private void nothingLeadsFromAnAnswerToAPerson(Month month) {
    List<Map<String, Object>> answers =
        jdbc.sql("select * from survey_answer where cycle_id = ?")
            .param(month.id())
            .query()
            .listOfRows();
    assertThat(answers).hasSize(5);
    assertThat(answers.get(0).keySet())
        .extracting(String::toLowerCase)
        .containsExactlyInAnyOrder(
            "id",
            "cycle_id",
            "rules_clear",
            "process_fair",
            "results_true",
            "feedback_helpful",
            "answer_text");
    List<Map<String, Object>> participants =
        jdbc.sql("select * from survey_participation where cycle_id = ?")
            .param(month.id())
            .query()
            .listOfRows();
    assertThat(participants.get(0).keySet())
        .extracting(String::toLowerCase)
        .containsExactlyInAnyOrder("cycle_id", "employee");
  }

  private void conversations(Month month, Person hr) {
    company.at("2026-11-03T09:00");
    Person manager = company.person("FKM1");
    JsonNode open = manager.get("/api/team/conversations").expect(200).json().get("outstanding");
    assertThat(open).hasSize(5);
    assertThat(page("FKM1", "MANAGER", get("/team"), 200)).contains("待面谈 5 人次", "范一");

    assertThat(talk("FKM1", month, "FK1", "2026-11-04", "短").expect(400).text())
        .contains("heldOn", "notes");
    talk("FKM2", month, "FK1", "2026-11-03", NOTES).expect(403);
    talk("FKM1", month, "FK6", "2026-11-03", NOTES).expect(403);
    talk("FKH", month, "FK1", "2026-11-03", NOTES).expect(403);
    String id =
        talk("FKM1", month, "FK1", "2026-11-03", NOTES).expect(201).json().get("id").asText();
    talk("FKM1", month, "FK1", "2026-11-03", NOTES).expect(409);
    assertThat(told("FK1")).anyMatch(text -> text.contains("费主管 已记录与您"));

    assertThat(page("FK1", "EMPLOYEE", get("/me/feedback"), 200)).contains(NOTES, "费主管");
    assertThat(page("FK2", "EMPLOYEE", get("/me/feedback"), 200)).doesNotContain(NOTES);
    assertThat(page("FKM2", "MANAGER", get("/team"), 200)).doesNotContain(NOTES);
    assertThat(company.person("FKH").get("/api/team/conversations").json().toString())
        .doesNotContain(NOTES);
    String reply = "/api/me/conversations/%s/reply".formatted(id);
    company.person("FK2").post(reply, Map.of("text", "冒名")).expect(404);
    company.person("FK1").post(reply, Map.of("text", "  ")).expect(400);
    company.person("FK1").post(reply, Map.of("text", "no")).expect(204);
    company.person("FK1").post(reply, Map.of("text", "改口")).expect(409);
    assertThat(told("FKM1")).anyMatch(text -> text.contains("范一 答复了"));
    assertThat(page("FKM1", "MANAGER", get("/team"), 200)).contains("待面谈 4 人次", "本人答复");

    JsonNode people = hr.get(month.path("/conversations")).expect(200).json();
    assertThat(people).hasSize(6);
    assertThat(people.get(5).get("employee").asText()).isEqualTo("FK1");
    assertThat(people.get(5).get("conversation").get("reply").asText()).isEqualTo("no");
    assertThat(page("FKHR", "HR", get("/hr/cycles/%s/conversations".formatted(month.id())), 200))
        .contains("还没有面谈的 <b>5</b> 人", NOTES, "富六");
    page("FKM1", "MANAGER", get("/hr/cycles/%s/conversations".formatted(month.id())), 403);
  }

  private void suggestions(Person hr) {
    Person sender = company.person("FK3");
    sender.post("/api/me/suggestions", Map.of("text", "短")).expect(400);
    String content = "建议把响应时间的目标按班次区分";
    JsonNode sent = sender.post("/api/me/suggestions", Map.of("text", content)).expect(201).json();
    assertThat(told("FKHR")).anyMatch(text -> text.contains("凤三") && text.contains("建议"));
    assertThat(page("FKHR", "HR", get("/hr/feedback"), 200)).contains(content, "待答复");
    assertThat(page("FK2", "EMPLOYEE", get("/me/feedback"), 200)).doesNotContain(content);
    page("FKM1", "MANAGER", get("/hr/feedback"), 403);
    String answer = "/api/suggestions/%s/answer".formatted(sent.get("id").asText());
    hr.post(answer, Map.of("text", "下季度试行")).expect(204);
    hr.post(answer, Map.of("text", "再答一次")).expect(409);
    assertThat(told("FK3")).contains("人力答复了您的建议");
    assertThat(page("FK3", "EMPLOYEE", get("/me/feedback"), 200)).contains(content, "下季度试行");
  }

  private Person.Answer talk(
      String manager, Month month, String employee, String heldOn, String notes) {
    return company
        .person(manager)
        .post(
            "/api/team/conversations",
            Map.of("cycle", month.id(), "employee", employee, "heldOn", heldOn, "notes", notes));
  }

  private Person.Answer answer(String who, Month month, int mark, String text) {
    Map<String, Object> form = new HashMap<>();
    for (String key : List.of("rulesClear", "processFair", "resultsTrue", "feedbackHelpful")) {
      form.put(key, mark);
    }
    form.put("text", text);
    return company.person(who).post(surveyOf(month), form);
  }

  private static String surveyOf(Month month) {
    return "/api/me/surveys/" + month.id();
  }

  private static String surveyPage(Month month) {
    return "/hr/cycles/%s/survey".formatted(month.id());
  }

  private static JsonNode summary(Month month, Person hr) {
    return hr.get(month.path("/survey")).expect(200).json();
  }

  private List<String> told(String number) {
    return new ArrayList<>(
        notices.of(new EmployeeNumber(number), 50).stream().map(Notice::text).toList());
  }

  private String page(String who, String role, MockHttpServletRequestBuilder request, int status) {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    try {
      MockHttpServletResponse answer =
          mvc.perform(request.with(user(who).roles(role)).with(csrf())).andReturn().getResponse();
      String text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
      assertThat(answer.getStatus()).as(text).isEqualTo(status);
      return text;
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }
}
