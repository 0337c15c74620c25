-- Who leads for a child. One row a child with one column for the lead: two at once cannot be
-- written down. A term has a beginning only; it ends where the next one begins, so that a history
-- cannot have a gap.
create table lead_history (
  child             uuid        not null primary key,
  version           bigint      not null,
  lead_professional uuid        null,
  changed_at        datetime(6) not null,
  constraint lead_history_of_child foreign key (child) references child (id),
  constraint lead_history_lead foreign key (lead_professional) references professional (id),
  -- The caseload of one person, and of all.
  index lead_history_by_lead (lead_professional)
);

create table lead_term (
  id             uuid          not null primary key,
  child          uuid          not null,
  position       int           not null,
  -- Empty: from here on nobody led, because no plan was open.
  professional   uuid          null,
  from_at        datetime(6)   not null,
  why            varchar(20)   not null,
  words          varchar(1000) not null,
  handed_over_by varchar(200)  not null,
  accepted_by    varchar(1300) null,
  accepted_at    datetime(6)   null,
  constraint lead_term_of_child foreign key (child) references lead_history (child),
  constraint lead_term_professional foreign key (professional) references professional (id),
  constraint lead_term_once unique (child, position),
  constraint lead_term_why check (why in (
    'FIRST_NAMED', 'ALLOCATED', 'LEAVES_POST', 'MOVES_TEAM', 'LONG_ABSENCE', 'CASELOAD',
    'FAMILY_ASKED', 'STEP_DOWN', 'STEP_UP', 'TRANSITION', 'CASE_CLOSED', 'OTHER')),
  constraint lead_term_other_says_why check (why <> 'OTHER' or words <> ''),
  constraint lead_term_nobody_is_closed check (professional is not null or why = 'CASE_CLOSED'),
  constraint lead_term_accepted check ((accepted_by is null) = (accepted_at is null))
);

create table lead_hand_over (
  id                uuid          not null primary key,
  child             uuid          not null,
  from_professional uuid          not null,
  to_professional   uuid          not null,
  effect            varchar(12)   not null,
  why               varchar(20)   not null,
  words             varchar(1000) not null,
  state             varchar(12)   not null,
  proposed_at       datetime(6)   not null,
  proposed_by       varchar(200)  not null,
  answered_at       datetime(6)   null,
  answered_by       varchar(200)  null,
  answer_words      varchar(1000) not null,
  constraint lead_hand_over_of_child foreign key (child) references lead_history (child),
  constraint lead_hand_over_from foreign key (from_professional) references professional (id),
  constraint lead_hand_over_to foreign key (to_professional) references professional (id),
  constraint lead_hand_over_effect check (effect in ('AT_ONCE', 'ON_STEP_DOWN')),
  constraint lead_hand_over_state
    check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'DONE')),
  constraint lead_hand_over_is_answered check ((state = 'PROPOSED') = (answered_at is null)),
  constraint lead_hand_over_to_somebody_else check (from_professional <> to_professional),
  index lead_hand_over_by_child (child, proposed_at),
  -- "You are asked to lead for two children."
  index lead_hand_over_by_whom (to_professional, state)
);

create table lead_cover (
  id                uuid         not null primary key,
  child             uuid         not null,
  lead_professional uuid         not null,
  professional      uuid         not null,
  from_date         date         not null,
  to_date           date         not null,
  reason            varchar(12)  not null,
  arranged_by       varchar(200) not null,
  arranged_at       datetime(6)  not null,
  called_off_at     datetime(6)  null,
  constraint lead_cover_of_child foreign key (child) references lead_history (child),
  constraint lead_cover_lead foreign key (lead_professional) references professional (id),
  constraint lead_cover_professional foreign key (professional) references professional (id),
  constraint lead_cover_days check (from_date <= to_date),
  constraint lead_cover_is_somebody_else check (professional <> lead_professional),
  constraint lead_cover_reason check (reason in ('LEAVE', 'SICKNESS', 'TRAINING', 'OTHER')),
  index lead_cover_by_child (child, from_date),
  -- For whom somebody stands in today.
  index lead_cover_by_whom (professional, from_date)
);
