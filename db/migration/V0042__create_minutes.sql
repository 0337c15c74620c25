-- What a meeting came to: the verdict with the rule in force, the decision about each child, who
-- does what by when, and who disagreed.
create table minutes (
  meeting_id uuid not null primary key,
  version int not null,
  quorate boolean not null,
  -- where the rule in force came from, so that the verdict is understood after the policy changed
  quorum_rule text not null,
  rulebook_version varchar(64) not null,
  summary text not null,
  concluded_by varchar(200) not null,
  concluded_at datetime(6) not null,
  constraint minutes_meeting foreign key (meeting_id) references meeting (id)
);

create table decision (
  meeting_id uuid not null,
  position int not null,
  child_id uuid not null,
  kind varchar(40) not null,
  reason text not null,
  decided_by_id uuid,
  primary key (meeting_id, position),
  constraint decision_kind check (kind in (
    'THRESHOLD_NOT_MET', 'S47_SINGLE', 'S47_JOINT', 'CONFERENCE_TO_BE_HELD',
    'CONFERENCE_NOT_REQUIRED', 'CP_PLAN_MADE', 'CP_PLAN_NOT_NEEDED', 'CP_PLAN_CONTINUES',
    'CP_PLAN_ENDS', 'CIN_PLAN_AGREED', 'CIN_PLAN_CONTINUES', 'CIN_PLAN_ENDS',
    'STEP_UP_TO_STRATEGY', 'ACTIONS_ONLY')),
  -- whether an enquiry is needed is never "left to the police"
  constraint decision_on_threshold_has_a_name check (
    kind not in ('THRESHOLD_NOT_MET', 'S47_SINGLE', 'S47_JOINT') or decided_by_id is not null),
  constraint decision_minutes foreign key (meeting_id) references minutes (meeting_id),
  constraint decision_child foreign key (child_id) references child (id),
  constraint decision_decided_by foreign key (decided_by_id) references invitation (id)
);
-- What was ever decided about one child.
create index decision_by_child on decision (child_id, meeting_id);

create table agreed_action (
  meeting_id uuid not null,
  position int not null,
  what text not null,
  owner_id uuid,
  owner_name varchar(200) not null,
  due_on date not null,
  primary key (meeting_id, position),
  constraint agreed_action_has_an_owner check (owner_id is not null or owner_name <> ''),
  constraint agreed_action_minutes foreign key (meeting_id) references minutes (meeting_id),
  constraint agreed_action_owner foreign key (owner_id) references invitation (id)
);
-- What falls due.
create index agreed_action_by_due on agreed_action (due_on, meeting_id);

create table dissent (
  meeting_id uuid not null,
  position int not null,
  invitation_id uuid not null,
  words text not null,
  primary key (meeting_id, position),
  constraint dissent_minutes foreign key (meeting_id) references minutes (meeting_id),
  constraint dissent_invitation foreign key (invitation_id) references invitation (id)
);

-- Who was asked and taken off again has a reason as well.
alter table invitation
  drop constraint invitation_left_off_has_a_reason,
  add constraint invitation_left_off_has_a_reason check (
    standing not in ('LEFT_OFF', 'RELEASED')
    or (left_off_reason is not null and left_off_by is not null));
