create table suggestion (
  id          varchar(36)   not null,
  version     bigint        not null,
  sender      varchar(32)   not null,
  sender_name varchar(100)  not null,
  department  varchar(100)  not null,
  content     varchar(2000) not null,
  sent_at     timestamp     not null,
  answer      varchar(2000),
  answered_by varchar(32),
  answered_at timestamp     null,
  constraint pk_suggestion primary key (id)
);

create index ix_suggestion_sender on suggestion (sender);
