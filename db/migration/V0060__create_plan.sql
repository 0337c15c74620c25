-- Plans: what is wrong, what is wanted instead, who does what by when, and how far it has come.
-- Whether a child may have a plan at that time is asked when it is entered; the generated column
-- and its key are the last guard of the rule that matters most.

create table plan (
  id                 uuid          not null primary key,
  version            bigint        not null,
  revision           int           not null,
  changed_at         datetime(6)   not null,
  child              uuid          not null,
  kind               varchar(20)   not null,
  state              varchar(20)   not null,
  initial_category   varchar(3)    null,
  latest_category    varchar(3)    null,
  started_on         date          not null,
  started_at_meeting uuid          null,
  ended_on           date          null,
  ended_at_meeting   uuid          null,
  end_reason         varchar(20)   null,
  end_words          varchar(4000) not null,
  -- Child protection and child in need exclude each other, open (census rules 4001, 4004, 8935).
  open_statutory     uuid as (if(state = 'OPEN' and kind in ('CHILD_PROTECTION', 'CHILD_IN_NEED'),
                              child, null)) virtual,
  constraint plan_of_child foreign key (child) references child (id),
  constraint plan_one_open_statutory unique (open_statutory),
  constraint plan_kind_is_known check (kind in (
    'CHILD_PROTECTION', 'CHILD_IN_NEED', 'EARLY_HELP', 'TRANSITION')),
  constraint plan_state_is_known check (state in ('PREPARED', 'OPEN', 'ENDED')),
  constraint plan_category_is_of_the_census check (
    (initial_category is null or initial_category in ('NEG', 'PHY', 'SAB', 'EMO', 'MUL'))
    and (latest_category is null or latest_category in ('NEG', 'PHY', 'SAB', 'EMO', 'MUL'))),
  -- Child protection has a category from its first day on, and nothing else has one.
  constraint plan_category_where_it_belongs check (
    (kind = 'CHILD_PROTECTION' and state <> 'PREPARED')
    = (initial_category is not null and latest_category is not null)),
  constraint plan_end_is_whole check (
    (state = 'ENDED') = (ended_on is not null and end_reason is not null and end_words <> '')),
  -- Census rule 8840.
  constraint plan_ends_after_its_start check (ended_on is null or ended_on > started_on),
  -- The plans of one child, newest first.
  index plan_by_child (child, started_on)
);

create table plan_member (
  plan       uuid    not null,
  position   int     not null,
  agency     uuid    not null,
  core_group boolean not null,
  joined_on  date    not null,
  primary key (plan, position),
  constraint plan_member_of_plan foreign key (plan) references plan (id),
  constraint plan_member_agency foreign key (agency) references agency (id),
  -- Which children's plans an agency is on.
  index plan_member_by_agency (agency, plan)
);

create table priority_area (
  id            uuid          not null primary key,
  plan          uuid          not null,
  position      int           not null,
  state         varchar(20)   not null,
  worry         varchar(2000) not null,
  outcome       varchar(2000) not null,
  measure       varchar(2000) not null,
  owner_agency  uuid          null,
  childs_words  varchar(2000) not null,
  familys_words varchar(2000) not null,
  childs_ten    varchar(2000) not null,
  picture       varchar(20)   null,
  over_reason   varchar(2000) null,
  over_manager  varchar(200)  null,
  added_at      datetime(6)   not null,
  closed_on     date          null,
  closed_why    varchar(2000) not null,
  constraint priority_area_of_plan foreign key (plan) references plan (id),
  constraint priority_area_owner foreign key (owner_agency) references agency (id),
  constraint priority_area_has_a_worry check (worry <> ''),
  constraint priority_area_state_is_known check (
    state in ('OPEN', 'PARKED', 'ACHIEVED', 'DROPPED')),
  constraint priority_area_is_closed_on_a_day check (
    (state in ('ACHIEVED', 'DROPPED')) = (closed_on is not null)),
  -- One more than the limit has a reason and a manager.
  constraint priority_area_over_the_limit_has_a_manager check (
    over_reason is null or (over_reason <> '' and over_manager <> '')),
  index priority_area_by_plan (plan, position)
);

create table area_score (
  area        uuid          not null,
  position    int           not null,
  by_whom     varchar(20)   not null,
  points      tinyint       not null,
  scored_on   date          not null,
  words       varchar(1000) not null,
  author      varchar(200)  not null,
  recorded_at datetime(6)   not null,
  primary key (area, position),
  constraint area_score_of_area foreign key (area) references priority_area (id),
  constraint area_score_voice_is_known check (by_whom in ('CHILD', 'FAMILY', 'PROFESSIONALS')),
  constraint area_score_from_0_to_10 check (points between 0 and 10)
);

create table plan_action (
  id            uuid          not null primary key,
  area          uuid          not null,
  position      int           not null,
  what          varchar(1000) not null,
  done_by       varchar(20)   not null,
  professional  uuid          null,
  agency        uuid          null,
  family_member uuid          null,
  due_on        date          not null,
  times_a_week  int           not null,
  state         varchar(20)   not null,
  evidence      varchar(4000) not null,
  finished_on   date          null,
  agreed_at     datetime(6)   not null,
  constraint plan_action_of_area foreign key (area) references priority_area (id),
  constraint plan_action_professional foreign key (professional) references professional (id),
  constraint plan_action_agency foreign key (agency) references agency (id),
  constraint plan_action_family_member foreign key (family_member) references family_member (id),
  constraint plan_action_has_words check (what <> ''),
  -- Nobody's action is a wish.
  constraint plan_action_has_an_owner check (
    (done_by = 'PERSON' and professional is not null and agency is not null)
    or (done_by = 'SERVICE' and agency is not null)
    or (done_by = 'RELATIVE' and family_member is not null)
    or done_by = 'CHILD'),
  constraint plan_action_state_is_known check (state in ('OPEN', 'DONE', 'GIVEN_UP')),
  constraint plan_action_is_finished_on_a_day check ((state = 'OPEN') = (finished_on is null)),
  constraint plan_action_times_a_week check (times_a_week >= 0),
  index plan_action_by_area (area, position),
  -- What falls due, and for whom.
  index plan_action_by_due (state, due_on),
  index plan_action_by_agency (agency, state)
);

create table plan_action_redating (
  plan_action uuid          not null,
  position    int           not null,
  from_day    date          not null,
  to_day      date          not null,
  reason      varchar(1000) not null,
  author      varchar(200)  not null,
  recorded_at datetime(6)   not null,
  primary key (plan_action, position),
  constraint plan_action_redating_of_action foreign key (plan_action) references plan_action (id),
  constraint plan_action_redating_has_a_reason check (reason <> '' and from_day <> to_day)
);

-- Every state in which a plan stood; those that count have a number.
create table plan_version (
  id       uuid          not null primary key,
  plan     uuid          not null,
  revision int           not null,
  number   int           null,
  why      varchar(20)   not null,
  words    varchar(4000) not null,
  author   varchar(200)  not null,
  at       datetime(6)   not null,
  snapshot longtext      not null,
  constraint plan_version_of_plan foreign key (plan) references plan (id),
  constraint plan_version_number_once unique (plan, number),
  constraint plan_version_why_is_known check (
    why in ('EDITED', 'MADE', 'REVIEWED', 'CHANGED', 'ENDED')),
  constraint plan_version_that_counts_has_a_number check ((why = 'EDITED') = (number is null)),
  constraint plan_version_is_json check (json_valid(snapshot)),
  -- How it stood at a revision, and what came after.
  index plan_version_by_revision (plan, revision)
);
