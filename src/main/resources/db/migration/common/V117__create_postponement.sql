create table postponement (
  id              varchar(36)  not null,
  version         bigint       not null,
  department      varchar(100) not null,
  period_id       varchar(8)   not null,
  pending_key     varchar(140),
  working_days    int          not null,
  reason          varchar(500) not null,
  asked_by        varchar(32)  not null,
  asked_by_name   varchar(100) not null,
  asked_at        timestamp    not null,
  state           varchar(16)  not null,
  effect          varchar(16),
  cycle_id        varchar(36),
  opens_on        date,
  decision_reason varchar(500),
  decided_by      varchar(32),
  decided_at      timestamp    null,
  constraint pk_postponement primary key (id),
  constraint uq_postponement_pending unique (pending_key)
);

create index ix_postponement_department on postponement (department, period_id);
create index ix_postponement_cycle on postponement (cycle_id);
