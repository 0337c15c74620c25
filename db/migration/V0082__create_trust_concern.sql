-- A caution or allegation against an adult who works with children or adults at risk: who protects
-- those was told, or it is said why not.

create table trust_concern (
  id             uuid          not null primary key,
  version        bigint        not null,
  child          uuid          not null,
  happened_on    date          not null,
  kind           varchar(20)   not null,
  adult          varchar(1000) not null,
  works_with     varchar(20)   not null,
  position       varchar(1000) not null,
  told_whom      varchar(20)   null,
  told_on        date          null,
  why_not        varchar(1000) not null default '',
  recorded_at    datetime(6)   not null,
  recorded_by    varchar(200)  not null,
  struck_out_at  datetime(6)   null,
  struck_out_by  varchar(200)  null,
  struck_out_why varchar(1000) null,
  constraint trust_concern_of_child foreign key (child) references child (id),
  constraint trust_concern_is_struck_out_with_a_reason
    check (struck_out_at is null or (struck_out_by is not null and struck_out_why <> '')),
  constraint trust_concern_names_somebody check (adult <> '' and position <> ''),
  constraint trust_concern_is_told_on_a_day check ((told_whom is null) = (told_on is null)),
  constraint trust_concern_is_answered_once check (told_whom is null or why_not = ''),
  constraint trust_concern_kind_is_known check (kind in ('CAUTION', 'CONVICTION', 'ALLEGATION', 'CONCERN')),
  constraint trust_concern_work_is_known check (works_with in ('CHILDREN', 'ADULTS_AT_RISK', 'BOTH')),
  constraint trust_concern_told_is_known check (told_whom in ('LADO', 'ADULT_SAFEGUARDING', 'BOTH')),
  -- Always read whole, for one child, the newest first.
  index trust_concern_by_day (child, happened_on)
);
