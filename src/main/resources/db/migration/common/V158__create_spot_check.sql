create table spot_check (
  id            varchar(36)   not null,
  version       bigint        not null,
  check_no      varchar(16)   not null,
  employee      varchar(32)   not null,
  employee_name varchar(100)  not null,
  department    varchar(100)  not null,
  checked_on    date          not null,
  topic         varchar(100)  not null,
  score         decimal(5, 2) not null,
  findings      varchar(800),
  inspector     varchar(32)   not null,
  entered_at    timestamp     not null,
  record_no     varchar(64)   not null,
  report_id     varchar(36),
  constraint pk_spot_check primary key (id),
  constraint uq_spot_check_no unique (check_no)
);

create index ix_spot_check_employee on spot_check (employee, checked_on);
