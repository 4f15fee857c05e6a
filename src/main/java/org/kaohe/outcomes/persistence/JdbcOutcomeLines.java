package org.kaohe.outcomes.persistence;

import static org.springframework.data.relational.core.query.Criteria.where;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kaohe.outcomes.AlreadyDeducted;
import org.kaohe.outcomes.Correction;
import org.kaohe.outcomes.LineState;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.outcomes.RuleCost;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOutcomeLines implements OutcomeLines {

  private final JdbcAggregateTemplate aggregates;
  private final JdbcClient jdbc;
  private final OutcomeSums sums;

  JdbcOutcomeLines(JdbcAggregateTemplate aggregates, JdbcClient jdbc, OutcomeSums sums) {
    this.aggregates = aggregates;
    this.jdbc = jdbc;
    this.sums = sums;
  }

  @Override
  public Optional<OutcomeLine> find(String id) {
    return Optional.ofNullable(aggregates.findById(id, OutcomeLine.class));
  }

  @Override
  public List<OutcomeLine> ofCycle(String cycleId) {
    return sorted(where("cycleId").is(cycleId), OutcomeLine.IN_ORDER);
  }

  @Override
  public List<OutcomeLine> ofCycle(String cycleId, EmployeeNumber employee) {
    return sorted(
        where("cycleId").is(cycleId).and("subject.employee").is(employee), OutcomeLine.IN_ORDER);
  }

  @Override
  public List<OutcomeLine> ofEmployee(EmployeeNumber employee) {
    return sorted(
        where("subject.employee").is(employee),
        Comparator.comparing(OutcomeLine::period).reversed().thenComparing(OutcomeLine.IN_ORDER));
  }

  @Override
  public List<OutcomeLine> find(Collection<String> ids) {
    return Chunks.of(ids).stream()
        .flatMap(some -> sorted(where("id").in(some), OutcomeLine.IN_ORDER).stream())
        .sorted(OutcomeLine.IN_ORDER)
        .toList();
  }

  @Override
  public List<String> ids(String cycleId, LineState state, Set<OutcomeKind> kinds) {
    return jdbc.sql(
            """
            select id from outcome_line
             where cycle_id = :cycle and state = :state and kind in (:kinds) order by id""")
        .param("cycle", cycleId)
        .param("state", state.name())
        .param("kinds", kinds.stream().map(OutcomeKind::name).toList())
        .query(String.class)
        .list();
  }

  private List<OutcomeLine> sorted(Criteria criteria, Comparator<OutcomeLine> order) {
    return aggregates.findAll(Query.query(criteria), OutcomeLine.class).stream()
        .sorted(order)
        .toList();
  }

  @Override
  public void addAll(Collection<OutcomeLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    try {
      aggregates.insertAll(lines);
    } catch (DbActionExecutionException | DuplicateKeyException e) {
      if (e.getCause() instanceof DuplicateKeyException || e instanceof DuplicateKeyException) {
        throw Refused.conflict("outcome-duplicate", "这些奖惩刚刚已由他人计算或更正，请刷新后再试");
      }
      throw e;
    }
  }

  @Override
  public void save(OutcomeLine line) {
    try {
      aggregates.update(line);
    } catch (OptimisticLockingFailureException e) {
      throw Refused.conflict("outcome-changed", "这条奖惩刚刚被他人处理过，请刷新后再试");
    }
  }

  @Override
  public int removeProposed(String cycleId) {
    return jdbc.sql("delete from outcome_line where cycle_id = ? and state = 'PROPOSED'")
        .param(cycleId)
        .update();
  }

  @Override
  public int voidConfirmed(Collection<String> ids, Correction why, Instant at) {
    int voided = 0;
    for (List<String> some : Chunks.of(ids)) {
      voided += voidBatch(some, why, at);
    }
    return voided;
  }

  private int voidBatch(List<String> ids, Correction why, Instant at) {
    return jdbc.sql(
            """
            update outcome_line
               set state = 'VOIDED', version = version + 1, correction_reference = :reference,
                   correction_reason = :reason, corrected_by = :by, corrected_at = :at
             where id in (:ids) and state = 'CONFIRMED'""")
        .param("reference", why.reference())
        .param("reason", why.reason())
        .param("by", why.by() == null ? null : why.by().value())
        .param("at", Timestamp.from(at))
        .param("ids", ids)
        .update();
  }

  @Override
  public int count(String cycleId, Set<LineState> states) {
    return jdbc.sql(
            "select count(*) from outcome_line where cycle_id = :cycle and state in (:states)")
        .param("cycle", cycleId)
        .param("states", states.stream().map(LineState::name).toList())
        .query(Integer.class)
        .single();
  }

  @Override
  public int confirmUnlimited(String cycleId, EmployeeNumber by, Instant at) {
    return jdbc.sql(
            """
            update outcome_line
               set state = 'CONFIRMED', confirmed_by = :by, confirmed_at = :at, version = version + 1
             where cycle_id = :cycle and state = 'PROPOSED' and limited = false""")
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .param("cycle", cycleId)
        .update();
  }

  @Override
  public int move(String cycleId, LineState from, LineState to) {
    return jdbc.sql(
            """
            update outcome_line set state = :to, version = version + 1
             where cycle_id = :cycle and state = :from""")
        .param("to", to.name())
        .param("from", from.name())
        .param("cycle", cycleId)
        .update();
  }

  @Override
  public Map<EmployeeNumber, AlreadyDeducted> deductedIn(Period payMonth, String exceptCycleId) {
    return sums.deductedIn(payMonth, exceptCycleId);
  }

  @Override
  public AlreadyDeducted deductedFrom(EmployeeNumber person, Period payMonth, String exceptLineId) {
    return sums.deductedFrom(person, payMonth, exceptLineId);
  }

  @Override
  public List<OutcomeLine> lockOpenDeductions(
      Collection<EmployeeNumber> people, Period payMonth, String exceptCycleId) {
    List<OutcomeLine> open = new ArrayList<>();
    for (List<String> some : Chunks.of(people.stream().map(EmployeeNumber::value).toList())) {
      lockOpen(some, payMonth, exceptCycleId)
          .forEach(ids -> open.addAll(aggregates.findAllById(ids, OutcomeLine.class)));
    }
    open.sort(OutcomeLine.IN_ORDER);
    return open;
  }

  private List<List<String>> lockOpen(List<String> people, Period payMonth, String exceptCycleId) {
    return Chunks.of(
        jdbc.sql(
                """
                select id from outcome_line
                 where pay_month = :month and employee in (:people) and state = 'PROPOSED'
                   and cycle_id <> :except
                   and kind in ('DEDUCTION', 'LOSS_COMPENSATION', 'PERFORMANCE_PAY_WITHHELD',
                                'PERFORMANCE_PAY')
                 order by id for update""")
            .param("month", payMonth.toString())
            .param("people", people)
            .param("except", exceptCycleId)
            .query(String.class)
            .list());
  }

  @Override
  public List<OutcomeLine> carriesOf(String firstLineId) {
    return sorted(
        where("carries").is(firstLineId),
        Comparator.comparing(OutcomeLine::payMonth).thenComparing(OutcomeLine.IN_ORDER));
  }

  @Override
  public Set<Period> payMonthsOf(String cycleId) {
    return jdbc
        .sql(
            "select distinct pay_month from outcome_line where cycle_id = ? and state = 'PUBLISHED'")
        .param(cycleId)
        .query(String.class)
        .list()
        .stream()
        .map(Period::parse)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public List<OutcomeLine> unsettledDeductions(Period payMonth, String cycleId) {
    Criteria unsettled =
        where("payMonth")
            .is(payMonth)
            .and("basis.kind")
            .in("DEDUCTION", "LOSS_COMPENSATION", "PERFORMANCE_PAY_WITHHELD")
            .and("state")
            .in("PROPOSED", "CONFIRMED", "PUBLISHED");
    return sorted(
        cycleId == null ? unsettled : unsettled.and("cycleId").is(cycleId), OutcomeLine.IN_ORDER);
  }

  @Override
  public Map<Period, Integer> unsettledByMonth() {
    return sums.unsettledByMonth();
  }

  @Override
  public int moveToMonth(Period from, Period to, String cycleId) {
    return jdbc.sql(
            """
            update outcome_line set pay_month = :to, version = version + 1
             where pay_month = :from and state in ('PROPOSED', 'CONFIRMED', 'PUBLISHED')
               and kind in ('CASH_AWARD', 'REIMBURSEMENT', 'PERFORMANCE_PAY', 'DEDUCTION',
                            'LOSS_COMPENSATION', 'PERFORMANCE_PAY_WITHHELD')"""
                + (cycleId == null ? "" : " and cycle_id = :cycle"))
        .param("from", from.toString())
        .param("to", to.toString())
        .param("cycle", cycleId)
        .update();
  }

  @Override
  public void removeProposedLine(String lineId) {
    jdbc.sql("delete from outcome_line where id = ? and state = 'PROPOSED'").param(lineId).update();
  }

  @Override
  public List<RuleCost> costs(String cycleId) {
    return sums.costs(cycleId);
  }
}
