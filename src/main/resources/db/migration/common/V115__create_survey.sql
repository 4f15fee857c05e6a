-- Nothing leads from an answer to a person: no number, no time, and both tables lie in the order of
-- keys that say nothing of when a row came.
create table survey_participation (
  cycle_id varchar(36) not null,
  employee varchar(32) not null,
  constraint pk_survey_participation primary key (cycle_id, employee),
  constraint fk_survey_participation_cycle foreign key (cycle_id) references cycle (id)
);

create table survey_answer (
  id               varchar(36) not null,
  cycle_id         varchar(36) not null,
  rules_clear      int         not null,
  process_fair     int         not null,
  results_true     int         not null,
  feedback_helpful int         not null,
  answer_text      varchar(2000),
  constraint pk_survey_answer primary key (id),
  constraint fk_survey_answer_cycle foreign key (cycle_id) references cycle (id)
);
