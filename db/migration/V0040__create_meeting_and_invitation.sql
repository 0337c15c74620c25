-- Meetings, who was considered for a seat at the table and why, and every answer ever given.
-- A draft has no invitations: its list is worked out anew each time, and written when it is sent.
create table meeting (
  id uuid not null primary key,
  version int not null,
  -- neutral, read out on the telephone, in the subject of mails
  reference varchar(12) not null,
  -- the iCalendar UID: fixed for life
  uid varchar(300) not null,
  sequence int not null default 0,
  -- the sequence at which the present time was set; older answers are to another time
  time_sequence int not null default 0,
  type varchar(40) not null,
  state varchar(12) not null,
  mode varchar(10) not null,
  -- on the wall clock of its zone: ten o'clock stays ten o'clock
  starts_local datetime(6),
  length_minutes int not null default 0,
  zone varchar(60) not null,
  place varchar(300) not null,
  room varchar(300) not null,
  link varchar(2000) not null,
  -- the same moment in UTC, for "what is next"
  starts_at datetime(6),
  note text not null,
  agenda text not null,
  chair_id uuid,
  minute_taker_id uuid,
  convenor_account_id uuid,
  convenor_name varchar(200) not null,
  convenor_telephone varchar(40) not null,
  late_reason text not null,
  late_manager varchar(200) not null,
  cancel_reason text not null,
  drafted_at datetime(6) not null,
  changed_at datetime(6) not null,
  constraint meeting_reference unique (reference),
  constraint meeting_uid unique (uid),
  constraint meeting_state
    check (state in ('DRAFT', 'SCHEDULED', 'HELD', 'INQUORATE', 'CANCELLED')),
  constraint meeting_mode check (mode in ('MEETING', 'PHONE')),
  constraint meeting_type check (type in (
    'STRATEGY', 'STRATEGY_RECONVENED', 'STRATEGY_COMPLEX', 'INITIAL_CONFERENCE',
    'PRE_BIRTH_CONFERENCE', 'REVIEW_CONFERENCE', 'TRANSFER_IN_CONFERENCE', 'CORE_GROUP',
    'CIN_PLANNING', 'CIN_REVIEW', 'COLLABORATIVE', 'EXPLOITATION_PANEL', 'MISSING_REVIEW', 'MARAC',
    'PROFESSIONALS_ONLY', 'FAMILY_GROUP_CONFERENCE', 'FAMILY_HELP_REVIEW', 'LEGAL_PLANNING', 'LADO',
    'LOOKED_AFTER_REVIEW', 'NRM_PANEL', 'TRANSITION')),
  constraint meeting_sequences check (0 <= time_sequence and time_sequence <= sequence),
  constraint meeting_scheduled_has_a_date
    check (state in ('DRAFT', 'CANCELLED') or starts_at is not null),
  constraint meeting_late_has_a_manager check ((late_reason = '') = (late_manager = '')),
  constraint meeting_chair foreign key (chair_id) references professional (id),
  constraint meeting_minute_taker foreign key (minute_taker_id) references professional (id),
  constraint meeting_convenor foreign key (convenor_account_id) references account (id)
);
-- "What is next", "today", and the list of meetings by date.
create index meeting_by_start on meeting (state, starts_at, id);
-- Drafts that somebody left lying, and the meetings a convenor answers for.
create index meeting_by_convenor on meeting (convenor_account_id, state, starts_at);

create table meeting_child (
  meeting_id uuid not null,
  child_id uuid not null,
  included boolean not null,
  -- "considered, not included because ..."
  why_not text not null,
  primary key (meeting_id, child_id),
  constraint meeting_child_left_out_has_a_reason check (included or why_not <> ''),
  constraint meeting_child_meeting foreign key (meeting_id) references meeting (id),
  constraint meeting_child_child foreign key (child_id) references child (id)
);
-- The meetings of one child.
create index meeting_child_by_child on meeting_child (child_id, included, meeting_id);

create table invitation (
  id uuid not null primary key,
  version int not null,
  meeting_id uuid not null,
  -- names the invitation in links and reply addresses; no secret by itself
  code varchar(12) not null,
  agency_id uuid,
  professional_id uuid,
  family_member_id uuid,
  addressee varchar(200) not null,
  organisation varchar(200) not null,
  address varchar(254),
  -- the address as it is compared, only while asked
  address_folded varchar(254),
  sector varchar(40) not null,
  need varchar(10) not null,
  -- one line for each reason: need, circumstance, child, since, source
  whys text not null,
  standing varchar(10) not null,
  left_off_reason varchar(40),
  left_off_words text,
  left_off_by varchar(200),
  added_by varchar(200),
  deputy_for_id uuid,
  asked_at datetime(6),
  answer varchar(12),
  answer_comment text,
  answer_delegate_name varchar(200),
  answer_delegate_address varchar(254),
  answer_sequence int,
  answer_dtstamp datetime(6),
  answer_arrived_at datetime(6),
  answer_channel varchar(12),
  -- what was said to an earlier time
  earlier_answer varchar(12),
  earlier_comment text,
  earlier_delegate_name varchar(200),
  earlier_delegate_address varchar(254),
  earlier_sequence int,
  earlier_dtstamp datetime(6),
  earlier_arrived_at datetime(6),
  earlier_channel varchar(12),
  attendance varchar(12),
  attended_by varchar(200),
  constraint invitation_code unique (code),
  -- one mail to one address: two would overwrite each other in that calendar
  constraint invitation_address unique (meeting_id, address_folded),
  constraint invitation_need check (need in ('MUST', 'CONSIDER', 'ADDED')),
  constraint invitation_standing check (standing in ('LISTED', 'LEFT_OFF', 'INVITED', 'RELEASED')),
  constraint invitation_left_off_has_a_reason
    check ((standing = 'LEFT_OFF') = (left_off_reason is not null and left_off_by is not null)),
  constraint invitation_asked_has_an_address check (standing <> 'INVITED' or address is not null),
  constraint invitation_answer
    check (answer in ('ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED')),
  constraint invitation_attendance check (attendance in
    ('PRESENT', 'REMOTE', 'DEPUTY', 'APOLOGIES', 'REPORT_ONLY', 'ABSENT')),
  constraint invitation_meeting foreign key (meeting_id) references meeting (id),
  constraint invitation_agency foreign key (agency_id) references agency (id),
  constraint invitation_professional foreign key (professional_id) references professional (id),
  constraint invitation_deputy_for foreign key (deputy_for_id) references invitation (id)
);
-- What is asked of one agency, and whether it has business with the child.
create index invitation_by_agency on invitation (agency_id, standing, meeting_id);

create table reply (
  id uuid not null primary key,
  version int not null,
  invitation_id uuid not null,
  answer varchar(12) not null,
  comment text not null,
  delegate_name varchar(200) not null,
  delegate_address varchar(254) not null,
  answers_sequence int not null,
  dtstamp datetime(6) not null,
  arrived_at datetime(6) not null,
  channel varchar(12) not null,
  trust varchar(15) not null,
  outcome varchar(12) not null,
  -- the mail it came in; the mail room has its own tables and its own time to clear them out
  mail uuid,
  judged_by varchar(200),
  judged_at datetime(6),
  constraint reply_answer check (answer in ('ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED')),
  constraint reply_channel check (channel in ('LINK', 'CALENDAR', 'SIGNED_IN')),
  constraint reply_trust check (trust in ('SECRET', 'AUTHENTICATED', 'UNVERIFIED')),
  constraint reply_outcome
    check (outcome in ('APPLIED', 'STALE', 'DUPLICATE', 'UNVERIFIED', 'REFUSED')),
  -- nobody unknown changes who is coming before somebody has looked
  constraint reply_unverified_waits
    check (trust <> 'UNVERIFIED' or judged_at is not null or outcome = 'UNVERIFIED'),
  constraint reply_invitation foreign key (invitation_id) references invitation (id)
);
-- The history of one invitation.
create index reply_by_invitation on reply (invitation_id, arrived_at);
-- Those that wait for somebody to look.
create index reply_by_outcome on reply (outcome, arrived_at);
