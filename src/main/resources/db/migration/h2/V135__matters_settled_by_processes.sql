alter table closed_matter alter column closed_by drop not null;
