create table minimum_wage (
  place varchar(64) not null,
  valid_from date not null,
  amount decimal(14,2) not null,
  confirmed boolean not null,
  constraint pk_minimum_wage primary key (place, valid_from)
);
