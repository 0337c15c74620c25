-- What became of a plan each time people looked at it together, and what is said about it:
-- contributions, views and what was done about them, agreement and dissent, copies.

create table review (
  id             uuid          not null primary key,
  version        bigint        not null,
  plan           uuid          not null,
  meeting        uuid          null,
  kind           varchar(40)   not null,
  held_on        date          not null,
  outcome        varchar(20)   not null,
  words          varchar(4000) not null,
  version_number int           not null,
  -- The clock that proposes the next one.
  next_deadline  uuid          null,
  author         varchar(200)  not null,
  recorded_at    datetime(6)   not null,
  constraint review_of_plan foreign key (plan) references plan (id),
  constraint review_meeting foreign key (meeting) references meeting (id),
  constraint review_next_deadline foreign key (next_deadline) references deadline (id),
  -- A meeting reviews a plan once.
  constraint review_once unique (meeting, plan),
  constraint review_outcome_is_known check (
    outcome in ('CONTINUES', 'STEPS_UP', 'STEPS_DOWN', 'ENDS')),
  index review_by_plan (plan, held_on)
);

create table review_progress (
  review   uuid          not null,
  position int           not null,
  area     uuid          not null,
  course   varchar(20)   not null,
  words    varchar(4000) not null,
  primary key (review, position),
  constraint review_progress_of_review foreign key (review) references review (id),
  constraint review_progress_area foreign key (area) references priority_area (id),
  constraint review_progress_course_is_known check (course in ('BETTER', 'SAME', 'WORSE'))
);

create table contribution (
  id             uuid          not null primary key,
  plan           uuid          not null,
  version_number int           not null,
  agency         uuid          not null,
  words          varchar(4000) not null,
  author         varchar(200)  not null,
  at             datetime(6)   not null,
  constraint contribution_to_plan foreign key (plan) references plan (id),
  constraint contribution_agency foreign key (agency) references agency (id),
  constraint contribution_has_words check (words <> ''),
  index contribution_by_plan (plan, at)
);

create table plan_view (
  id             uuid          not null primary key,
  plan           uuid          not null,
  version_number int           not null,
  by_whom        varchar(20)   not null,
  said_on        date          not null,
  words          varchar(4000) not null,
  response       varchar(4000) not null,
  author         varchar(200)  not null,
  at             datetime(6)   not null,
  constraint plan_view_on_plan foreign key (plan) references plan (id),
  constraint plan_view_voice_is_known check (by_whom in ('CHILD', 'FAMILY')),
  constraint plan_view_has_words check (words <> ''),
  index plan_view_by_plan (plan, at)
);

create table plan_agreement (
  id             uuid          not null primary key,
  plan           uuid          not null,
  version_number int           not null,
  party          varchar(20)   not null,
  agency         uuid          null,
  family_member  uuid          null,
  stance         varchar(20)   not null,
  words          varchar(4000) not null,
  author         varchar(200)  not null,
  at             datetime(6)   not null,
  constraint plan_agreement_on_plan foreign key (plan) references plan (id),
  constraint plan_agreement_agency foreign key (agency) references agency (id),
  constraint plan_agreement_family_member foreign key (family_member) references family_member (id),
  constraint plan_agreement_party_is_whole check (
    (party = 'AGENCY' and agency is not null)
    or (party = 'FAMILY_MEMBER' and family_member is not null) or party = 'CHILD'),
  -- Nobody dissents without a reason.
  constraint plan_agreement_dissent_has_words check (
    stance = 'AGREES' or (stance = 'DISSENTS' and words <> '')),
  index plan_agreement_by_plan (plan, at)
);

create table plan_copy (
  id              uuid         not null primary key,
  version         bigint       not null,
  plan            uuid         not null,
  version_number  int          not null,
  party           varchar(20)  not null,
  agency          uuid         null,
  family_member   uuid         null,
  shared_at       datetime(6)  not null,
  shared_by       varchar(200) not null,
  acknowledged_at datetime(6)  null,
  acknowledged_by varchar(200) not null,
  constraint plan_copy_of_plan foreign key (plan) references plan (id),
  constraint plan_copy_agency foreign key (agency) references agency (id),
  constraint plan_copy_family_member foreign key (family_member) references family_member (id),
  constraint plan_copy_party_is_whole check (
    (party = 'AGENCY' and agency is not null)
    or (party = 'FAMILY_MEMBER' and family_member is not null) or party = 'CHILD'),
  constraint plan_copy_acknowledged_by_somebody check (
    (acknowledged_at is null) = (acknowledged_by = '')),
  index plan_copy_by_plan (plan, shared_at)
);

-- A review conference may step a plan down: it ends, and the child-in-need plan opens that day.
alter table decision
  drop constraint decision_kind,
  add constraint decision_kind check (kind in (
    'THRESHOLD_NOT_MET', 'S47_SINGLE', 'S47_JOINT', 'CONFERENCE_TO_BE_HELD',
    'CONFERENCE_NOT_REQUIRED', 'CP_PLAN_MADE', 'CP_PLAN_NOT_NEEDED', 'CP_PLAN_CONTINUES',
    'CP_PLAN_STEPS_DOWN', 'CP_PLAN_ENDS', 'CIN_PLAN_AGREED', 'CIN_PLAN_CONTINUES',
    'CIN_PLAN_ENDS', 'STEP_UP_TO_STRATEGY', 'ACTIONS_ONLY'));
