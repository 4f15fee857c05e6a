create table policy_change (
  id                varchar(36)   not null,
  version           bigint        not null,
  policy_id         varchar(32)   not null,
  policy_version    int           not null,
  own_version       boolean       not null,
  drafted_by        varchar(32)   not null,
  drafted_at        timestamp     not null,
  wanted_from       varchar(7)    not null,
  reason            varchar(2000) not null,
  revised_by        varchar(32)   not null,
  state             varchar(16)   not null,
  round_no          int           not null,
  consult_until     date,
  answer            varchar(2000),
  answered_by       varchar(32),
  decision          varchar(16),
  decision_reason   varchar(2000),
  decided_by        varchar(32),
  decided_at        timestamp     null,
  announced_at      timestamp     null,
  acknowledge_until date,
  closing_reason    varchar(2000),
  constraint pk_policy_change primary key (id)
);

create index ix_policy_change_version on policy_change (policy_id, policy_version);

create table policy_change_department (
  change_id  varchar(36)  not null,
  department varchar(100) not null,
  from_month varchar(7),
  constraint pk_policy_change_department primary key (change_id, department),
  constraint fk_policy_change_department foreign key (change_id) references policy_change (id)
);

create index ix_policy_change_department on policy_change_department (department);

create table policy_change_trial (
  id                varchar(36)   not null,
  change_id         varchar(36)   not null,
  fingerprint       varchar(64)   not null,
  question          varchar(1000) not null,
  today_policies    varchar(2000) not null,
  tried_awards      decimal(18, 2) not null,
  tried_deductions  decimal(18, 2) not null,
  tried_waived      decimal(18, 2) not null,
  tried_net         decimal(18, 2) not null,
  today_awards      decimal(18, 2) not null,
  today_deductions  decimal(18, 2) not null,
  today_waived      decimal(18, 2) not null,
  today_net         decimal(18, 2) not null,
  people            int           not null,
  gainers           int           not null,
  losers            int           not null,
  gained            decimal(18, 2) not null,
  lost              decimal(18, 2) not null,
  legal             varchar(2000) not null,
  tried_by          varchar(32)   not null,
  tried_at          timestamp     not null,
  constraint pk_policy_change_trial primary key (id),
  constraint fk_policy_change_trial foreign key (change_id) references policy_change (id)
);

create index ix_policy_change_trial on policy_change_trial (change_id, tried_at);

create table policy_change_feedback (
  change_id     varchar(36)   not null,
  round_no      int           not null,
  employee      varchar(32)   not null,
  feedback_text varchar(2000) not null,
  given_at      timestamp     not null,
  constraint pk_policy_change_feedback primary key (change_id, round_no, employee),
  constraint fk_policy_change_feedback foreign key (change_id) references policy_change (id)
);

create table policy_acknowledgement (
  change_id       varchar(36) not null,
  employee        varchar(32) not null,
  acknowledged_at timestamp   null,
  constraint pk_policy_acknowledgement primary key (change_id, employee),
  constraint fk_policy_acknowledgement foreign key (change_id) references policy_change (id)
);

create index ix_policy_acknowledgement_employee on policy_acknowledgement (employee);

create table policy_change_action (
  id        varchar(36) not null,
  change_id varchar(36) not null,
  kind      varchar(30) not null,
  actor     varchar(32),
  done_at   timestamp   not null,
  remark    varchar(2000),
  constraint pk_policy_change_action primary key (id),
  constraint fk_policy_change_action foreign key (change_id) references policy_change (id)
);

create index ix_policy_change_action on policy_change_action (change_id, done_at);
