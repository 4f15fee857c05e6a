-- One row once the demo company has been loaded, so that it never is again.
create table demo_company (
  name varchar(64) not null,
  loaded_at timestamp not null,
  constraint pk_demo_company primary key (name)
);
