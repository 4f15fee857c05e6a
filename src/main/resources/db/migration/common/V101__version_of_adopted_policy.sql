alter table policy_adoption add column policy_version int default 1 not null;
