create table assessment_intervention (
  id varchar(36) not null,
  cycle_id varchar(64) not null,
  subject varchar(32) null,
  kind varchar(16) not null,
  detail varchar(100) null,
  reason varchar(500) not null,
  made_by varchar(32) null,
  made_at timestamp not null,
  constraint pk_assessment_intervention primary key (id)
);

create index ix_assessment_intervention_cycle on assessment_intervention (cycle_id);
