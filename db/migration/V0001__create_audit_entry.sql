-- The trail of who read or changed what, when and from where (UK GDPR article 30, and the duty to
-- show who has seen a child's record). One line for each child concerned, because the trail is read
-- by child. There are no foreign keys: the trail outlives whatever it names.
create table audit_entry (
  id uuid not null primary key,
  fact_id uuid not null,
  at datetime(6) not null,
  what varchar(80) not null,
  child_id uuid,
  meeting_id uuid,
  subjects text not null,
  actor_kind varchar(20) not null,
  actor_id uuid,
  actor_name varchar(200) not null,
  actor_from varchar(64) not null,
  detail text not null,
  constraint audit_entry_actor_kind
    check (actor_kind in ('PERSON', 'REPLY_LINK', 'CALENDAR_MAIL', 'SERVICE'))
);

-- "Who has seen or changed this child's record", newest first.
create index audit_entry_by_child on audit_entry (child_id, at, id);
-- "What has this person done", newest first.
create index audit_entry_by_actor on audit_entry (actor_id, at, id);
-- The timeline at the foot of a meeting's page.
create index audit_entry_by_meeting on audit_entry (meeting_id, at, id);
-- The whole trail by date.
create index audit_entry_by_time on audit_entry (at, id);

-- Nobody changes or removes a line, not even the service itself.
create trigger audit_entry_is_not_changed before update on audit_entry
  for each row signal sqlstate '45000' set message_text = 'the audit trail is append-only';
create trigger audit_entry_is_not_removed before delete on audit_entry
  for each row signal sqlstate '45000' set message_text = 'the audit trail is append-only';
