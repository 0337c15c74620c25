-- Messages that must leave, written in the transaction that made them necessary. The courier claims rows with
-- "for update skip locked" under a lease; a killed node's claims are taken again when the lease has passed.
create table outgoing_message (
  id uuid not null,
  -- the order of putting: identifiers made within one millisecond have no order among themselves
  position bigint not null auto_increment,
  carrier varchar(20) not null,
  -- messages of one lane (an invitation's request, update, cancellation) never overtake each other
  lane varchar(40) not null,
  recipient varchar(254) not null,
  about_kind varchar(20) not null,
  about_id uuid not null,
  payload text not null check (json_valid(payload)),
  state varchar(10) not null check (state in ('WAITING', 'CLAIMED', 'SENT', 'GIVEN_UP', 'RETURNED')),
  -- of a claimed row the end of its lease; null once settled, so that the index holds only what is to be done
  due_at datetime(6) null,
  attempts int not null check (attempts >= 0),
  settled_at datetime(6) null,
  last_report varchar(500) not null,
  primary key (id),
  unique key outgoing_message_position (position),
  -- the courier's claim
  key outgoing_message_due (due_at),
  -- is an earlier one of the lane still under way
  key outgoing_message_lane (lane, position),
  -- the delivery column of the meeting page
  key outgoing_message_about (about_id),
  constraint outgoing_message_settled check (
    (state in ('WAITING', 'CLAIMED')) = (settled_at is null) and (due_at is null) = (settled_at is not null))
);

-- Every attempt is a row and stays one.
create table delivery_attempt (
  id uuid not null,
  message_id uuid not null,
  made_at datetime(6) not null,
  outcome varchar(12) not null check (outcome in ('SENT', 'LATER', 'REFUSED', 'CARRIER_DOWN')),
  report varchar(500) not null,
  primary key (id),
  key delivery_attempt_message (message_id, made_at),
  constraint delivery_attempt_of foreign key (message_id) references outgoing_message (id)
);

-- What went over the wire, so that each mail can be opened as sent.
create table sent_copy (
  message_id uuid not null,
  content mediumblob not null,
  primary key (message_id),
  constraint sent_copy_of foreign key (message_id) references outgoing_message (id)
);
