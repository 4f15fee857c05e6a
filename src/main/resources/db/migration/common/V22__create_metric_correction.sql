create table metric_correction (
  id varchar(36) not null,
  employee_number varchar(32) not null,
  period_text varchar(8) not null,
  metric varchar(40) not null,
  old_figure decimal(18, 4),
  new_figure decimal(18, 4),
  reason varchar(500) not null,
  corrected_by varchar(32) not null,
  corrected_at timestamp not null,
  constraint metric_correction_pk primary key (id)
);

create index metric_correction_sheet_ix on metric_correction (employee_number, period_text);
