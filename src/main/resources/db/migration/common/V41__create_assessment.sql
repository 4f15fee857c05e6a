create table assessment (
  id varchar(36) not null,
  cycle_id varchar(64) not null,
  subject varchar(32) not null,
  subject_name varchar(100) not null,
  state varchar(16) not null,
  running boolean not null,
  deadlines_moved boolean not null,
  started_at timestamp null,
  done_at timestamp null,
  constraint pk_assessment primary key (id),
  constraint uq_assessment_subject unique (cycle_id, subject)
);

create index ix_assessment_state on assessment (cycle_id, state, running);
