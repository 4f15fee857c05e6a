package org.kaohe.staff.process;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Accounts are the engine's users. */
@Component
class EngineAccounts implements Accounts {

  private static final Logger log = LoggerFactory.getLogger(EngineAccounts.class);
  private static final int BATCH = 500;
  private static final int PASSWORD_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Map<String, String> GROUPS = groups();

  private final IdentityService identity;

  EngineAccounts(IdentityService identity) {
    this.identity = identity;
  }

  private static Map<String, String> groups() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(EMPLOYEE, "员工");
    names.put(MANAGER, "主管");
    names.put(HEAD, "部门负责人");
    names.put(HR, "人力资源");
    names.put(COMMITTEE, "评委");
    names.put(UNION, "工会");
    names.put(ADMIN, "管理员");
    return names;
  }

  @Override
  public void put(Collection<Account> accounts) {
    identity.clearAuthentication();
    if (!accounts.isEmpty()) {
      createMissingGroups();
    }
    batches(accounts).forEach(this::putBatch);
  }

  private void createMissingGroups() {
    Set<String> present =
        identity
            .createGroupQuery()
            .groupIdIn(GROUPS.keySet().toArray(String[]::new))
            .list()
            .stream()
            .map(Group::getId)
            .collect(Collectors.toSet());
    GROUPS.forEach(
        (id, name) -> {
          if (!present.contains(id)) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
          }
        });
  }

  private void putBatch(List<Account> batch) {
    List<EmployeeNumber> numbers = batch.stream().map(Account::number).toList();
    Map<String, User> users = users(numbers);
    Map<EmployeeNumber, Set<String>> memberships = memberships(numbers);
    for (Account account : batch) {
      putUser(account, users.get(account.number().value()));
      putMemberships(account, memberships.getOrDefault(account.number(), Set.of()));
    }
  }

  private void putUser(Account account, User known) {
    if (known == null) {
      User user = identity.newUser(account.number().value());
      user.setPassword(unknown());
      save(user, account);
    } else if (known.getFirstName() == null
        || !account.name().equals(known.getLastName())
        || !Objects.equals(account.email(), known.getEmail())) {
      save(known, account);
    }
  }

  /** Nobody knows it until a link is redeemed; without any, the engine's login check fails. */
  private static String unknown() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * The whole name is the last name, so that no form of address puts it in a wrong order; the first
   * is empty, since Tasklist shows the word null for none.
   */
  private void save(User user, Account account) {
    user.setFirstName("");
    user.setLastName(account.name());
    user.setEmail(account.email());
    identity.saveUser(user);
  }

  private void putMemberships(Account account, Set<String> present) {
    String user = account.number().value();
    account.groups().stream()
        .filter(group -> !present.contains(group))
        .forEach(group -> identity.createMembership(user, group));
    present.stream()
        .filter(group -> !group.equals(ADMIN) && !account.groups().contains(group))
        .forEach(group -> identity.deleteMembership(user, group));
  }

  @Override
  public void remove(Collection<EmployeeNumber> numbers) {
    Set<EmployeeNumber> administrators = administrators(numbers);
    for (EmployeeNumber number : existing(numbers)) {
      if (administrators.contains(number)) {
        log.warn("Left, but keeps the account as an administrator: {}", number);
      } else {
        identity.deleteUser(number.value());
      }
    }
  }

  @Override
  public Set<EmployeeNumber> existing(Collection<EmployeeNumber> numbers) {
    identity.clearAuthentication();
    Set<EmployeeNumber> existing = new HashSet<>();
    batches(numbers)
        .forEach(batch -> users(batch).keySet().forEach(id -> existing.add(EmployeeNumber.of(id))));
    return existing;
  }

  @Override
  public Set<EmployeeNumber> administrators(Collection<EmployeeNumber> numbers) {
    identity.clearAuthentication();
    Set<EmployeeNumber> administrators = new HashSet<>();
    batches(numbers).forEach(batch -> administrators.addAll(members(ADMIN, batch)));
    return administrators;
  }

  @Override
  public Map<EmployeeNumber, Set<String>> groupsOf(Collection<EmployeeNumber> numbers) {
    Map<EmployeeNumber, Set<String>> groups = new HashMap<>();
    existing(numbers).forEach(number -> groups.put(number, Set.of()));
    batches(numbers).forEach(batch -> groups.putAll(memberships(batch)));
    return groups;
  }

  @Override
  public void setPassword(EmployeeNumber number, String password) {
    identity.clearAuthentication();
    User user = identity.createUserQuery().userId(number.value()).singleResult();
    user.setPassword(password);
    identity.saveUser(user);
  }

  private Map<String, User> users(List<EmployeeNumber> numbers) {
    return identity.createUserQuery().userIdIn(ids(numbers)).list().stream()
        .collect(Collectors.toMap(User::getId, user -> user));
  }

  /** By one query a group, not one a person. */
  private Map<EmployeeNumber, Set<String>> memberships(List<EmployeeNumber> numbers) {
    Map<EmployeeNumber, Set<String>> memberships = new HashMap<>();
    for (String group : GROUPS.keySet()) {
      members(group, numbers)
          .forEach(user -> memberships.computeIfAbsent(user, key -> new HashSet<>()).add(group));
    }
    return memberships;
  }

  private List<EmployeeNumber> members(String group, List<EmployeeNumber> numbers) {
    return identity.createUserQuery().memberOfGroup(group).userIdIn(ids(numbers)).list().stream()
        .map(user -> EmployeeNumber.of(user.getId()))
        .toList();
  }

  private static String[] ids(List<EmployeeNumber> numbers) {
    return numbers.stream().map(EmployeeNumber::value).toArray(String[]::new);
  }

  private static <T> List<List<T>> batches(Collection<T> all) {
    List<T> list = List.copyOf(all);
    List<List<T>> batches = new ArrayList<>();
    for (int start = 0; start < list.size(); start += BATCH) {
      batches.add(list.subList(start, Math.min(start + BATCH, list.size())));
    }
    return batches;
  }
}
