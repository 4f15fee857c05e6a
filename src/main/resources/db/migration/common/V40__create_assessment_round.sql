create table assessment_round (
  cycle_id varchar(64) not null,
  assessed_month varchar(16) not null,
  department varchar(100) not null,
  starts_on date not null,
  self_due date not null,
  peer_due date not null,
  manager_due date not null,
  peers int not null,
  seed bigint not null,
  state varchar(16) not null,
  tended_on date null,
  constraint pk_assessment_round primary key (cycle_id)
);
