alter table outcome_line add column unearned_amount decimal(14,2) default 0 not null;
