create table letter (
  id              varchar(36)    not null,
  version         bigint         not null,
  number          varchar(32)    not null,
  kind            varchar(32)    not null,
  dated_on        date           not null,
  audience        varchar(16)    not null,
  addressee       varchar(32),
  addressee_name  varchar(100)   not null,
  team            varchar(100),
  department      varchar(100),
  cycle_id        varchar(64),
  line_id         varchar(36),
  case_id         varchar(36),
  corrects        varchar(36),
  occasion        varchar(120)   not null,
  content_json    varchar(12000) not null,
  issued_at       timestamp      not null,
  receipt_outcome varchar(16),
  receipt_at      timestamp      null,
  receipt_by      varchar(32),
  witness         varchar(32),
  witness_name    varchar(100),
  receipt_note    varchar(500),
  corrected_by    varchar(36),
  constraint pk_letter primary key (id),
  constraint uq_letter_number unique (number),
  constraint uq_letter_occasion unique (occasion)
);

create index ix_letter_addressee on letter (addressee);
create index ix_letter_line on letter (line_id);
create index ix_letter_case on letter (case_id);
create index ix_letter_cycle on letter (cycle_id);
create index ix_letter_department on letter (department, audience);
