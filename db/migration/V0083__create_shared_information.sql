-- What was told about a child to which agency or family member, on what basis, or why it was not.

create table shared_information (
  id             uuid          not null primary key,
  version        bigint        not null,
  child          uuid          not null,
  happened_on    date          not null,
  what           varchar(1000) not null,
  agency         uuid          null,
  family_member  uuid          null,
  shared         boolean       not null,
  basis          varchar(20)   null,
  why            varchar(1000) not null default '',
  recorded_at    datetime(6)   not null,
  recorded_by    varchar(200)  not null,
  struck_out_at  datetime(6)   null,
  struck_out_by  varchar(200)  null,
  struck_out_why varchar(1000) null,
  constraint shared_information_of_child foreign key (child) references child (id),
  constraint shared_information_is_struck_out_with_a_reason
    check (struck_out_at is null or (struck_out_by is not null and struck_out_why <> '')),
  constraint shared_information_with_agency foreign key (agency) references agency (id),
  constraint shared_information_with_family foreign key (family_member) references family_member (id),
  constraint shared_information_has_one_recipient check ((agency is null) <> (family_member is null)),
  constraint shared_information_has_a_basis_or_a_reason
    check ((shared and basis is not null) or (not shared and why <> '')),
  constraint shared_information_basis_is_known check (basis in (
    'CONSENT', 'SAFEGUARDING', 'LEGAL_DUTY', 'COURT_ORDER', 'VITAL_INTERESTS')),
  -- Always read whole, for one child, the newest first.
  index shared_information_by_day (child, happened_on)
);
