package org.kaohe.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.letters.FinalMonth.HR;
import static org.kaohe.letters.FinalMonth.MATE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Letters on their pages: the addressee's, a team mate's, HR's. */
@KaoheTest
class LetterPagesTest {

  @Autowired WebApplicationContext context;
  @Autowired FinalMonth month;
  @Autowired SendingLineLetters sending;
  @Autowired Letters letters;

  private MockMvc mvc;
  private EmployeeNumber lu;
  private Letter letter;

  @BeforeEach
  void aWarning() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    lu = month.newcomer();
    String cycle = month.finish(FinalMonth.of(lu, OutcomeKind.WARNING, "0"));
    sending.followUp(cycle, 100);
    letter = letters.ofLine(month.line(cycle, OutcomeKind.WARNING).id()).get(0);
  }

  @Test
  void theAddresseeReadsPrintsAndAcknowledges() throws Exception {
    assertThat(text(call(lu, "EMPLOYEE", get("/me/letters")))).contains(letter.number(), "待签收");
    assertThat(text(call(lu, "EMPLOYEE", get("/letters/" + letter.id()))))
        .contains(letter.number(), "陆㛃岚", "我已收到并阅读")
        .doesNotContain("登记拒绝签收");
    MockHttpServletResponse file = call(lu, "EMPLOYEE", get("/letters/" + letter.id() + ".pdf"));
    assertThat(file.getContentType()).isEqualTo("application/pdf");
    assertThat(file.getHeader("Content-Disposition")).contains(letter.number() + ".pdf");

    call(lu, "EMPLOYEE", post("/letters/" + letter.id() + "/receipt"));

    assertThat(text(call(lu, "EMPLOYEE", get("/letters/" + letter.id()))))
        .contains("在员工门户签收")
        .doesNotContain("我已收到并阅读");
  }

  @Test
  void nobodyElseSeesIt() throws Exception {
    assertThat(call(MATE, "EMPLOYEE", get("/letters/" + letter.id())).getStatus()).isEqualTo(404);
    assertThat(call(MATE, "MANAGER", get("/letters/" + letter.id() + ".pdf")).getStatus())
        .isEqualTo(404);
    assertThat(text(call(MATE, "EMPLOYEE", get("/me/letters")))).doesNotContain(letter.number());
    assertThat(call(MATE, "MANAGER", get("/hr/letters")).getStatus()).isEqualTo(403);
  }

  @Test
  void hrFindsItAndRecordsARefusal() throws Exception {
    assertThat(text(call(HR, "HR", get("/hr/letters?awaiting=true&search=" + lu))))
        .contains(letter.number(), "待签收");
    assertThat(text(call(HR, "HR", get("/letters/" + letter.id()))))
        .contains("登记拒绝签收")
        .doesNotContain("我已收到并阅读");

    MockHttpServletResponse faulty =
        call(
            HR, "HR", post("/hr/letters/" + letter.id() + "/refusal").header("HX-Request", "true"));
    assertThat(faulty.getStatus()).isEqualTo(400);
    assertThat(text(faulty)).contains("data-field=\"witness\"", "data-field=\"circumstances\"");
    call(
        HR,
        "HR",
        post("/hr/letters/" + letter.id() + "/refusal")
            .param("witness", "LAHR2")
            .param("circumstances", "阅读后当面拒绝签字"));

    assertThat(text(call(HR, "HR", get("/letters/" + letter.id()))))
        .contains("收件人拒绝签收。经过：阅读后当面拒绝签字。见证人：何人力（LAHR2）");
    assertThat(text(call(HR, "HR", get("/hr/letters?awaiting=true&search=" + lu))))
        .doesNotContain(letter.number());
  }

  private MockHttpServletResponse call(
      EmployeeNumber who, String role, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(who.value()).roles(role)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
