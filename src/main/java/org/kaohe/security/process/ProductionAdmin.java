package org.kaohe.security.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.kaohe.security.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Creates the first administrator from {@code KAOHE_ADMIN_USER} and {@code KAOHE_ADMIN_PASSWORD},
 * once. There is no default: without both there is no administrator.
 */
@Component
@Profile("!demo")
@Order(20)
class ProductionAdmin implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(ProductionAdmin.class);
  private static final int SHORTEST = 12;

  private final IdentityService identity;
  private final String user;
  private final String password;

  ProductionAdmin(
      IdentityService identity,
      @Value("${kaohe.admin.user:}") String user,
      @Value("${kaohe.admin.password:}") String password) {
    this.identity = identity;
    this.user = user;
    this.password = password;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    warnWithoutAny();
    if (user.isBlank() || identity.createUserQuery().userId(user).count() > 0) {
      return;
    }
    if (password.length() < SHORTEST) {
      throw new IllegalStateException("KAOHE_ADMIN_PASSWORD needs at least 12 characters");
    }
    create();
  }

  /** Camunda's web apps lead everybody to their set-up until somebody is in its admin group. */
  private void warnWithoutAny() {
    boolean none = identity.createUserQuery().memberOfGroup(Role.ADMIN.group()).count() == 0;
    if (user.isBlank() && none) {
      log.warn("No administrator: Tasklist stays shut until KAOHE_ADMIN_USER is given");
    }
  }

  private void create() {
    User admin = identity.newUser(user);
    admin.setFirstName("系统");
    admin.setLastName("管理员");
    admin.setPassword(password);
    identity.saveUser(admin);
    if (identity.createGroupQuery().groupId(Role.ADMIN.group()).count() == 0) {
      Group group = identity.newGroup(Role.ADMIN.group());
      group.setName("管理员");
      group.setType("SYSTEM");
      identity.saveGroup(group);
    }
    identity.createMembership(user, Role.ADMIN.group());
  }
}
