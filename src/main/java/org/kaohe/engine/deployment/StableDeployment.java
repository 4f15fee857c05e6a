package org.kaohe.engine.deployment;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys the processes and forms under relative names, so that nodes in different folders agree on
 * what has changed. The set is deployed whole when anything in it changed and not at all otherwise:
 * a form is bound to the deployment of its process, and deploying changed files alone would part
 * them.
 */
@Component
class StableDeployment extends DefaultDeploymentConfiguration {

  @Override
  public Set<Resource> getDeploymentResources() {
    TreeMap<String, Resource> byName = new TreeMap<>();
    for (Resource resource : super.getDeploymentResources()) {
      NamedResource named = NamedResource.of(resource);
      byName.putIfAbsent(named.name(), named);
    }
    return new LinkedHashSet<>(byName.values());
  }
}
