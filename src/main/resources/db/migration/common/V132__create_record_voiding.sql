create table record_voiding (
  case_number   varchar(64)   not null,
  status_before varchar(16)   not null,
  reason        varchar(1000) not null,
  voided_by     varchar(32)   not null,
  voided_at     timestamp     not null,
  constraint pk_record_voiding primary key (case_number),
  constraint fk_record_voiding_record foreign key (case_number) references case_record (case_number)
);
