create table monthly_cycle (
  id             varchar(36)  not null,
  version        bigint       not null,
  department     varchar(100) not null,
  month_id       varchar(7)   not null,
  policy_id      varchar(32)  not null,
  policy_version int          not null,
  opened_by      varchar(32),
  opened_on      date         not null,
  live_key       varchar(120),
  state          varchar(20)  not null,
  metrics_due    date         not null,
  self_due       date,
  peer_due       date,
  manager_due    date,
  collect_until  date,
  published_on   date,
  appeal_until   date,
  final_at       timestamp    null,
  closing_reason varchar(1000),
  constraint pk_monthly_cycle primary key (id),
  constraint uq_monthly_cycle_live unique (live_key)
);

create index ix_monthly_cycle_department on monthly_cycle (department, month_id);

create table policy_adoption (
  id         varchar(120) not null,
  version    bigint       not null,
  department varchar(100) not null,
  policy_id  varchar(32)  not null,
  from_month varchar(7)   not null,
  adopted_by varchar(32),
  constraint pk_policy_adoption primary key (id),
  constraint uq_policy_adoption unique (department, from_month)
);

create table cycle_action (
  id       varchar(36)   not null,
  cycle_id varchar(36)   not null,
  kind     varchar(30)   not null,
  actor    varchar(32),
  done_at  timestamp     not null,
  remark   varchar(1200),
  constraint pk_cycle_action primary key (id),
  constraint fk_cycle_action_cycle foreign key (cycle_id) references monthly_cycle (id)
);

create index ix_cycle_action_cycle on cycle_action (cycle_id, done_at);
