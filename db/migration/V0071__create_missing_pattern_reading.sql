-- That somebody read a child's missing episodes together, and what they show: what ends the warning
-- that new episodes have not been read with the others.

create table missing_pattern_reading (
  id        uuid          not null primary key,
  child     uuid          not null,
  episodes  int           not null,
  shows     varchar(4000) not null,
  what_next varchar(4000) not null,
  read_at   datetime(6)   not null,
  read_by   varchar(200)  not null,
  constraint missing_pattern_reading_of_child foreign key (child) references child (id),
  constraint missing_pattern_reading_says_something check (shows <> '' and episodes > 0),
  index missing_pattern_reading_by_child (child, read_at)
);
