-- Everything that ever arrived in the service mailbox: it changed an attendance, or it lies here with its reason until
-- somebody has looked at it. Nothing is deleted.
create table arrived_mail (
  id uuid not null,
  version int not null,
  -- SHA-256 of the raw message: the same mail fetched twice, after a kill, is one row
  fingerprint char(64) not null,
  arrived_at datetime(6) not null,
  sender varchar(254) not null,
  subject varchar(500) not null,
  kind varchar(12) not null check (kind in ('REPLY', 'WORDS', 'AUTO_REPLY', 'BOUNCE')),
  standing varchar(12) not null check (standing in ('TAKEN', 'QUARANTINED', 'APPROVED', 'REFUSED')),
  reason varchar(30) null,
  meeting_id uuid null,
  invitation_id uuid null,
  answer varchar(12) null check (answer in ('ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED')),
  comment varchar(2000) not null,
  delegate_name varchar(200) not null,
  delegate_address varchar(254) not null,
  answers_sequence int not null,
  dtstamp datetime(6) not null,
  -- what an attendee proposed instead, as written; only the convenor moves a meeting
  proposed varchar(200) not null,
  outcome varchar(12) null,
  judged_by varchar(200) null,
  judged_at datetime(6) null,
  judged_why varchar(1000) null,
  primary key (id),
  unique key arrived_mail_fingerprint (fingerprint),
  -- the quarantine page, oldest first
  key arrived_mail_standing (standing, arrived_at, id),
  -- what arrived about one meeting
  key arrived_mail_meeting (meeting_id, arrived_at),
  constraint arrived_mail_meeting_of foreign key (meeting_id) references meeting (id),
  constraint arrived_mail_invitation_of foreign key (invitation_id) references invitation (id),
  constraint arrived_mail_quarantined_has_a_reason check (standing <> 'QUARANTINED' or reason is not null),
  constraint arrived_mail_judged check (
    (standing in ('APPROVED', 'REFUSED')) = (judged_by is not null and judged_at is not null))
);

-- The raw messages, apart, so that lists do not read them.
create table arrived_content (
  mail_id uuid not null,
  content longblob not null,
  primary key (mail_id),
  constraint arrived_content_of foreign key (mail_id) references arrived_mail (id)
);
