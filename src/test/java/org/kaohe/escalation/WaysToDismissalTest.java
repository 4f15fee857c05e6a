package org.kaohe.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/**
 * Walks every path of the models from the opening of a case to its end as "dismissed", through what
 * it calls, and looks at the gates on the way: no other path exists (policies G6). A gate that its
 * due date may skip counts only where the law lets time pass: the hearing, and the union's answer.
 */
class WaysToDismissalTest {

  private static final String CASE = "penalty-escalation";
  private static final String DISMISSAL = "dismissal";

  @Test
  void misconductIsHeardTheUnionToldAndApprovedTwiceBeforeADismissalIsServed() {
    List<List<String>> ways = ways("callActivity_conductDismissal", true);

    assertThat(ways).isNotEmpty();
    for (List<String> way : ways) {
      assertThat(gates(way))
          .as(way.toString())
          .containsSubsequence(
              "HEARING",
              "PROPOSAL",
              "UNION",
              "MANAGER_APPROVAL",
              "HEAD_APPROVAL",
              "STATUS_CHECK",
              "SERVED",
              "STAFF_CHANGED",
              "PAPER");
      assertThat(way).contains("flow_managerApproved", "flow_headApproved", "flow_served");
    }
  }

  @Test
  void nobodyIsDismissedForPerformanceWithoutPlanSecondAssessmentProtectionUnionAndTwoApprovals() {
    List<List<String>> ways = ways("callActivity_performanceDismissal", false);

    assertThat(ways).isNotEmpty();
    for (List<String> way : ways) {
      assertThat(gates(way))
          .as(way.toString())
          .containsSubsequence(
              "HEARING",
              "PROPOSAL",
              "PLAN",
              "SECOND_ASSESSMENT",
              "PROPOSAL",
              "PROTECTED_CHECK",
              "UNION",
              "MANAGER_APPROVAL",
              "HEAD_APPROVAL",
              "STATUS_CHECK",
              "NOTICE",
              "SERVED",
              "STAFF_CHANGED",
              "PAPER");
      assertThat(way)
          .contains("callActivity_improvementPlan", "flow_failedAgain", "flow_toUnion")
          .contains("flow_managerApproved", "flow_headApproved", "flow_served");
    }
  }

  @Test
  void theLaddersNeverMeet() {
    BpmnModelInstance model = model(CASE);

    assertThat(reachable(model.getModelElementById("userTask_proposeOnConduct")))
        .doesNotContainAnyElementsOf(
            reachable(model.getModelElementById("userTask_proposeOnPerformance")));
  }

  @Test
  void onlyTheTwoLaddersCallADismissal() throws IOException {
    List<String> callers = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
      files
          .filter(file -> file.toString().endsWith(".bpmn"))
          .flatMap(
              file ->
                  Bpmn.readModelFromFile(file.toFile())
                      .getModelElementsByType(CallActivity.class)
                      .stream())
          .filter(call -> call.getCalledElement().equals(DISMISSAL))
          .map(CallActivity::getId)
          .forEach(callers::add);
    }

    assertThat(callers)
        .containsExactlyInAnyOrder(
            "callActivity_conductDismissal", "callActivity_performanceDismissal");
  }

  /** Paths through the case to that call, and on through the called process to its end. */
  private static List<List<String>> ways(String call, boolean misconduct) {
    Set<String> ofOtherLadder = flowsFor(!misconduct);
    List<List<String>> inside =
        paths(DISMISSAL, "endEvent_dismissed").stream()
            .filter(way -> way.stream().noneMatch(ofOtherLadder::contains))
            .toList();
    List<List<String>> ways = new ArrayList<>();
    for (List<String> outside : paths(CASE, call)) {
      for (List<String> rest : inside) {
        List<String> way = new ArrayList<>(outside);
        way.addAll(rest);
        ways.add(way);
      }
    }
    return ways;
  }

  /** Flows out of gateways that ask for the ladder, which stays the same in a case. */
  private static Set<String> flowsFor(boolean misconduct) {
    Set<String> flows = new HashSet<>();
    for (SequenceFlow flow : model(DISMISSAL).getModelElementsByType(SequenceFlow.class)) {
      if (asksForMisconduct(flow)) {
        flow.getSource().getOutgoing().stream()
            .filter(each -> asksForMisconduct(each) == misconduct)
            .map(SequenceFlow::getId)
            .forEach(flows::add);
      }
    }
    return flows;
  }

  private static boolean asksForMisconduct(SequenceFlow flow) {
    return flow.getConditionExpression() != null
        && flow.getConditionExpression()
            .getTextContent()
            .trim()
            .equals("${dismissalQuestions.forMisconduct(execution)}");
  }

  private static List<String> gates(List<String> way) {
    return way.stream()
        .filter(step -> step.startsWith("gate "))
        .map(step -> step.substring(5))
        .toList();
  }

  /** No sequence flow twice, so that loops are gone through once. */
  private static List<List<String>> paths(String process, String end) {
    BpmnModelInstance model = model(process);
    List<List<String>> found = new ArrayList<>();
    model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.StartEvent.class).stream()
        .filter(
            start ->
                start.getParentElement() instanceof org.camunda.bpm.model.bpmn.instance.Process)
        .forEach(start -> walk(start, end, new ArrayList<>(), new HashSet<>(), found));
    return found;
  }

  private static void walk(
      FlowNode node, String end, List<String> way, Set<String> taken, List<List<String>> found) {
    List<String> here = new ArrayList<>(way);
    here.add(node.getId());
    if (node.getId().equals(end)) {
      found.add(here);
      return;
    }
    List<String> done = new ArrayList<>(here);
    gateOf(node).ifPresent(gate -> done.add("gate " + gate));
    node.getOutgoing().forEach(flow -> follow(flow, end, done, taken, found));
    boundaryEvents(node)
        .forEach(
            event -> {
              boolean mayPass = gateOf(node).filter(WaysToDismissalTest::mayLapse).isPresent();
              event
                  .getOutgoing()
                  .forEach(flow -> follow(flow, end, mayPass ? done : here, taken, found));
            });
  }

  private static void follow(
      SequenceFlow flow, String end, List<String> way, Set<String> taken, List<List<String>> all) {
    if (taken.contains(flow.getId())) {
      return;
    }
    Set<String> then = new HashSet<>(taken);
    then.add(flow.getId());
    List<String> on = new ArrayList<>(way);
    on.add(flow.getId());
    walk(flow.getTarget(), end, on, then, all);
  }

  private static boolean mayLapse(String gate) {
    return gate.equals("HEARING") || gate.equals("UNION");
  }

  private static List<FlowNode> boundaryEvents(FlowNode node) {
    return node
        .getModelInstance()
        .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.BoundaryEvent.class)
        .stream()
        .filter(event -> node.equals(event.getAttachedTo()))
        .map(FlowNode.class::cast)
        .toList();
  }

  private static java.util.Optional<String> gateOf(FlowNode node) {
    return node
        .getModelInstance()
        .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty.class)
        .stream()
        .filter(property -> "gate".equals(property.getCamundaName()))
        .filter(
            property ->
                property.getParentElement().getParentElement().getParentElement().equals(node))
        .map(property -> property.getCamundaValue())
        .findFirst();
  }

  private static Set<String> reachable(FlowNode from) {
    Set<String> seen = new HashSet<>();
    List<FlowNode> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      FlowNode node = open.remove(0);
      if (seen.add(node.getId())) {
        open.addAll(node.getOutgoing().stream().map(SequenceFlow::getTarget).toList());
        boundaryEvents(node)
            .forEach(
                event ->
                    event.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(open::add));
      }
    }
    return seen;
  }

  private static BpmnModelInstance model(String process) {
    return Bpmn.readModelFromFile(Path.of("bpmn", process + ".bpmn").toFile());
  }
}
