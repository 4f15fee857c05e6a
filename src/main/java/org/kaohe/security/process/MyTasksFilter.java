package org.kaohe.security.process;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Tasklist's one filter, the same for everybody: what I have to do, mine or my group's. */
@Component
class MyTasksFilter {

  private static final String NAME = "我的任务";

  private final FilterService filters;
  private final TaskService tasks;

  MyTasksFilter(FilterService filters, TaskService tasks) {
    this.filters = filters;
    this.tasks = tasks;
  }

  /** Its id; creates it at the first start. */
  String id() {
    Filter filter = filters.createTaskFilterQuery().filterName(NAME).singleResult();
    return filter == null ? create().getId() : filter.getId();
  }

  private Filter create() {
    TaskQuery mine =
        tasks
            .createTaskQuery()
            .or()
            .taskAssigneeExpression("${currentUser()}")
            .taskCandidateGroupInExpression("${currentUserGroups()}")
            .endOr();
    Filter filter = filters.newTaskFilter(NAME).setQuery(mine);
    filter.setProperties(
        Map.of(
            "description",
            "分配给我或我所在小组的任务",
            "priority",
            0,
            "refresh",
            true,
            "showUndefinedVariable",
            false));
    return filters.saveFilter(filter);
  }
}
