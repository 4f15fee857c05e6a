create table notice (
  recipient   varchar(32)  not null,
  occasion    varchar(120) not null,
  notice_text varchar(500) not null,
  page_path   varchar(200),
  sent_at     timestamp    not null,
  constraint pk_notice primary key (recipient, occasion)
);

create index ix_notice_occasion on notice (occasion);
