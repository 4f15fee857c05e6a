create table demo_clock (
    id            varchar(16) not null,
    ahead_seconds bigint      not null,
    constraint pk_demo_clock primary key (id)
);
