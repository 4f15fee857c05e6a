create table award_election (
  id         varchar(36)  not null,
  version    bigint       not null,
  cycle_id   varchar(36)  not null,
  department varchar(100) not null,
  period_id  varchar(8)   not null,
  rule_id    varchar(20)  not null,
  title      varchar(200) not null,
  live_key   varchar(140),
  state      varchar(16)  not null,
  round_no   int          not null,
  due_on     date,
  called_at  timestamp    not null,
  ruling     varchar(20),
  decided_at timestamp    null,
  constraint pk_award_election primary key (id),
  constraint uq_award_election_live unique (live_key)
);

create index ix_award_election_cycle on award_election (cycle_id);

create table award_candidate (
  election_id varchar(36)   not null,
  employee    varchar(32)   not null,
  name        varchar(100)  not null,
  team        varchar(100),
  standing    int           not null,
  composite   decimal(5, 2) not null,
  grade       varchar(20)   not null,
  finalist    boolean       not null,
  chosen      boolean       not null,
  constraint pk_award_candidate primary key (election_id, employee),
  constraint fk_award_candidate_election foreign key (election_id) references award_election (id)
);

create table award_vote (
  id                varchar(36)  not null,
  version           bigint       not null,
  election_id       varchar(36)  not null,
  round_no          int          not null,
  voter             varchar(32)  not null,
  voter_name        varchar(100) not null,
  voter_department  varchar(100) not null,
  state             varchar(16)  not null,
  choice            varchar(32),
  overall_mark      decimal(5, 2),
  attitude_mark     decimal(5, 2),
  skill_mark        decimal(5, 2),
  effect_mark       decimal(5, 2),
  reason            varchar(500),
  voted_at          timestamp    null,
  reminded_on       date,
  constraint pk_award_vote primary key (id),
  constraint uq_award_vote_voter unique (election_id, round_no, voter),
  constraint fk_award_vote_election foreign key (election_id) references award_election (id)
);

create index ix_award_vote_voter on award_vote (voter, state);

create table award_extension (
  id          varchar(36)   not null,
  election_id varchar(36)   not null,
  round_no    int           not null,
  due_before  date          not null,
  due_after   date          not null,
  reason      varchar(1000) not null,
  extended_by varchar(32)   not null,
  extended_at timestamp     not null,
  constraint pk_award_extension primary key (id),
  constraint fk_award_extension_election foreign key (election_id) references award_election (id)
);
