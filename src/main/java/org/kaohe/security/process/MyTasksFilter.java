package org.kaohe.security.process;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * Tasklist's one filter, the same for everybody: what I have to do, and what is offered to me or to
 * a group of mine. A query by candidate user finds both kinds of offers; one by groups would hide
 * appeals, which are offered to single people.
 */
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
            .taskCandidateUserExpression("${currentUser()}")
            .endOr();
    Filter filter = filters.newTaskFilter(NAME).setQuery(mine);
    filter.setProperties(
        Map.of(
            "description",
            "分配给我的，以及可由我或我所在小组领取的任务",
            "priority",
            0,
            "refresh",
            true,
            "showUndefinedVariable",
            false));
    return filters.saveFilter(filter);
  }
}
