create table payroll_month (
  pay_month varchar(7) not null,
  taken_by varchar(32),
  taken_at timestamp null,
  constraint pk_payroll_month primary key (pay_month)
);

create index ix_ledger_entry_pay_month on ledger_entry (pay_month);
