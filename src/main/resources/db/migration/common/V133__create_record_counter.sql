create table record_counter (
  year_no int not null,
  last_no int not null,
  constraint pk_record_counter primary key (year_no)
);
