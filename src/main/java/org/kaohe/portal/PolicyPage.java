package org.kaohe.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.Policy.RuleInfo;
import org.kaohe.policy.PolicyDifference;
import org.kaohe.policy.PolicyDifference.TableChange;
import org.kaohe.policy.PolicyVersion;
import org.kaohe.policy.RuleTable;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.trial.PoliciesInForce;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules as everybody may read them (policies P03-S1, P06-S3, P08-S1). */
@Service
@Transactional(readOnly = true)
public class PolicyPage {

  private final Policies policies;
  private final PoliciesInForce inForce;
  private final Staff staff;
  private final Clock clock;

  PolicyPage(Policies policies, PoliciesInForce inForce, Staff staff, Clock clock) {
    this.policies = policies;
    this.inForce = inForce;
    this.staff = staff;
    this.clock = clock;
  }

  /** A rule with the tables it is read by. */
  public record Article(RuleInfo rule, List<RuleTable> tables) {}

  /**
   * What a version says otherwise than the one it was made from.
   *
   * @param reason why, or null
   * @param tables rules whose tables differ, as they were and as they are
   */
  public record Change(
      int before, String reason, PolicyDifference difference, List<ChangedRule> tables) {}

  public record ChangedRule(
      String rule, String title, List<RuleTable> before, List<RuleTable> after) {}

  /**
   * @param versions that may be read, newest first
   * @param departments where it is in force today
   * @param own whether it is in force in the reader's department
   * @param change null for the first version
   */
  public record View(
      Policy policy,
      List<PolicyVersion> versions,
      List<String> departments,
      boolean own,
      List<Article> awards,
      List<Article> penalties,
      Change change) {}

  /**
   * @param own the reader's department's, first; null without one
   */
  public record Register(Policy own, String department, List<Policy> all) {}

  public Register register(String reader) {
    Optional<String> department = departmentOf(reader);
    return new Register(
        department.flatMap(inForce::of).orElse(null), department.orElse(null), policies.all());
  }

  /**
   * @param version null: the one in force in the reader's department, else the newest
   */
  public View of(String id, Integer version, String reader) {
    Optional<Policy> own =
        departmentOf(reader).flatMap(inForce::of).filter(policy -> policy.id().equals(id));
    Policy policy =
        version != null ? policies.published(id, version) : own.orElseGet(() -> policies.get(id));
    Map<String, List<RuleTable>> tables = tables(policy);
    return new View(
        policy,
        policies.versions(id).stream().filter(PolicyVersion::isUsable).toList(),
        departments(policy),
        own.filter(policyInForce -> policyInForce.version() == policy.version()).isPresent(),
        articles(policy, tables, rule -> rule.id().contains("-R")),
        articles(policy, tables, rule -> rule.id().contains("-N")),
        change(policy, tables));
  }

  private Optional<String> departmentOf(String reader) {
    return EmployeeNumber.isValid(reader)
        ? staff.find(EmployeeNumber.of(reader), LocalDate.now(clock)).map(StaffMember::department)
        : Optional.empty();
  }

  private List<String> departments(Policy policy) {
    return inForce.byDepartment().entrySet().stream()
        .filter(each -> isSame(each.getValue(), policy))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isSame(Policy one, Policy other) {
    return one.id().equals(other.id()) && one.version() == other.version();
  }

  private static Map<String, List<RuleTable>> tables(Policy policy) {
    return policy.rulesInWords().stream().collect(Collectors.groupingBy(RuleTable::rule));
  }

  private static List<Article> articles(
      Policy policy, Map<String, List<RuleTable>> tables, Predicate<RuleInfo> which) {
    return policy.rules().stream()
        .filter(which)
        .map(rule -> new Article(rule, tables.getOrDefault(rule.id(), List.of())))
        .toList();
  }

  private Change change(Policy policy, Map<String, List<RuleTable>> after) {
    PolicyVersion version = policies.version(policy.id(), policy.version());
    return policies
        .difference(policy.id(), policy.version())
        .map(
            difference -> {
              Policy before = policies.get(policy.id(), difference.before());
              return new Change(
                  difference.before(),
                  version.reason(),
                  difference,
                  changedRules(difference, policy, tables(before), after));
            })
        .orElse(null);
  }

  private static List<ChangedRule> changedRules(
      PolicyDifference difference,
      Policy policy,
      Map<String, List<RuleTable>> before,
      Map<String, List<RuleTable>> after) {
    Map<String, String> titles =
        policy.rules().stream().collect(Collectors.toMap(RuleInfo::id, RuleInfo::title));
    return difference.tables().stream()
        .map(TableChange::rule)
        .distinct()
        .map(
            rule ->
                new ChangedRule(
                    rule,
                    titles.getOrDefault(rule, ""),
                    before.getOrDefault(rule, List.of()),
                    after.getOrDefault(rule, List.of())))
        .toList();
  }
}
