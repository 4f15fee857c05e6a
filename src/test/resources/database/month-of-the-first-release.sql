-- One published month with an appeal as the first release (version 71) stored it.
insert into policy_adoption (id, version, department, policy_id, from_month, adopted_by)
  values ('旧版客服部|2026-09', 0, '旧版客服部', 'P05', '2026-09', 'OLDHR');
insert into monthly_cycle (id, version, department, month_id, policy_id, policy_version, opened_by,
    opened_on, live_key, state, metrics_due, self_due, peer_due, manager_due, collect_until,
    published_on, appeal_until)
  values ('old-cycle', 6, '旧版客服部', '2026-09', 'P05', 1, 'OLDHR',
    '2026-10-08', '旧版客服部|2026-09', 'PUBLISHED', '2026-10-10', '2026-10-14', '2026-10-19',
    '2026-10-22', '2026-10-22', '2026-10-23', '2026-10-28');
insert into cycle_action (id, cycle_id, kind, actor, done_at, remark)
  values ('old-action', 'old-cycle', 'OUTCOMES_CONFIRMED', 'OLDHR', '2026-10-23 02:00:00', null);
insert into cycle_record (cycle_id, record_no) values ('old-cycle', 'OLD-1');
insert into metric_sheet (employee_number, period_text, period_kind, starts_on, satisfaction, version)
  values ('OLD1', '2026-09', 'MONTH', '2026-09-01', 95, 1);
insert into metric_freeze (employee_number, period_text, department, fixed_pay, gross_pay,
    frozen_by, frozen_at)
  values ('OLD1', '2026-09', '旧版客服部', 5000, 6000, 'OLDHR', '2026-10-09 02:00:00');
insert into assessment_result (id, row_version, cycle_id, employee, result_month, department, team,
    policy_id, policy_version, state, metrics_score, composite, base_composite, grade,
    department_rank, ranked_people, eligible, tie_complaints, published_on, appeal_until,
    explanation)
  values ('old-result-1', 2, 'old-cycle', 'OLD1', '2026-09', '旧版客服部', '甲组',
    'P05', 1, 'PUBLISHED', 95.00, 95.00, 95.00, '优秀',
    1, 1, true, 0, '2026-10-23', '2026-10-28', '{"parts":[],"means":{"peerAttitude":90}}');
insert into assessment_result (id, row_version, cycle_id, employee, result_month, department, team,
    policy_id, policy_version, state, ranked_people, eligible, ineligible_reason, tie_complaints,
    published_on, appeal_until, explanation)
  values ('old-result-2', 2, 'old-cycle', 'OLD2', '2026-09', '旧版客服部', '甲组',
    'P05', 1, 'PUBLISHED', 1, false, '出勤不足', 0,
    '2026-10-23', '2026-10-28', '{"parts":[],"means":{}}');
insert into assessment_result_revision (result_id, revision_number, score_before, reason,
    corrected_by, corrected_at)
  values ('old-result-1', 1, '{}', '更正', 'OLDHR', '2026-10-24 02:00:00');
insert into past_result (employee, result_month, composite, grade, imported_by, imported_at)
  values ('OLD1', '2026-08', 91.00, '良好', 'OLDHR', '2026-10-08 02:00:00');
insert into outcome_line (id, version, cycle_id, of_period, pay_month, subject_type, subject,
    employee, subject_name, team, department, policy_id, policy_version, rule, title, kind, reason,
    facts_json, policy_amount, executed_amount, waived_amount, carried_amount, guard_reason,
    limited, legal_flag, guard_added, state, confirmed_by, confirmed_at)
  values ('old-line', 1, 'old-cycle', '2026-09', '2026-09', 'EMPLOYEE', 'OLD1',
    'OLD1', '旧一', '甲组', '旧版客服部', 'P05', 1, 'P05-R1', '优秀员工奖', 'CASH_AWARD', '名次第一',
    '{"名次":"1"}', 1000, 1000, 0, 0, '', false, false, false, 'PUBLISHED', 'OLDHR',
    '2026-10-23 02:00:00');
insert into appeal (id, version, appellant, cycle_id, result_id, month_id, subject, line_id, reason,
    lodged_at, due_on, passed_on, applied)
  values ('old-appeal', 0, 'OLD2', 'old-cycle', 'old-result-2', '2026-09', 'INELIGIBILITY', '',
    '九月的出勤记录漏了三天', '2026-10-26 02:00:00', '2026-11-02', false, false);
