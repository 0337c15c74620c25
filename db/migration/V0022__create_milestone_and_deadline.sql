-- The log of a child's journey, and the clocks that follow from it. Rule, figures and source are
-- kept beside each date as they stood, so that "why this date?" outlives a change of policy.

create table recorded_milestone (
  id             uuid          not null primary key,
  version        bigint        not null,
  child          uuid          not null,
  milestone      varchar(60)   not null,
  happened_at    datetime(6)   not null,
  -- Ahead of us: clocks count towards it, nothing is met by it.
  planned        boolean       not null,
  matter         uuid          null,
  source_meeting uuid          null,
  recorded_at    datetime(6)   not null,
  recorded_by    varchar(200)  not null,
  struck_out_at  datetime(6)   null,
  struck_out_by  varchar(200)  null,
  struck_out_why varchar(1000) null,
  constraint recorded_milestone_of_child foreign key (child) references child (id),
  constraint recorded_milestone_is_struck_out_with_a_reason
    check (struck_out_at is null or (struck_out_by is not null and struck_out_why <> '')),
  -- The log of one child, as it happened.
  index recorded_milestone_by_child (child, happened_at)
);

create table deadline (
  id               uuid          not null primary key,
  version          bigint        not null,
  child            uuid          not null,
  rule             varchar(40)   not null,
  rulebook_version varchar(64)   not null,
  started_by       uuid          not null,
  starts_with      varchar(60)   not null,
  matter           uuid          null,
  started_at       datetime(6)   not null,
  due_on           date          not null,
  due_at           datetime(6)   null,
  ends_at          datetime(6)   not null,
  amount           int           not null,
  unit             varchar(20)   not null,
  backwards        boolean       not null,
  counted_from     date          not null,
  skipped          varchar(1000) not null default '',
  moved_day        date          null,
  moved_reason     varchar(20)   null,
  moved_name       varchar(120)  null,
  authority        varchar(40)   not null,
  source           varchar(1000) not null,
  state            varchar(20)   not null,
  settled_by       uuid          null,
  settled_at       datetime(6)   null,
  late_reason      varchar(1000) null,
  late_manager     varchar(200)  null,
  late_noted_by    varchar(200)  null,
  late_noted_at    datetime(6)   null,
  constraint deadline_of_child foreign key (child) references child (id),
  constraint deadline_started_by foreign key (started_by) references recorded_milestone (id),
  constraint deadline_settled_by foreign key (settled_by) references recorded_milestone (id),
  -- A milestone starts each clock once, however often it is gone through.
  constraint deadline_once unique (started_by, rule),
  constraint deadline_state_is_known check (state in ('OPEN', 'MET', 'DISSOLVED', 'SUPERSEDED')),
  constraint deadline_is_settled_or_open check ((state = 'OPEN') = (settled_at is null)),
  constraint deadline_is_late_with_a_manager check (late_reason is null or late_manager <> ''),
  -- What is due for these children, the nearest first.
  index deadline_by_child (child, state, ends_at),
  -- What falls due in the whole authority.
  index deadline_by_end (state, ends_at)
);
