package org.kaohe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Remembers every sequence flow that a test takes, and leaves them in a file per database when the
 * tests are over: {@link EveryFlowTaken} holds them against the models.
 */
@Component
public class FlowsTaken extends AbstractProcessEnginePlugin {

  static final Path FOLDER = Path.of("target", "flows-taken");

  private static final Set<String> TAKEN = new ConcurrentSkipListSet<>();
  private static final Thread WRITING = new Thread(FlowsTaken::write);

  static String named(String process, String flow) {
    return process + " " + flow;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
    if (listeners == null) {
      listeners = new ArrayList<>();
      configuration.setCustomPostBPMNParseListeners(listeners);
    }
    listeners.add(new Watching());
    writeWhenTestsAreOver();
  }

  private static synchronized void writeWhenTestsAreOver() {
    Runtime.getRuntime().removeShutdownHook(WRITING);
    Runtime.getRuntime().addShutdownHook(WRITING);
  }

  private static void write() {
    String database = System.getProperty("kaohe.database", "h2");
    try {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(database + ".txt"), TAKEN);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static class Watching extends AbstractBpmnParseListener {

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
      transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) Watching::note);
    }

    private static void note(DelegateExecution execution) {
      String process = execution.getProcessDefinitionId().split(":")[0];
      TAKEN.add(named(process, execution.getCurrentTransitionId()));
    }
  }
}
