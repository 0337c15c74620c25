-- When a child was assessed, what it covered and whose views were heard. What was written wrongly is
-- struck out with a reason and stays readable; so it is with every entry of a child's file.

create table assessment (
  id             uuid          not null primary key,
  version        bigint        not null,
  child          uuid          not null,
  happened_on    date          not null,
  kind           varchar(30)   not null,
  assessor       uuid          null,
  completed_on   date          null,
  covered        varchar(300)  not null default '',
  heard          varchar(200)  not null default '',
  siblings_too   boolean       not null default false,
  own_view       varchar(1000) not null default '',
  recorded_at    datetime(6)   not null,
  recorded_by    varchar(200)  not null,
  struck_out_at  datetime(6)   null,
  struck_out_by  varchar(200)  null,
  struck_out_why varchar(1000) null,
  constraint assessment_of_child foreign key (child) references child (id),
  constraint assessment_is_struck_out_with_a_reason
    check (struck_out_at is null or (struck_out_by is not null and struck_out_why <> '')),
  constraint assessment_by_agency foreign key (assessor) references agency (id),
  constraint assessment_ends_after_it_starts check (completed_on is null or completed_on >= happened_on),
  constraint assessment_covers_something_when_complete check (completed_on is null or covered <> ''),
  constraint assessment_kind_is_known check (kind in (
    'CHILD_AND_FAMILY', 'PARENTING', 'EXPLOITATION', 'PRE_BIRTH', 'HEALTH', 'EDUCATION', 'OTHER')),
  -- Always read whole, for one child, the newest first.
  index assessment_by_day (child, happened_on)
);
