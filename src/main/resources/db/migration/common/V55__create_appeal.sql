create table appeal (
  id               varchar(36)   not null,
  version          bigint        not null,
  appellant        varchar(32)   not null,
  cycle_id         varchar(36)   not null,
  result_id        varchar(36)   not null,
  month_id         varchar(7)    not null,
  subject          varchar(20)   not null,
  line_id          varchar(36)   not null,
  reason           varchar(2000) not null,
  reference_text   varchar(1000),
  lodged_at        timestamp     not null,
  due_on           date          not null,
  passed_on        boolean       not null,
  decision         varchar(20),
  decision_reason  varchar(2000),
  corrected_metric varchar(40),
  corrected_figure decimal(18, 4),
  score_points     decimal(5, 2),
  decided_by       varchar(32),
  decided_at       timestamp     null,
  applied          boolean       not null,
  constraint pk_appeal primary key (id),
  constraint uq_appeal_subject unique (result_id, subject, line_id)
);

create index ix_appeal_cycle on appeal (cycle_id, applied);
create index ix_appeal_appellant on appeal (appellant);
