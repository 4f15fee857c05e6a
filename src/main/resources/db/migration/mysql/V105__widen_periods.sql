-- A week's name is longer than a month's.
alter table monthly_cycle modify column month_id varchar(8) not null;
alter table appeal modify column month_id varchar(8) not null;
alter table assessment_result modify column result_month varchar(8) not null;
