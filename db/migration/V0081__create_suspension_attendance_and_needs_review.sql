-- What happened at school beside the moves from one to another, which are the child's enrolments.

create table suspension (
  id             uuid          not null primary key,
  version        bigint        not null,
  child          uuid          not null,
  happened_on    date          not null,
  kind           varchar(20)   not null,
  school         uuid          not null,
  last_day       date          null,
  reason         varchar(1000) not null default '',
  recorded_at    datetime(6)   not null,
  recorded_by    varchar(200)  not null,
  struck_out_at  datetime(6)   null,
  struck_out_by  varchar(200)  null,
  struck_out_why varchar(1000) null,
  constraint suspension_of_child foreign key (child) references child (id),
  constraint suspension_is_struck_out_with_a_reason
    check (struck_out_at is null or (struck_out_by is not null and struck_out_why <> '')),
  constraint suspension_by_school foreign key (school) references agency (id),
  constraint suspension_ends_after_it_starts check (last_day is null or last_day >= happened_on),
  constraint suspension_for_good_has_no_last_day check (kind <> 'PERMANENT' or last_day is null),
  constraint suspension_kind_is_known check (kind in ('FIXED_PERIOD', 'PERMANENT')),
  -- Always read whole, for one child, the newest first.
  index suspension_by_day (child, happened_on)
);

create table attendance (
  id             uuid          not null primary key,
  version        bigint        not null,
  child          uuid          not null,
  happened_on    date          not null,
  last_day       date          not null,
  percent        int           not null,
  recorded_at    datetime(6)   not null,
  recorded_by    varchar(200)  not null,
  struck_out_at  datetime(6)   null,
  struck_out_by  varchar(200)  null,
  struck_out_why varchar(1000) null,
  constraint attendance_of_child foreign key (child) references child (id),
  constraint attendance_is_struck_out_with_a_reason
    check (struck_out_at is null or (struck_out_by is not null and struck_out_why <> '')),
  constraint attendance_ends_after_it_starts check (last_day >= happened_on),
  constraint attendance_is_a_percentage check (percent between 0 and 100),
  -- Always read whole, for one child, the newest first.
  index attendance_by_day (child, happened_on)
);

create table needs_review (
  id             uuid          not null primary key,
  version        bigint        not null,
  child          uuid          not null,
  happened_on    date          not null,
  kind           varchar(30)   not null,
  found          varchar(1000) not null,
  recorded_at    datetime(6)   not null,
  recorded_by    varchar(200)  not null,
  struck_out_at  datetime(6)   null,
  struck_out_by  varchar(200)  null,
  struck_out_why varchar(1000) null,
  constraint needs_review_of_child foreign key (child) references child (id),
  constraint needs_review_is_struck_out_with_a_reason
    check (struck_out_at is null or (struck_out_by is not null and struck_out_why <> '')),
  constraint needs_review_found_something check (found <> ''),
  constraint needs_review_kind_is_known check (kind in (
    'UNMET_NEEDS', 'SEN_SUPPORT', 'EHC_ASSESSMENT', 'EHC_PLAN', 'PERSONAL_EDUCATION_PLAN')),
  -- Always read whole, for one child, the newest first.
  index needs_review_by_day (child, happened_on)
);
