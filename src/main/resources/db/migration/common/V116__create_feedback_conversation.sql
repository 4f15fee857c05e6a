create table feedback_conversation (
  id            varchar(36)   not null,
  version       bigint        not null,
  cycle_id      varchar(36)   not null,
  period_id     varchar(8)    not null,
  employee      varchar(32)   not null,
  employee_name varchar(100)  not null,
  manager       varchar(32)   not null,
  manager_name  varchar(100)  not null,
  held_on       date          not null,
  notes         varchar(2000) not null,
  recorded_at   timestamp     not null,
  reply         varchar(2000),
  replied_at    timestamp     null,
  constraint pk_feedback_conversation primary key (id),
  constraint uq_feedback_conversation unique (cycle_id, employee),
  constraint fk_feedback_conversation_cycle foreign key (cycle_id) references cycle (id)
);

create index ix_feedback_conversation_employee on feedback_conversation (employee);
create index ix_feedback_conversation_manager on feedback_conversation (manager);
