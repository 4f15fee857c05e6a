create table assessment_result_revision (
    result_id       varchar(36)  not null,
    revision_number int          not null,
    score_before    text         not null,
    reason          varchar(500) not null,
    corrected_by    varchar(32)  not null,
    corrected_at    timestamp    not null,
    constraint pk_assessment_result_revision primary key (result_id, revision_number),
    constraint fk_assessment_result_revision foreign key (result_id)
        references assessment_result (id)
);
