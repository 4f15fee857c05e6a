package org.kaohe.security.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** Adds grants that are not there yet; never takes one away. */
@Component
class Grants {

  private static final String ANYBODY = "*";

  private final AuthorizationService authorizations;

  Grants(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  void toGroup(String group, Resource resource, String id, Permission... permissions) {
    AuthorizationQuery query = of(Authorization.AUTH_TYPE_GRANT, resource, id).groupIdIn(group);
    Authorization grant = query.singleResult();
    if (grant == null) {
      grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      grant.setGroupId(group);
    }
    save(grant, resource, id, permissions);
  }

  void toEverybody(Resource resource, String id, Permission... permissions) {
    Authorization grant = of(Authorization.AUTH_TYPE_GLOBAL, resource, id).singleResult();
    if (grant == null) {
      grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
      grant.setUserId(ANYBODY);
    }
    save(grant, resource, id, permissions);
  }

  private AuthorizationQuery of(int type, Resource resource, String id) {
    return authorizations
        .createAuthorizationQuery()
        .authorizationType(type)
        .resourceType(resource)
        .resourceId(id);
  }

  private void save(Authorization grant, Resource resource, String id, Permission... permissions) {
    if (grant.getId() != null && Stream.of(permissions).allMatch(grant::isPermissionGranted)) {
      return;
    }
    grant.setResource(resource);
    grant.setResourceId(id);
    Stream.of(permissions).forEach(grant::addPermission);
    authorizations.saveAuthorization(grant);
  }
}
