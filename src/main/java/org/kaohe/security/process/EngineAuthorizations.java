package org.kaohe.security.process;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;

import java.util.List;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.kaohe.security.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What each group may do in the engine, besides the tasks they are given. Runs at every start and
 * adds what is missing. Nobody gets Filter CREATE, Deployment CREATE or reads other people.
 */
@Component
@Order(10)
class EngineAuthorizations implements ApplicationRunner {

  private static final String ANY = "*";
  private static final List<Role> STAFF =
      List.of(Role.EMPLOYEE, Role.MANAGER, Role.HEAD, Role.HR, Role.COMMITTEE, Role.UNION);

  /** Quality check is found among the employees; the report itself refuses the others. */
  private static final List<Role> REPORTERS =
      List.of(Role.EMPLOYEE, Role.MANAGER, Role.HEAD, Role.HR);

  private final Grants grants;
  private final MyTasksFilter myTasks;

  EngineAuthorizations(Grants grants, MyTasksFilter myTasks) {
    this.grants = grants;
    this.myTasks = myTasks;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    STAFF.forEach(this::staff);
    hr();
    starts(Role.EMPLOYEE, "appeal");
    STAFF.forEach(role -> starts(role, "merit-claim"));
    REPORTERS.forEach(role -> starts(role, "conduct-report"));
    grants.toEverybody(Resources.FILTER, myTasks.id(), READ);
    for (Resource resource : Resources.values()) {
      grants.toGroup(Role.ADMIN.group(), resource, ANY, ALL);
    }
  }

  private void staff(Role role) {
    grants.toGroup(role.group(), Resources.APPLICATION, "tasklist", ACCESS);
    grants.toGroup(role.group(), Resources.APPLICATION, "welcome", ACCESS);
    grants.toGroup(role.group(), Resources.PROCESS_DEFINITION, ANY, READ);
  }

  private void hr() {
    String hr = Role.HR.group();
    grants.toGroup(hr, Resources.APPLICATION, "cockpit", ACCESS);
    grants.toGroup(
        hr,
        Resources.PROCESS_DEFINITION,
        ANY,
        READ,
        READ_INSTANCE,
        READ_TASK,
        READ_HISTORY,
        RETRY_JOB);
    grants.toGroup(hr, Resources.DEPLOYMENT, ANY, READ);
    starts(Role.HR, "monthly-cycle");
  }

  private void starts(Role role, String process) {
    grants.toGroup(role.group(), Resources.PROCESS_DEFINITION, process, READ, CREATE_INSTANCE);
    grants.toGroup(role.group(), Resources.PROCESS_INSTANCE, ANY, CREATE);
  }
}
