create table review (
  assignment_id varchar(36) not null,
  attitude decimal(5, 2) not null,
  teamwork decimal(5, 2) not null,
  efficiency decimal(5, 2) not null,
  quality decimal(5, 2) not null,
  comment_text varchar(4000) null,
  submitted_by varchar(32) not null,
  submitted_at timestamp not null,
  constraint pk_review primary key (assignment_id),
  constraint fk_review_assignment foreign key (assignment_id) references review_assignment (id)
);
