create table letter_number (
  kind    varchar(32) not null,
  of_year int         not null,
  last_no int         not null,
  constraint pk_letter_number primary key (kind, of_year)
);
