-- A week's name is longer than a month's.
alter table monthly_cycle alter column month_id set data type varchar(8);
alter table appeal alter column month_id set data type varchar(8);
alter table assessment_result alter column result_month set data type varchar(8);
