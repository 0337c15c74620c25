-- What nobody around a child knows yet, who finds it out and when it is looked at again; and what the
-- young person said when somebody sat down with them.

create table knowledge_gap (
  id             uuid          not null primary key,
  version        bigint        not null,
  child          uuid          not null,
  happened_on    date          not null,
  question       varchar(1000) not null,
  closer         uuid          not null,
  person         varchar(1000) not null default '',
  review_on      date          not null,
  meeting        uuid          null,
  answered_on    date          null,
  answer         varchar(1000) not null default '',
  recorded_at    datetime(6)   not null,
  recorded_by    varchar(200)  not null,
  struck_out_at  datetime(6)   null,
  struck_out_by  varchar(200)  null,
  struck_out_why varchar(1000) null,
  constraint knowledge_gap_of_child foreign key (child) references child (id),
  constraint knowledge_gap_is_struck_out_with_a_reason
    check (struck_out_at is null or (struck_out_by is not null and struck_out_why <> '')),
  constraint knowledge_gap_is_closed_by_agency foreign key (closer) references agency (id),
  constraint knowledge_gap_found_at_meeting foreign key (meeting) references meeting (id),
  constraint knowledge_gap_asks_something check (question <> ''),
  constraint knowledge_gap_is_looked_at_later check (review_on >= happened_on),
  constraint knowledge_gap_is_answered_on_a_day check ((answered_on is null) = (answer = '')),
  -- Always read whole, for one child, the newest first.
  index knowledge_gap_by_day (child, happened_on)
);

create table reflective_session (
  id             uuid          not null primary key,
  version        bigint        not null,
  child          uuid          not null,
  happened_on    date          not null,
  with_whom      varchar(1000) not null,
  said           varchar(1000) not null,
  helps          varchar(1000) not null default '',
  consequence    varchar(1000) not null,
  recorded_at    datetime(6)   not null,
  recorded_by    varchar(200)  not null,
  struck_out_at  datetime(6)   null,
  struck_out_by  varchar(200)  null,
  struck_out_why varchar(1000) null,
  constraint reflective_session_of_child foreign key (child) references child (id),
  constraint reflective_session_is_struck_out_with_a_reason
    check (struck_out_at is null or (struck_out_by is not null and struck_out_why <> '')),
  constraint reflective_session_says_something
    check (with_whom <> '' and said <> '' and consequence <> ''),
  -- Always read whole, for one child, the newest first.
  index reflective_session_by_day (child, happened_on)
);
