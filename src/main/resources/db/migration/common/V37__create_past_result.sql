create table past_result (
    employee     varchar(32)   not null,
    result_month varchar(7)    not null,
    composite    decimal(5, 2) not null,
    grade        varchar(8)    null,
    imported_by  varchar(32)   not null,
    imported_at  timestamp     not null,
    constraint pk_past_result primary key (employee, result_month)
);
