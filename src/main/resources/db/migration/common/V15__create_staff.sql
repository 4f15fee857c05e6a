-- One row per employee and stretch of time; a day belongs to exactly one row of an employee.
create table staff_version (
  employee_number varchar(32) not null,
  valid_from date not null,
  valid_to date not null,
  employee_name varchar(64) not null,
  department varchar(64) not null,
  team varchar(64) not null,
  job_title varchar(64),
  manager_number varchar(32),
  roles varchar(100) not null,
  hired_on date not null,
  left_on date,
  fixed_pay decimal(14,2) not null,
  gross_pay decimal(14,2) not null,
  grade int,
  place varchar(64),
  protected_status varchar(64),
  email varchar(200),
  constraint pk_staff_version primary key (employee_number, valid_from)
);
create index ix_staff_version_department on staff_version (department, valid_from);
create index ix_staff_version_manager on staff_version (manager_number, valid_from);
create index ix_staff_version_from on staff_version (valid_from);
create index ix_staff_version_left on staff_version (left_on);

-- Up to which day dated changes have taken effect: accounts, and word to those concerned.
create table staff_day (
  id int not null,
  followed_to date not null,
  constraint pk_staff_day primary key (id)
);
insert into staff_day (id, followed_to) values (1, date '1970-01-01');
