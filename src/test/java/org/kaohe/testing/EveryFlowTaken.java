package org.kaohe.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sequence flow of every model was taken by a test. Says something only after all of them:
 * the build runs it last, by an execution of its own.
 */
class EveryFlowTaken {

  static List<Path> models() throws IOException {
    return filesOf(Path.of("bpmn"), ".bpmn");
  }

  @ParameterizedTest
  @MethodSource("models")
  void everySequenceFlowIsTakenByATest(Path file) throws IOException {
    assertThat(taken()).containsAll(flowsOf(file));
  }

  private static List<String> flowsOf(Path file) {
    BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
    String process = model.getModelElementsByType(Process.class).iterator().next().getId();
    return model.getModelElementsByType(SequenceFlow.class).stream()
        .map(flow -> FlowsTaken.named(process, flow.getId()))
        .toList();
  }

  private static Set<String> taken() throws IOException {
    Set<String> taken = new HashSet<>();
    for (Path file : filesOf(FlowsTaken.FOLDER, ".txt")) {
      taken.addAll(Files.readAllLines(file));
    }
    return taken;
  }

  private static List<Path> filesOf(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
