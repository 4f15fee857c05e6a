create table assigned_training (
  id            varchar(36)  not null,
  version       bigint       not null,
  employee      varchar(32)  not null,
  employee_name varchar(100) not null,
  department    varchar(100) not null,
  cause         varchar(500) not null,
  line_id       varchar(36),
  assigned_at   timestamp    not null,
  state         varchar(16)  not null,
  session_id    varchar(36),
  passed_on     int          not null,
  score         decimal(5, 2),
  outcome       varchar(500),
  closed_by     varchar(32),
  closed_at     timestamp    null,
  constraint pk_assigned_training primary key (id),
  constraint uq_assigned_training_line unique (line_id)
);

create index ix_assigned_training_employee on assigned_training (employee, assigned_at);
create index ix_assigned_training_session on assigned_training (session_id, employee);
