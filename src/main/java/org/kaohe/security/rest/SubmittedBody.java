package org.kaohe.security.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.engine.FormFields;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Looks at what a client submits to the engine: variables only under names of form fields and of
 * plain types, whoever it is; nothing that steers a process past its start, unless an
 * administrator; no expression for the engine to evaluate, but in a filter that an administrator
 * stores; a task is claimed for oneself alone.
 */
@Component
class SubmittedBody {

  private static final Set<String> VARIABLES =
      Set.of("variables", "processVariables", "processVariablesLocal", "localVariables");
  private static final Set<String> PLAIN =
      Set.of("null", "string", "integer", "short", "long", "double", "boolean", "number");
  private static final Set<String> STEERING =
      Set.of("startInstructions", "businessKey", "caseInstanceId", "withVariablesInReturn");

  private static final String STORED_FILTER = "/filter/(create|[^/]+)";

  private final ObjectMapper json;
  private final FormFields fields;

  SubmittedBody(ObjectMapper json, FormFields fields) {
    this.json = json.copy().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    this.fields = fields;
  }

  /**
   * @throws Refused with every fault at once
   */
  void check(EngineCall call, byte[] body, String user, boolean administrator) {
    List<Fault> faults = new ArrayList<>();
    JsonNode root = parse(body);
    variables(root, faults);
    if (!(administrator && call.path().matches(STORED_FILTER))) {
      expressions(root, faults);
    }
    if (call.path().endsWith("/claim")) {
      claimant(root.path("userId"), user, faults);
    }
    boolean query =
        !call.path().matches(".*/(complete|submit-form|start|claim|unclaim|credentials)");
    if (!administrator && !query) {
      steering(root, faults);
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid("unknown-variable", "提交的内容有误", faults);
    }
  }

  private JsonNode parse(byte[] body) {
    try {
      JsonNode root = json.readTree(body);
      if (root.isContainerNode()) {
        return root;
      }
    } catch (IOException malformed) {
      // said below
    }
    throw Refused.invalid("malformed-json", "提交的内容不是正确的 JSON");
  }

  private void variables(JsonNode node, List<Fault> faults) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        if (VARIABLES.contains(member.getKey()) && member.getValue().isObject()) {
          member.getValue().properties().forEach(variable -> variable(variable, faults));
        } else {
          variables(member.getValue(), faults);
        }
      }
    }
    if (node.isArray()) {
      node.forEach(element -> variables(element, faults));
    }
  }

  private void variable(Map.Entry<String, JsonNode> variable, List<Fault> faults) {
    String name = variable.getKey();
    JsonNode value = variable.getValue();
    if (!fields.names().contains(name)) {
      faults.add(Fault.at(name, name, "不是表单中的字段"));
    } else if (!PLAIN.contains(value.path("type").asText("null").toLowerCase())
        || value.path("value").isContainerNode()) {
      faults.add(Fault.at(name, value.path("type").asText(), "只能是文字、数字或是/否"));
    }
  }

  /** The engine looks for them at the top of an ad hoc query only, not within its orQueries. */
  private static void expressions(JsonNode node, List<Fault> faults) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (member.getKey().endsWith("Expression") && !member.getValue().isNull()) {
        faults.add(Fault.at(member.getKey(), null, "查询中不能使用表达式"));
      }
      expressions(member.getValue(), faults);
    }
    if (node.isArray()) {
      node.forEach(element -> expressions(element, faults));
    }
  }

  private static void claimant(JsonNode claimant, String user, List<Fault> faults) {
    if (!claimant.isTextual() || !claimant.textValue().equals(user)) {
      faults.add(Fault.at("userId", claimant.asText(), "只能为自己认领任务"));
    }
  }

  private static void steering(JsonNode root, List<Fault> faults) {
    for (String name : STEERING) {
      JsonNode value = root.path(name);
      boolean blank = value.isTextual() && value.textValue().isEmpty();
      boolean used = !(value.isMissingNode() || value.isNull() || blank);
      if (used && !(value.isBoolean() && !value.booleanValue())) {
        faults.add(Fault.at(name, null, "不能由外部指定"));
      }
    }
  }
}
