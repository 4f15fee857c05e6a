create table staff_absence (
  id varchar(36) not null,
  employee_number varchar(32) not null,
  first_day date not null,
  last_day date not null,
  substitute_number varchar(32),
  registered_by varchar(32) not null,
  registered_at timestamp not null,
  constraint pk_staff_absence primary key (id)
);
create index ix_staff_absence_employee on staff_absence (employee_number, first_day);
create index ix_staff_absence_first on staff_absence (first_day);
create index ix_staff_absence_last on staff_absence (last_day);
