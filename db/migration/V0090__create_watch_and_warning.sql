-- When each child is to be judged next, and what stands. The sweep claims what is due; any fact
-- about a child makes it due at once.

create table watch (
  child      uuid        not null primary key,
  version    bigint      not null default 0,
  -- Empty: nothing can change by the mere passing of time.
  look_at    datetime(6) null,
  looked_at  datetime(6) null,
  -- Rules that could not be judged at the last look, each with the fact that was missing.
  unjudged   text        not null default '',
  constraint watch_of_child foreign key (child) references child (id),
  -- What is due, the longest due first.
  index watch_by_look_at (look_at)
);

insert into watch (child, look_at) select id, current_timestamp(6) from child;

create table warning (
  id              uuid          not null primary key,
  version         bigint        not null,
  child           uuid          not null,
  kind            varchar(10)   not null,
  -- Tells warnings of one kind apart: a meeting, an agency, an action.
  matter          varchar(300)  not null,
  severity        varchar(10)   not null,
  words           text          not null,
  door            varchar(20)   not null,
  door_of         uuid          not null,
  door_meeting    varchar(40)   null,
  whose           uuid          null,
  -- From when it holds by the facts, and from when we knew.
  since           datetime(6)   not null,
  raised_at       datetime(6)   not null,
  severity_at     datetime(6)   not null,
  cleared_at      datetime(6)   null,
  acknowledged_at datetime(6)   null,
  acknowledged_by varchar(200)  null,
  acknowledged_why varchar(1000) null,
  look_again_on   date          null,
  dismissed_at    datetime(6)   null,
  dismissed_by    varchar(200)  null,
  dismissed_why   varchar(1000) null,
  standing        boolean       generated always as (if(cleared_at is null, true, null)) stored,
  -- Of the watch and not of the child: whoever changes the child's own row waits for the watch, and
  -- a foreign key to the child would make the sweep wait for them in turn.
  constraint warning_of_watched foreign key (child) references watch (child),
  -- However many nodes sweep, nothing is raised twice.
  constraint warning_stands_once unique (child, kind, matter, standing),
  constraint warning_severity_is_known check (severity in ('ADVISORY', 'WARNING', 'BREACH')),
  constraint warning_is_acknowledged_with_a_reason
    check (acknowledged_at is null or (acknowledged_by is not null and acknowledged_why <> '')),
  constraint warning_is_dismissed_with_a_reason
    check (dismissed_at is null or (dismissed_by is not null and dismissed_why <> '')),
  -- What stands in the whole authority, the worst and the oldest first.
  index warning_by_severity (standing, severity, since, id)
);
