create table escalation_case (
  id             varchar(36) not null,
  version        bigint      not null,
  case_no        varchar(16) not null,
  accused        varchar(32) not null,
  ladder         varchar(16) not null,
  cause_key      varchar(64) not null,
  line_id        varchar(36),
  record_no      varchar(64),
  rule           varchar(64),
  policy_id      varchar(64),
  policy_version int,
  proposal       varchar(16) not null,
  furthest       varchar(16) not null,
  opened_by      varchar(32),
  opened_at      timestamp   not null,
  state          varchar(16) not null,
  round_no       int         not null,
  proposed_step  varchar(16),
  proposed_by    varchar(32),
  turn           varchar(24),
  plan_id        varchar(36),
  ending         varchar(16),
  closed_at      timestamp   null,
  constraint pk_escalation_case primary key (id),
  constraint uq_escalation_case_no unique (case_no),
  constraint uq_escalation_case_cause unique (cause_key)
);

create index ix_escalation_case_accused on escalation_case (accused);

-- Every line that a case deals with, so that each is dealt with once.
create table escalation_case_line (
  line_id varchar(36) not null,
  case_id varchar(36) not null,
  constraint pk_escalation_case_line primary key (line_id),
  constraint fk_escalation_case_line foreign key (case_id) references escalation_case (id)
);

create index ix_escalation_case_line on escalation_case_line (case_id);

create table escalation_case_count (
  of_year int not null,
  last_no int not null,
  constraint pk_escalation_case_count primary key (of_year)
);

create table case_step (
  case_id  varchar(36) not null,
  step_no  int         not null,
  round_no int         not null,
  gate     varchar(24) not null,
  result   varchar(100),
  remark   varchar(2000),
  actor    varchar(32),
  done_at  timestamp   not null,
  constraint pk_case_step primary key (case_id, step_no),
  constraint fk_case_step foreign key (case_id) references escalation_case (id)
);
