alter table monthly_cycle rename to cycle;
alter table cycle rename column month_id to period_id;
alter table appeal rename column month_id to period_id;
alter table assessment_result rename column result_month to result_period;

-- Periods of different kinds do not sort by their names.
alter table assessment_result add column period_kind varchar(8) default 'MONTH' not null;
alter table assessment_result add column starts_on date default '2000-01-01' not null;
update assessment_result set starts_on = cast(concat(result_period, '-01') as date);

create index ix_assessment_result_period on assessment_result (employee, period_kind, starts_on);
