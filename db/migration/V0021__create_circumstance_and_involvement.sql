-- What is true of a child, and who works with her, each from a day until a day. What was recorded
-- wrongly is struck out with a reason and stays readable.

create table recorded_circumstance (
  id             uuid          not null primary key,
  version        bigint        not null,
  child          uuid          not null,
  circumstance   varchar(40)   not null,
  from_date      date          not null,
  to_date        date          null,
  agency         uuid          null,
  note           varchar(1000) not null default '',
  author         varchar(200)  not null,
  recorded_at    datetime(6)   not null,
  struck_out_at  datetime(6)   null,
  struck_out_by  varchar(200)  null,
  struck_out_why varchar(1000) null,
  constraint recorded_circumstance_of_child foreign key (child) references child (id),
  constraint recorded_circumstance_points_to foreign key (agency) references agency (id),
  constraint recorded_circumstance_ends_after_it_starts check (to_date is null or to_date >= from_date),
  constraint recorded_circumstance_is_struck_out_with_a_reason
    check (struck_out_at is null or (struck_out_by is not null and struck_out_why <> '')),
  constraint recorded_circumstance_is_one_that_is_recorded check (circumstance in (
    'EDUCATION_DISRUPTED', 'EXPLOITATION_EMERGING', 'EXPLOITATION_MEDIUM', 'EXPLOITATION_HIGH',
    'TRAFFICKING_SUSPECTED', 'MISSING_RECENTLY', 'LINKED_TO_OTHER_AREA', 'LINKED_TO_KNOWN_OFFENDER',
    'PARENT_ON_PROBATION', 'YOUTH_JUSTICE_INVOLVED', 'CHILD_MENTAL_ILL_HEALTH', 'CHILD_SUBSTANCE_USE',
    'CHILD_SUBSTANCE_DEPENDENT', 'PARENT_SUBSTANCE_USE', 'PARENT_MENTAL_ILL_HEALTH',
    'PARENT_LEARNING_DISABILITY', 'DOMESTIC_ABUSE', 'SEXUAL_ABUSE_ALLEGED', 'SUSPICIOUS_INJURY', 'DISABLED',
    'ADULT_WORKS_WITH_CHILDREN', 'ADULT_WORKS_WITH_ADULTS_AT_RISK', 'UNACCOMPANIED_OR_IMMIGRATION',
    'YOUNG_CARER', 'HOUSING_INSTABILITY', 'OTHER_AUTHORITY_PLAN'))
);

create table involvement (
  id           uuid         not null primary key,
  version      bigint       not null,
  child        uuid         not null,
  agency       uuid         not null,
  professional uuid         null,
  role         varchar(200) not null,
  from_date    date         not null,
  to_date      date         null,
  constraint involvement_of_child foreign key (child) references child (id),
  constraint involvement_of_agency foreign key (agency) references agency (id),
  constraint involvement_of_professional foreign key (professional) references professional (id),
  constraint involvement_ends_after_it_starts check (to_date is null or to_date >= from_date),
  constraint involvement_has_a_role check (role <> ''),
  -- Has this agency business with these children?
  index involvement_by_agency (agency, to_date, child)
);
