create table case_record (
  case_number varchar(64) not null,
  subject_type varchar(16) not null,
  subject varchar(100) not null,
  occurred_on date not null,
  category varchar(40) not null,
  severity varchar(16) not null,
  status varchar(16) not null,
  loss decimal(14, 2),
  approved decimal(14, 2),
  result decimal(18, 4),
  description varchar(1000),
  source varchar(100) not null,
  created_by varchar(32) not null,
  created_at timestamp not null,
  taken_in varchar(8),
  version int not null,
  constraint case_record_pk primary key (case_number)
);

create index case_record_subject_ix on case_record (subject_type, subject, occurred_on);
