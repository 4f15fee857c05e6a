create table metric_freeze (
  employee_number varchar(32) not null,
  period_text varchar(8) not null,
  department varchar(100) not null,
  fixed_pay decimal(14, 2) not null,
  gross_pay decimal(14, 2) not null,
  frozen_by varchar(32) not null,
  frozen_at timestamp not null,
  constraint metric_freeze_pk primary key (employee_number, period_text)
);

create index metric_freeze_department_ix on metric_freeze (department, period_text);
