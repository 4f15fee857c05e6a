create table deduction_month (
  employee varchar(32) not null,
  pay_month varchar(7) not null,
  constraint pk_deduction_month primary key (employee, pay_month)
);

alter table outcome_line add column gross_pay decimal(14,2);
alter table outcome_line add column workplace varchar(64);
alter table outcome_line add column carries varchar(36);
create index ix_outcome_line_carries on outcome_line (carries);
