package org.kaohe.policychange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaohe.policychange.ChangeAction.Kind;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;
import org.kaohe.testing.FakeStaff;

/** Heads of 甲部 and 乙部, of whom the first is also of HR. */
class PeopleOfChangeTest {

  private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
  private static final EmployeeNumber HEAD = new EmployeeNumber("HEAD");
  private static final EmployeeNumber OTHER = new EmployeeNumber("OTHER");
  private static final EmployeeNumber HR = new EmployeeNumber("HR");

  private final Journal journal = new Journal();
  private final PeopleOfChange people =
      new PeopleOfChange(new Heads(), journal, Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
  private final PolicyChange change = PolicyChange.draft("c", "P05", 2, true, plan(), HR, NOW);

  @Test
  void theHeadOfItsDepartmentDecides() {
    journal.note("c", Kind.DRAFTED, HR, null);
    journal.note("c", Kind.ANSWERED, HEAD, null);

    assertThat(people.approvers(change)).containsExactly(HEAD);
  }

  @Test
  void whoeverOnceRevisedItNeverDecidesEvenIfAnotherRevisedItSince() {
    journal.note("c", Kind.DRAFTED, HR, null);
    change.revise(plan(), HEAD);
    journal.note("c", Kind.REVISED, HEAD, null);
    change.revise(plan(), HR);
    journal.note("c", Kind.REVISED, HR, null);

    assertThat(people.approvers(change)).containsExactly(OTHER);
  }

  private static ChangePlan plan() {
    return new ChangePlan(Set.of("甲部"), Period.parse("2026-12"), "为了更公平");
  }

  private static final class Heads extends FakeStaff {

    Heads() {
      employed("HEAD", "甲部", "管理").employed("OTHER", "乙部", "管理");
    }

    @Override
    public Optional<StaffMember> headOf(String department, LocalDate on) {
      return ofDepartment(department, on).stream().findFirst();
    }
  }

  private static final class Journal implements ChangeJournal {

    private final List<ChangeAction> actions = new ArrayList<>();

    @Override
    public void note(String changeId, Kind kind, EmployeeNumber actor, String remark) {
      actions.add(new ChangeAction("a" + actions.size(), changeId, kind, actor, NOW, remark));
    }

    @Override
    public List<ChangeAction> of(String changeId) {
      return actions;
    }
  }
}
