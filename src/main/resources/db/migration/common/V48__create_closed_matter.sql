create table closed_matter (
  line_id varchar(36) not null,
  closed_by varchar(32) not null,
  closed_at timestamp not null,
  note varchar(500) not null,
  constraint pk_closed_matter primary key (line_id),
  constraint fk_closed_matter_line foreign key (line_id) references outcome_line (id)
);

create index ix_outcome_line_kind on outcome_line (kind, state);
