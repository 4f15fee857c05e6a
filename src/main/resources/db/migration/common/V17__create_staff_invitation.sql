-- One-time links to a first password. The token itself is stored nowhere.
create table staff_invitation (
  token_hash varchar(64) not null,
  employee_number varchar(32) not null,
  invited_by varchar(32) not null,
  expires_at timestamp not null,
  redeemed_at timestamp null,
  constraint pk_staff_invitation primary key (token_hash)
);
create index ix_staff_invitation_employee on staff_invitation (employee_number);
