-- Names are searched as people spell them. Each word of a name leaves marks here: the word itself
-- (=northfield), the word with any one letter left out (-northfeld) and its sound (~NR0FLT). The
-- marks are made in one place only, org.quorate.agency.Spelling.

create table agency_spelling (
  agency_id uuid        not null,
  mark      varchar(48) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (agency_id, mark),
  constraint agency_spelling_of_agency foreign key (agency_id) references agency (id),
  -- A search looks marks up, whole or by their beginning.
  index agency_spelling_by_mark (mark, agency_id)
);

create table professional_spelling (
  professional_id uuid        not null,
  mark            varchar(48) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (professional_id, mark),
  constraint professional_spelling_of_professional foreign key (professional_id) references professional (id),
  index professional_spelling_by_mark (mark, professional_id)
);
