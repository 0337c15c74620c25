-- The directory: agencies that take a seat at the table and the people who sit there for them.
-- Nothing is ever deleted here: meetings name both for as long as their records are kept.

create table agency (
  id                 uuid         not null primary key,
  name               varchar(120) not null,
  kind               varchar(40)  not null,
  area               varchar(80)  not null default '',
  mailbox            varchar(254) not null,
  out_of_hours_phone varchar(40)  not null default '',
  active             boolean      not null,
  version            int          not null,
  -- Files from other systems name an agency by its name; the area tells two St Mary's apart.
  constraint agency_name_once_per_area unique (name, area),
  constraint agency_has_a_name check (name <> ''),
  constraint agency_mailbox_is_an_address check (mailbox like '%_@_%'),
  constraint agency_kind_is_a_sector check (kind in (
    'CSC', 'LEAD_SW', 'TEAM_MANAGER', 'CHAIR', 'POLICE_CP', 'POLICE_EXPLOITATION',
    'POLICE_MISSING', 'POLICE_OFFENDER_MGMT', 'POLICE_LOCAL', 'GP', 'HEALTH_VISITOR', 'MIDWIFE',
    'NEONATAL', 'SCHOOL_NURSE', 'LAC_NURSE', 'PAEDIATRICIAN', 'NAMED_NURSE', 'CAMHS', 'SARC',
    'SEXUAL_HEALTH', 'SALT', 'SCHOOL', 'COLLEGE', 'NURSERY', 'VIRTUAL_SCHOOL',
    'EDUCATION_INCLUSION', 'SEND', 'DISABLED_CHILDREN_TEAM', 'YOUTH_JUSTICE', 'YOUTH_SERVICE',
    'YOUNG_CARERS', 'PROBATION', 'DRUG_ALCOHOL_YP', 'DRUG_ALCOHOL_ADULT', 'ADULT_MENTAL_HEALTH',
    'ADULT_SOCIAL_CARE', 'LEAVING_CARE', 'IDVA_DA', 'HOUSING', 'SPECIALIST_EXPLOITATION', 'ICTG',
    'RHI_PROVIDER', 'PLACEMENT', 'FOSTERING', 'IRO', 'OTHER_LA', 'IMMIGRATION_ASYLUM', 'LEGAL',
    'LADO', 'EMPLOYER', 'CAFCASS', 'ADVOCATE', 'INTERPRETER', 'VCS', 'FAMILY_HELP', 'FAMILY',
    'CHILD'
  )),
  -- Whom to ask: open agencies of a kind, by area and name.
  index agency_by_kind (kind, active, area, name)
);

create table professional (
  id             uuid         not null primary key,
  given_name     varchar(80)  not null,
  family_name    varchar(80)  not null,
  role_title     varchar(120) not null,
  address        varchar(254) not null,
  phone          varchar(40)  not null default '',
  agency_id      uuid         not null,
  deputy_id      uuid         null,
  team           varchar(80)  not null default '',
  sector         varchar(40)  null,
  active         boolean      not null,
  version        int          not null,
  -- An address is unique among active people only: null for those who have left.
  active_address varchar(254) as (case when active then lower(address) end) persistent,
  constraint professional_of_agency foreign key (agency_id) references agency (id),
  constraint professional_deputy foreign key (deputy_id) references professional (id),
  constraint professional_address_once_among_active unique (active_address),
  constraint professional_is_not_their_own_deputy check (deputy_id is null or deputy_id <> id),
  constraint professional_who_left_has_no_deputy check (active or deputy_id is null),
  constraint professional_address_is_an_address check (address like '%_@_%'),
  constraint professional_sector_is_a_sector check (sector is null or sector in (
    'CSC', 'LEAD_SW', 'TEAM_MANAGER', 'CHAIR', 'POLICE_CP', 'POLICE_EXPLOITATION',
    'POLICE_MISSING', 'POLICE_OFFENDER_MGMT', 'POLICE_LOCAL', 'GP', 'HEALTH_VISITOR', 'MIDWIFE',
    'NEONATAL', 'SCHOOL_NURSE', 'LAC_NURSE', 'PAEDIATRICIAN', 'NAMED_NURSE', 'CAMHS', 'SARC',
    'SEXUAL_HEALTH', 'SALT', 'SCHOOL', 'COLLEGE', 'NURSERY', 'VIRTUAL_SCHOOL',
    'EDUCATION_INCLUSION', 'SEND', 'DISABLED_CHILDREN_TEAM', 'YOUTH_JUSTICE', 'YOUTH_SERVICE',
    'YOUNG_CARERS', 'PROBATION', 'DRUG_ALCOHOL_YP', 'DRUG_ALCOHOL_ADULT', 'ADULT_MENTAL_HEALTH',
    'ADULT_SOCIAL_CARE', 'LEAVING_CARE', 'IDVA_DA', 'HOUSING', 'SPECIALIST_EXPLOITATION', 'ICTG',
    'RHI_PROVIDER', 'PLACEMENT', 'FOSTERING', 'IRO', 'OTHER_LA', 'IMMIGRATION_ASYLUM', 'LEGAL',
    'LADO', 'EMPLOYER', 'CAFCASS', 'ADVOCATE', 'INTERPRETER', 'VCS', 'FAMILY_HELP', 'FAMILY',
    'CHILD'
  )),
  -- The people of an agency, as its page lists them.
  index professional_by_agency (agency_id, active, family_name, given_name),
  -- Whose address is this? Also of those who have left.
  index professional_by_address (address)
);

-- Where a professional could be reached before; kept folded to lower case. Calendars go on
-- answering from such addresses long after a move.
create table former_address (
  professional_id uuid         not null,
  address         varchar(254) not null,
  primary key (professional_id, address),
  constraint former_address_of_professional foreign key (professional_id) references professional (id),
  index former_address_by_address (address)
);
