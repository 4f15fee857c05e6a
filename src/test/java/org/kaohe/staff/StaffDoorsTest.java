package org.kaohe.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Accounts.Account;
import org.kaohe.tables.TableFile;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@KaoheTest
class StaffDoorsTest {

  private static final EmployeeNumber HR = EmployeeNumber.of("SDO-hr");
  private static final String PASSWORD = "kaohe-test-1";
  private static final String HEADINGS = "工号,姓名,部门,团队,角色,入职日期,固定工资,月总工资\n";

  @Autowired TestRestTemplate http;
  @Autowired Accounts accounts;

  @BeforeEach
  void hireHr() {
    accounts.put(List.of(new Account(HR, "人力", null, Set.of(Accounts.HR))));
    accounts.setPassword(HR, PASSWORD);
  }

  @Test
  void hr_imports_staff_and_learns_what_changed() {
    ResponseEntity<JsonNode> report =
        post(
            "staff",
            "员工.csv",
            HEADINGS.replace("\n", ",心情\n") + "SDO-1,甲,门部,组,员工,2024-01-01,1,2,好\n");

    assertThat(report.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(report.getBody().toString())
        .isEqualTo(
            "{\"rows\":1,\"created\":1,\"changed\":0,\"unchanged\":0,\"ignoredHeadings\":[\"心情\"]}");
  }

  @Test
  void a_bad_file_is_answered_with_every_fault_as_a_problem() {
    ResponseEntity<JsonNode> problem =
        post("staff", "员工.csv", HEADINGS + "SDO-2,,门部,组,员工,2024-01-01,abc,2\n");

    assertThat(problem.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(problem.getHeaders().getContentType())
        .matches(type -> type.isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    assertThat(problem.getBody().get("type").asText()).isEqualTo("urn:kaohe:problem:import-faulty");
    assertThat(problem.getBody().get("faults")).hasSize(2);
    assertThat(problem.getBody().get("faults").get(1).get("place").asText())
        .isEqualTo("第 2 行 固定工资");
  }

  @Test
  void an_unknown_kind_of_import_is_not_found() {
    assertThat(post("holidays", "a.csv", "x\n").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void the_template_is_a_file_that_can_be_imported() {
    ResponseEntity<byte[]> template =
        hr().getForEntity("/api/imports/staff/template.xlsx", byte[].class);

    assertThat(template.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(template.getHeaders().getContentDisposition().getFilename()).isEqualTo("staff.xlsx");
    assertThat(
            TableFile.read(
                    new ByteArrayInputStream(template.getBody()),
                    "staff.xlsx",
                    StaffFile.headings())
                .headings())
        .hasSize(15);
  }

  @Test
  void nobody_but_hr_imports_or_invites() {
    EmployeeNumber employee = EmployeeNumber.of("SDO-e");
    accounts.put(List.of(new Account(employee, "甲", null, Set.of(Accounts.EMPLOYEE))));
    accounts.setPassword(employee, PASSWORD);
    TestRestTemplate his = http.withBasicAuth(employee.value(), PASSWORD);

    assertThat(his.getForEntity("/api/imports/staff/template.xlsx", String.class).getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(
            his.postForEntity("/api/invitations", json("{\"numbers\":[\"SDO-e\"]}"), String.class)
                .getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(http.getForEntity("/api/absences", String.class).getStatusCode())
        .isEqualTo(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void an_invited_employee_sets_the_password_on_the_page_and_logs_in() {
    post("staff", "s.csv", HEADINGS + "SDO-3,丙,门部,组,人力,2024-01-01,1,2\n");
    String link =
        hr().postForObject("/api/invitations", json("{\"numbers\":[\"SDO-3\"]}"), JsonNode.class)
            .get(0)
            .get("link")
            .asText();
    ResponseEntity<String> page = http.getForEntity(link, String.class);
    assertThat(page.getBody()).contains("SDO-3").contains("设置密码");
    assertThat(page.getHeaders().getFirst("Referrer-Policy")).isEqualTo("no-referrer");

    assertThat(submit(link, page, "short", "short").getBody()).contains("密码须为 10–100 个字符");
    assertThat(submit(link, page, "long enough 1", "long enough 2").getBody()).contains("不一致");
    assertThat(submit(link, page, "long enough 1", "long enough 1").getBody()).contains("密码已设置");

    assertThat(
            http.withBasicAuth("SDO-3", "long enough 1")
                .getForEntity("/api/absences", String.class)
                .getStatusCode())
        .isEqualTo(HttpStatus.OK);
    assertThat(http.getForEntity(link, String.class).getStatusCode()).isEqualTo(HttpStatus.GONE);
  }

  @Test
  void hr_registers_absences_and_sees_them() {
    post("staff", "s.csv", HEADINGS + "SDO-4,丁,门部,组,员工,2024-01-01,1,2\n");
    ResponseEntity<JsonNode> answer =
        hr().postForEntity(
                "/api/absences",
                json("{\"employee\":\"SDO-4\",\"from\":\"2026-11-10\",\"to\":\"2026-11-12\"}"),
                JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
    assertThat(hr().getForObject("/api/absences", JsonNode.class).findValuesAsText("employee"))
        .contains("SDO-4");
    assertThat(
            hr().postForEntity("/api/absences", json("{\"employee\":\"?\"}"), JsonNode.class)
                .getStatusCode())
        .isEqualTo(HttpStatus.BAD_REQUEST);
  }

  private ResponseEntity<String> submit(
      String link, ResponseEntity<String> page, String password, String repeated) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("password", password);
    form.add("repeated", repeated);
    Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.getBody());
    if (csrf.find()) {
      form.add("_csrf", csrf.group(1));
    }
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
    List<String> cookies = page.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of());
    headers.put(HttpHeaders.COOKIE, cookies.stream().map(each -> each.split(";")[0]).toList());
    return http.exchange(link, HttpMethod.POST, new HttpEntity<>(form, headers), String.class);
  }

  private ResponseEntity<JsonNode> post(String kind, String name, String content) {
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    parts.add("file", new NamedResource(content.getBytes(StandardCharsets.UTF_8), name));
    return hr().postForEntity("/api/imports/" + kind, new HttpEntity<>(parts), JsonNode.class);
  }

  private TestRestTemplate hr() {
    return http.withBasicAuth(HR.value(), PASSWORD);
  }

  private static HttpEntity<String> json(String body) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    return new HttpEntity<>(body, headers);
  }

  /** A part with a file name, which the plain resource lacks. */
  private static class NamedResource extends ByteArrayResource {
    private final String name;

    NamedResource(byte[] content, String name) {
      super(content);
      this.name = name;
    }

    @Override
    public String getFilename() {
      return name;
    }
  }
}
