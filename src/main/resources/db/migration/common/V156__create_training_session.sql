create table training_session (
  id            varchar(36)  not null,
  version       bigint       not null,
  session_no    varchar(16)  not null,
  title         varchar(100) not null,
  content       varchar(1000),
  held_on       date         not null,
  starts_at     varchar(5),
  place         varchar(100),
  trainer       varchar(100),
  seats         int          not null,
  department    varchar(100),
  state         varchar(16)  not null,
  cancel_reason varchar(200),
  created_by    varchar(32)  not null,
  created_at    timestamp    not null,
  constraint pk_training_session primary key (id),
  constraint uq_training_session_no unique (session_no)
);

create index ix_training_session_day on training_session (held_on);

create table training_enrolment (
  id            varchar(36)  not null,
  version       bigint       not null,
  session_id    varchar(36)  not null,
  employee      varchar(32)  not null,
  employee_name varchar(100) not null,
  enrolled_by   varchar(32)  not null,
  enrolled_at   timestamp    not null,
  state         varchar(16)  not null,
  active        boolean      not null,
  score         decimal(5, 2),
  remark        varchar(200),
  record_no     varchar(64),
  recorded_by   varchar(32),
  recorded_at   timestamp    null,
  constraint pk_training_enrolment primary key (id),
  constraint uq_training_enrolment unique (session_id, employee),
  constraint fk_training_enrolment_session foreign key (session_id)
    references training_session (id)
);

create index ix_training_enrolment_employee on training_enrolment (employee);
