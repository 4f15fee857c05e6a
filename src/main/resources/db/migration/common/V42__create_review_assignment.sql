create table review_assignment (
  id varchar(36) not null,
  assessment_id varchar(36) not null,
  cycle_id varchar(64) not null,
  subject varchar(32) not null,
  source varchar(16) not null,
  seat int not null,
  attempt int not null,
  step varchar(16) null,
  reviewer varchar(32) null,
  state varchar(16) not null,
  due_on date not null,
  submitted_at timestamp null,
  on_time boolean null,
  replaced_by varchar(36) null,
  reason varchar(500) null,
  reminded_on date null,
  constraint pk_review_assignment primary key (id),
  constraint uq_review_assignment_attempt unique (assessment_id, source, seat, attempt),
  constraint fk_review_assignment_assessment foreign key (assessment_id) references assessment (id)
);

create index ix_review_assignment_cycle on review_assignment (cycle_id, state, due_on);
create index ix_review_assignment_reviewer on review_assignment (reviewer, state);
