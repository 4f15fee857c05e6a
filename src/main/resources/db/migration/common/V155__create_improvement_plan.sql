create table improvement_plan (
  id              varchar(36)  not null,
  version         bigint       not null,
  employee        varchar(32)  not null,
  employee_name   varchar(100) not null,
  department      varchar(100) not null,
  cause           varchar(500) not null,
  line_id         varchar(36),
  case_id         varchar(36),
  open_case       varchar(36),
  opened_at       timestamp    not null,
  state           varchar(16)  not null,
  goals           varchar(2000),
  resources       varchar(2000),
  ends_on         date,
  ended_on        date,
  set_by          varchar(32),
  set_at          timestamp    null,
  remark          varchar(2000),
  acknowledged_at timestamp    null,
  passed_on       int          not null,
  result          varchar(16),
  result_reason   varchar(2000),
  concluded_by    varchar(32),
  concluded_at    timestamp    null,
  constraint pk_improvement_plan primary key (id),
  constraint uq_improvement_plan_line unique (line_id),
  constraint uq_improvement_plan_case unique (open_case)
);

create index ix_improvement_plan_employee on improvement_plan (employee, opened_at);

create table improvement_check_in (
  plan_id     varchar(36) not null,
  place_no    int         not null,
  held_on     date        not null,
  progress    varchar(2000),
  recorded_by varchar(32),
  recorded_at timestamp   null,
  constraint pk_improvement_check_in primary key (plan_id, place_no),
  constraint fk_improvement_check_in_plan foreign key (plan_id) references improvement_plan (id)
);
