package org.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.engine.FormFields;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reads every model in {@code bpmn/} and holds it against the beans and forms it names. */
@KaoheTest
class ModelsTest {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*([a-zA-Z][a-zA-Z0-9]*)\\s*}");
  private static final Pattern FIRST_NAME =
      Pattern.compile("[$#]\\{\\s*!?([a-zA-Z][a-zA-Z0-9]*)\\.");
  private static final Pattern FLAG =
      Pattern.compile("[$#]\\{\\s*!?\\s*([a-zA-Z][a-zA-Z0-9]*)\\s*}");
  private static final Pattern ERROR = Pattern.compile("new BpmnError\\(\\s*\"([^\"]+)\"");

  @Autowired ApplicationContext beans;
  @Autowired FormFields fields;

  static List<Path> models() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void aFileHoldsOneExecutableProcessOfItsNameWithATimeToLive(Path file) {
    Collection<Process> processes = all(file, Process.class);

    assertThat(processes).hasSize(1);
    Process process = processes.iterator().next();
    assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
    assertThat(process.isExecutable()).isTrue();
    assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
    assertThat(process.getName()).as("name").matches(ModelsTest::isChinese);
  }

  @ParameterizedTest
  @MethodSource("models")
  void nodesHaveATypedIdAndAChineseName(Path file) {
    for (FlowNode node : all(file, FlowNode.class)) {
      assertThat(node.getId()).matches("[a-z][A-Za-z]*_[a-z][A-Za-z0-9]*");
      if (!(node instanceof Gateway) || node.getOutgoing().size() > 1) {
        assertThat(node.getName()).as(node.getId()).isNotNull().matches(ModelsTest::isChinese);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void serviceTasksCallABeanByDelegateExpression(Path file) {
    for (ServiceTask task : all(file, ServiceTask.class)) {
      assertThat(task.getCamundaDelegateExpression()).as(task.getId()).isNotNull();
      assertThat(bean(task.getCamundaDelegateExpression()))
          .as(task.getId())
          .isInstanceOfAny(JavaDelegate.class, ActivityBehavior.class);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void listenersAreBeansOfTheirType(Path file) {
    for (CamundaTaskListener listener : all(file, CamundaTaskListener.class)) {
      assertThat(bean(listener.getCamundaDelegateExpression())).isInstanceOf(TaskListener.class);
    }
    for (CamundaExecutionListener listener : all(file, CamundaExecutionListener.class)) {
      assertThat(bean(listener.getCamundaDelegateExpression()))
          .isInstanceOf(ExecutionListener.class);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyOtherExpressionBeginsWithABeanToo(Path file) throws IOException {
    Matcher matcher = FIRST_NAME.matcher(Files.readString(file));
    Set<String> ofTheEngine = Set.of("execution", "task");
    while (matcher.find()) {
      if (!ofTheEngine.contains(matcher.group(1))) {
        assertThat(beans.containsBean(matcher.group(1))).as(matcher.group()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void userTasksHaveSomebodyToDoThemADueDateAndAForm(Path file) {
    for (UserTask task : all(file, UserTask.class)) {
      String people =
          Stream.of(
                  task.getCamundaAssignee(),
                  task.getCamundaCandidateGroups(),
                  task.getCamundaCandidateUsers())
              .flatMap(Stream::ofNullable)
              .findFirst()
              .orElse("");
      assertThat(people).as(task.getId()).isNotBlank();
      assertThat(task.getCamundaDueDate()).as(task.getId() + " due").isNotBlank();
      assertThat(formRef(task)).as(task.getId() + " form").isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void formsExistAndAreBoundToTheirDeployment(Path file) {
    for (BaseElement element : all(file, BaseElement.class)) {
      formRef(element)
          .ifPresent(
              form -> {
                assertThat(Path.of("forms", form + ".form")).exists();
                assertThat(element.getAttributeValueNs(CAMUNDA, "formRefBinding"))
                    .isEqualTo("deployment");
              });
    }
  }

  /** A question to a bean asks our tables, which no form can set either. */
  @ParameterizedTest
  @MethodSource("models")
  void conditionsAreOneFlagThatNoFormCanSet(Path file) {
    for (ConditionExpression condition : all(file, ConditionExpression.class)) {
      String text = condition.getTextContent().trim();
      if (text.matches("\\$\\{[a-z]\\w*\\.\\w+\\(execution\\)}")) {
        continue;
      }
      Matcher flag = FLAG.matcher(text);
      assertThat(flag.matches()).as(condition.getTextContent()).isTrue();
      assertThat(fields.names()).doesNotContain(flag.group(1));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void nothingIsScriptedAndNothingMultipliesInOneTransaction(Path file) {
    assertThat(all(file, ScriptTask.class)).isEmpty();
    assertThat(all(file, CamundaScript.class)).isEmpty();
    for (MultiInstanceLoopCharacteristics loop :
        all(file, MultiInstanceLoopCharacteristics.class)) {
      Activity activity = (Activity) loop.getParentElement();
      assertThat(activity.getId())
          .as("only peers and the committee")
          .isIn("userTask_peerReview", "userTask_vote");
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyErrorThatADelegateThrowsIsCaughtAtItsTask(Path file) throws IOException {
    for (ServiceTask task : all(file, ServiceTask.class)) {
      for (String code : errorsOf(bean(task.getCamundaDelegateExpression()))) {
        assertThat(caughtAt(task)).as(task.getId()).contains(code);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void aProcessHasAboutTwentyNodesAndAnEnd(Path file) {
    assertThat(all(file, FlowNode.class)).hasSizeLessThanOrEqualTo(28);
    assertThat(all(file, EndEvent.class)).isNotEmpty();
  }

  private Object bean(String expression) {
    assertThat(expression).as("delegateExpression").isNotNull();
    Matcher name = BEAN.matcher(expression);
    assertThat(name.matches()).as(expression).isTrue();
    assertThat(beans.containsBean(name.group(1))).as(expression).isTrue();
    return beans.getBean(name.group(1));
  }

  private static List<String> errorsOf(Object delegate) throws IOException {
    Class<?> type = org.springframework.util.ClassUtils.getUserClass(delegate);
    Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    return Files.exists(source)
        ? ERROR.matcher(Files.readString(source)).results().map(found -> found.group(1)).toList()
        : List.of();
  }

  private static List<String> caughtAt(ServiceTask task) {
    return task.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
        .filter(event -> task.equals(event.getAttachedTo()))
        .flatMap(event -> event.getEventDefinitions().stream())
        .filter(ErrorEventDefinition.class::isInstance)
        .map(event -> ((ErrorEventDefinition) event).getError().getErrorCode())
        .toList();
  }

  private static Optional<String> formRef(BaseElement element) {
    return Optional.ofNullable(element.getAttributeValueNs(CAMUNDA, "formRef"));
  }

  private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance>
      Collection<T> all(Path file, Class<T> type) {
    BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
    return model.getModelElementsByType(type);
  }

  private static boolean isChinese(String text) {
    return text.codePoints()
        .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
  }
}
