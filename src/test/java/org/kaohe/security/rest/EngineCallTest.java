package org.kaohe.security.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineCallTest {

  @ParameterizedTest
  @CsvSource({
    "/engine-rest/task/7/form, /task/7/form",
    "/engine-rest/engine/default/task/7/form, /task/7/form",
    "/camunda/api/engine/engine/default/task/7/form, /task/7/form",
    "/camunda/api/engine/engine/default/task/7/form/, /task/7/form",
    "/camunda/api/engine/engine/, /engine",
    "/engine-rest/engine, /engine",
    "/engine-rest/task, /task"
  })
  void bothRootsAndTheEnginesNameLeadToTheSameDoor(String path, String below) {
    assertThat(EngineCall.of("GET", path)).map(EngineCall::path).contains(below);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/cycles",
        "/camunda/app/tasklist/",
        "/engine-restless",
        "/camunda/api/admin/auth"
      })
  void otherPathsAreNotTheEngines(String path) {
    assertThat(EngineCall.of("GET", path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/engine-rest/task/7, 7",
    "/engine-rest/task/7/complete, 7",
    "/engine-rest/task/count,",
    "/engine-rest/task,"
  })
  void knowsWhichTaskItIsAbout(String path, String task) {
    assertThat(EngineCall.of("GET", path).orElseThrow().taskId().orElse(null)).isEqualTo(task);
  }
}
