-- A year is known only if it is in calendar_year; its revision changes with every import.
create table calendar_year (
  year_number int not null,
  revision varchar(36) not null,
  constraint pk_calendar_year primary key (year_number)
);

-- Days that differ from the plain week, or are decreed: OFF or WORK.
create table calendar_day (
  day_date date not null,
  day_type varchar(4) not null,
  day_name varchar(100),
  source varchar(200),
  constraint pk_calendar_day primary key (day_date)
);
