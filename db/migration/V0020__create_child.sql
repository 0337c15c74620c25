-- The child's record: who she is, where she lives and learns, who is family, who holds her case.
-- Nothing is ever deleted here; a period ends, a family member is marked as gone.

create table child (
  id                    uuid          not null primary key,
  version               bigint        not null,
  changed_at            datetime(6)   not null,
  reference             varchar(10)   not null,
  given_name            varchar(100)  not null,
  family_name           varchar(100)  not null,
  known_as              varchar(100)  not null default '',
  date_of_birth         date          null,
  expected_date         date          null,
  sex                   char(1)       not null,
  nhs_number            char(10)      null,
  upn                   char(13)      null,
  la_child_id           varchar(20)   null,
  first_language        varchar(100)  not null default '',
  interpreter           boolean       not null default false,
  communication_aid     varchar(30)   not null default 'NONE',
  communication_note    varchar(1000) not null default '',
  ethnicity             varchar(10)   not null default '',
  religion              varchar(100)  not null default '',
  culture               varchar(1000) not null default '',
  legal_status          varchar(40)   not null default 'NONE',
  legal_status_since    date          null,
  responsible_authority uuid          null,
  gp_practice           uuid          null,
  referrer              uuid          null,
  constraint child_has_own_reference unique (reference),
  constraint child_has_own_nhs_number unique (nhs_number),
  constraint child_has_own_upn unique (upn),
  constraint child_has_own_la_child_id unique (la_child_id),
  constraint child_of_authority foreign key (responsible_authority) references agency (id),
  constraint child_of_gp_practice foreign key (gp_practice) references agency (id),
  constraint child_referred_by foreign key (referrer) references agency (id),
  constraint child_has_a_name check (given_name <> '' or family_name <> ''),
  constraint child_is_born_or_expected check (date_of_birth is not null or expected_date is not null),
  constraint child_sex_is_known check (sex in ('M', 'F', 'U')),
  constraint child_communication_aid_is_known check (communication_aid in (
    'NONE', 'SPEECH_AND_LANGUAGE', 'SIGN_LANGUAGE', 'HEARING', 'SIGHT', 'EASY_READ', 'OTHER')),
  constraint child_legal_status_is_known check (legal_status in (
    'NONE', 'ACCOMMODATED', 'POLICE_PROTECTION', 'EMERGENCY_PROTECTION_ORDER', 'INTERIM_CARE_ORDER',
    'CARE_ORDER', 'PLACEMENT_ORDER', 'SECURE_ACCOMMODATION', 'REMANDED', 'SUPERVISION_ORDER',
    'CHILD_ARRANGEMENTS_ORDER', 'SPECIAL_GUARDIANSHIP', 'ADOPTED')),
  -- Registration asks whether a child of that name and birthday is known already.
  index child_by_birth (date_of_birth),
  index child_by_expected (expected_date)
);

-- On roll at a school, college or nursery.
create table enrolment (
  id        uuid        not null primary key,
  child     uuid        not null,
  agency    uuid        not null,
  kind      varchar(30) not null,
  from_date date        not null,
  to_date   date        null,
  constraint enrolment_of_child foreign key (child) references child (id),
  constraint enrolment_at_agency foreign key (agency) references agency (id),
  constraint enrolment_ends_after_it_starts check (to_date is null or to_date >= from_date),
  constraint enrolment_kind_is_known check (kind in (
    'NURSERY', 'SCHOOL', 'ALTERNATIVE_PROVISION', 'COLLEGE', 'TRAINING'))
);

-- Where the child lives when not simply at home; the area only, never a whole address.
create table placement (
  id          uuid         not null primary key,
  child       uuid         not null,
  kind        varchar(30)  not null,
  agency      uuid         null,
  area        varchar(100) not null default '',
  out_of_area boolean      not null,
  from_date   date         not null,
  to_date     date         null,
  constraint placement_of_child foreign key (child) references child (id),
  constraint placement_at_agency foreign key (agency) references agency (id),
  constraint placement_ends_after_it_starts check (to_date is null or to_date >= from_date),
  constraint placement_kind_is_known check (kind in (
    'WITH_PARENTS', 'FAMILY_OR_FRIENDS', 'FOSTER_CARE', 'CHILDRENS_HOME', 'SEMI_INDEPENDENT', 'SECURE_UNIT',
    'HOSPITAL', 'OTHER'))
);

-- Which team holds the case, and which worker within it.
create table allocation (
  id        uuid        not null primary key,
  child     uuid        not null,
  worker    uuid        null,
  team      varchar(80) not null default '',
  from_date date        not null,
  to_date   date        null,
  constraint allocation_of_child foreign key (child) references child (id),
  constraint allocation_to_worker foreign key (worker) references professional (id),
  constraint allocation_ends_after_it_starts check (to_date is null or to_date >= from_date),
  -- Whose child is this? Asked on every page: the open ones, by worker and by team.
  index allocation_by_worker (worker, to_date, child),
  index allocation_by_team (team, to_date, child)
);

create table family_member (
  id                      uuid          not null primary key,
  child                   uuid          not null,
  given_name              varchar(100)  not null,
  family_name             varchar(100)  not null,
  relation                varchar(30)   not null,
  parental_responsibility boolean       not null,
  same_household          boolean       not null,
  email                   varchar(254)  null,
  phone                   varchar(40)   not null default '',
  postal                  varchar(500)  not null default '',
  invite                  boolean       not null,
  why_not                 varchar(1000) not null default '',
  language                varchar(100)  not null default '',
  interpreter             boolean       not null default false,
  gone                    boolean       not null default false,
  constraint family_member_of_child foreign key (child) references child (id),
  constraint family_member_is_invited_or_it_is_said_why_not check (invite or why_not <> ''),
  constraint family_member_relation_is_known check (relation in (
    'MOTHER', 'FATHER', 'STEP_PARENT', 'PARTNER_OF_PARENT', 'GRANDPARENT', 'AUNT_OR_UNCLE', 'ADULT_SIBLING',
    'FOSTER_CARER', 'GUARDIAN', 'FRIEND', 'OTHER'))
);

-- Another child of the family: one with a record here, or one known by name only.
create table sibling (
  id             uuid         not null primary key,
  child          uuid         not null,
  other_child    uuid         null,
  given_name     varchar(100) not null default '',
  family_name    varchar(100) not null default '',
  date_of_birth  date         null,
  expected_date  date         null,
  relation       varchar(30)  not null,
  same_household boolean      not null,
  constraint sibling_of_child foreign key (child) references child (id),
  constraint sibling_is_child foreign key (other_child) references child (id),
  constraint sibling_once unique (child, other_child),
  constraint sibling_is_another_child check (other_child is null or other_child <> child),
  constraint sibling_is_known check (other_child is not null or given_name <> '' or family_name <> ''),
  constraint sibling_relation_is_known check (relation in (
    'SIBLING', 'HALF_SIBLING', 'STEP_SIBLING', 'FOSTER_SIBLING', 'COUSIN', 'OTHER_CHILD'))
);

-- Under what a name is found, also when misspelt: marks of each of its words, made in one place
-- only, org.quorate.child.NameKeys.
create table child_name_key (
  mark  varchar(48) character set utf8mb4 collate utf8mb4_bin not null,
  child uuid        not null,
  primary key (mark, child),
  constraint child_name_key_of_child foreign key (child) references child (id)
);
