create table ledger_entry (
  id varchar(40) not null,
  line_id varchar(36) not null,
  sort varchar(16) not null,
  cycle_id varchar(64) not null,
  pay_month varchar(7) not null,
  subject varchar(100) not null,
  employee varchar(32),
  rule varchar(64) not null,
  kind varchar(32) not null,
  amount decimal(14,2) not null,
  reverses varchar(40),
  counterpart varchar(40),
  reason varchar(500),
  booked_by varchar(32),
  booked_at timestamp not null,
  constraint pk_ledger_entry primary key (id),
  constraint uk_ledger_entry_line unique (line_id, sort),
  constraint fk_ledger_entry_line foreign key (line_id) references outcome_line (id),
  constraint fk_ledger_entry_reverses foreign key (reverses) references ledger_entry (id)
);

create index ix_ledger_entry_cycle on ledger_entry (cycle_id);
