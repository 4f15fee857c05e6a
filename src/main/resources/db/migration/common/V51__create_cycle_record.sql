create table cycle_record (
  cycle_id  varchar(36) not null,
  record_no varchar(64) not null,
  constraint pk_cycle_record primary key (cycle_id, record_no),
  constraint fk_cycle_record_cycle foreign key (cycle_id) references monthly_cycle (id)
);
