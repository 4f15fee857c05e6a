create table records_computed_month (
  department varchar(100) not null,
  period_text varchar(8) not null,
  computed_at timestamp not null,
  constraint records_computed_month_pk primary key (department, period_text)
);
