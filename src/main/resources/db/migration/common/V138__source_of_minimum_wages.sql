alter table minimum_wage add column source varchar(200);
