-- What somebody changed by hand on a draft's list, kept under the line's key, so that working the
-- list out anew from newer facts loses none of it.
create table meeting_list_edit (
  meeting_id uuid not null,
  position int not null,
  line varchar(120) not null,
  kind varchar(10) not null,
  sector varchar(40),
  agency_id uuid,
  professional_id uuid,
  name varchar(200),
  organisation varchar(200),
  address varchar(254),
  reason varchar(40),
  words text,
  by_name varchar(200),
  primary key (meeting_id, position),
  constraint meeting_list_edit_kind check (kind in ('LEAVE_OFF', 'ASK', 'DIRECT', 'ADD')),
  constraint meeting_list_edit_left_off_has_a_reason
    check (kind <> 'LEAVE_OFF' or (reason is not null and words is not null and by_name is not null)),
  constraint meeting_list_edit_somebody check (kind not in ('DIRECT', 'ADD') or address is not null),
  constraint meeting_list_edit_meeting foreign key (meeting_id) references meeting (id),
  constraint meeting_list_edit_agency foreign key (agency_id) references agency (id),
  constraint meeting_list_edit_professional foreign key (professional_id) references professional (id)
);

alter table meeting
  -- the meeting at which this one was agreed
  add column follows_id uuid,
  add constraint meeting_follows foreign key (follows_id) references meeting (id);

alter table invitation
  -- some quorums count only agencies that work with the child itself
  add column works_with_child boolean not null default false;
