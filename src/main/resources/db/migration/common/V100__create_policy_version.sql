create table policy_version (
  policy_id     varchar(32)  not null,
  version_no    int          not null,
  state         varchar(16)  not null,
  based_on      int,
  figures_json  varchar(8000) not null,
  reason        varchar(2000),
  made_by       varchar(32),
  made_at       timestamp    null,
  fingerprint   varchar(64)  not null,
  manifest_text mediumtext   not null,
  tables_text   mediumtext   not null,
  constraint pk_policy_version primary key (policy_id, version_no)
);
