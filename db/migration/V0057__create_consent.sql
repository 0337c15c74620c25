-- Whether a family, or a young person who can decide it, agrees to help for a child in need (Children Act 1989 section
-- 17): help of that kind rests on consent, protection does not. Said anew each time; nothing said is changed.
create table consent (
  id          uuid          not null primary key,
  child       uuid          not null,
  standing    varchar(10)   not null,
  -- who said it; none where it was the young person herself
  member      uuid          null,
  said_on     date          not null,
  note        varchar(1000) not null,
  recorded_by varchar(200)  not null,
  recorded_at datetime(6)   not null,
  constraint consent_of_child foreign key (child) references child (id),
  constraint consent_by_member foreign key (member) references family_member (id),
  constraint consent_standing_is_known check (standing in ('GIVEN', 'REFUSED', 'WITHDRAWN')),
  -- what stands: the newest of a child
  index consent_of_child_by_day (child, said_on, recorded_at)
);
