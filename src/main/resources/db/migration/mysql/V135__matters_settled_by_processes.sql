alter table closed_matter modify column closed_by varchar(32) null;
