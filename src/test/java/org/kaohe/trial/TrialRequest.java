package org.kaohe.trial;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A trial over HTTP, with files written as csv text. */
class TrialRequest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

  private final TestRestTemplate http;
  private final MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
  private String accept = "application/json";

  /**
   * @param http with the login of whoever asks
   */
  TrialRequest(TestRestTemplate http) {
    this.http = http;
  }

  /** Lines with {@code 工号,团队,固定工资,月总工资} of people who have been there for long. */
  TrialRequest staff(String... people) {
    String[] lines =
        Arrays.stream(people)
            .map(line -> line.split(","))
            .map(p -> "%s,试算%s,试算部,%s,2024-03-01,%s,%s".formatted(p[0], p[0], p[1], p[2], p[3]))
            .toArray(String[]::new);
    return csv("staff", "工号,姓名,部门,团队,入职日期,固定工资,月总工资", lines);
  }

  /** Lines with {@code 工号,期间,客户满意度,问题解决率}. */
  TrialRequest metrics(String... lines) {
    return csv("metrics", "工号,期间,客户满意度,问题解决率", lines);
  }

  /** Lines with {@code 编号,工号,日期,类别,程度,状态,损失金额}. */
  TrialRequest records(String... lines) {
    return csv("records", "编号,工号,日期,类别,程度,状态,损失金额", lines);
  }

  /** Lines with {@code 工号,期间,来源,评价人,态度,协作,效率,质量}. */
  TrialRequest reviews(String... lines) {
    return csv("reviews", "工号,期间,来源,评价人,态度,协作,效率,质量", lines);
  }

  /** Lines with {@code 工号,期间,综合分,等级}. */
  TrialRequest history(String... lines) {
    return csv("history", "工号,期间,综合分,等级", lines);
  }

  TrialRequest csv(String part, String headings, String... lines) {
    String text = headings + "\n" + String.join("\n", lines) + "\n";
    return file(part, part + ".csv", text.getBytes(StandardCharsets.UTF_8));
  }

  TrialRequest file(String part, String name, byte[] content) {
    parts.add(
        part,
        new ByteArrayResource(content) {
          @Override
          public String getFilename() {
            return name;
          }
        });
    return this;
  }

  TrialRequest text(String part, String text) {
    parts.add(part, text);
    return this;
  }

  TrialRequest accept(String type) {
    accept = type;
    return this;
  }

  /** The answer's JSON, which must be of a trial that worked. */
  JsonNode run(String query) {
    ResponseEntity<String> answer = post(query);
    if (answer.getStatusCode().value() != 200) {
      throw new AssertionError(answer.getStatusCode() + " " + answer.getBody());
    }
    return json(answer);
  }

  ResponseEntity<String> post(String query) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.MULTIPART_FORM_DATA);
    headers.set(HttpHeaders.ACCEPT, accept);
    return http.postForEntity(
        "/api/trials?" + query, new HttpEntity<>(parts, headers), String.class);
  }

  static JsonNode json(ResponseEntity<String> answer) {
    try {
      return JSON.readTree(answer.getBody());
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  /** Each line as {@code subject rule kind policy/executed/waived}, amounts as sent. */
  static List<String> lines(JsonNode trial) {
    return stream(trial.get("outcomes"))
        .map(
            line ->
                "%s %s %s %s/%s/%s"
                    .formatted(
                        line.get("subject").asText(),
                        line.get("rule").asText(),
                        line.get("kind").asText(),
                        line.get("policyAmount").decimalValue().toPlainString(),
                        line.get("executedAmount").decimalValue().toPlainString(),
                        line.get("waivedAmount").decimalValue().toPlainString()))
        .toList();
  }

  /** As {@link #lines}, of the rules that begin so. */
  static List<String> lines(JsonNode trial, String... rules) {
    return lines(trial).stream()
        .filter(line -> Arrays.asList(rules).contains(line.split(" ")[1]))
        .toList();
  }

  /** Each score as {@code employee composite grade rank}. */
  static List<String> scores(JsonNode trial) {
    return stream(trial.get("scores"))
        .map(
            score ->
                "%s %s %s %s"
                    .formatted(
                        score.get("employee").asText(),
                        score.get("composite").asText(),
                        score.get("grade").asText(),
                        score.get("rank").asText()))
        .toList();
  }

  /** Each as {@code subject rule}. */
  static List<String> notEvaluated(JsonNode trial) {
    return stream(trial.get("notEvaluated"))
        .map(missing -> missing.get("subject").asText() + " " + missing.get("rule").asText())
        .toList();
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
