-- The one page for a crisis, in versions that each agency acknowledges; and whom the child trusts.

create table case_summary (
  id        uuid          not null primary key,
  version   bigint        not null,
  plan      uuid          not null,
  number    int           not null,
  helps     varchar(1000) not null,
  worsens   varchar(1000) not null,
  triggers  varchar(1000) not null,
  in_crisis varchar(1000) not null,
  author    varchar(200)  not null,
  at        datetime(6)   not null,
  constraint case_summary_of_plan foreign key (plan) references plan (id),
  constraint case_summary_number_once unique (plan, number),
  constraint case_summary_says_what_to_do check (in_crisis <> '')
);

create table case_summary_acknowledgement (
  case_summary    uuid         not null,
  position        int          not null,
  agency          uuid         not null,
  acknowledged_by varchar(200) not null,
  acknowledged_at datetime(6)  not null,
  primary key (case_summary, position),
  constraint case_summary_acknowledgement_of_summary
    foreign key (case_summary) references case_summary (id),
  constraint case_summary_acknowledgement_agency foreign key (agency) references agency (id),
  constraint case_summary_acknowledged_once unique (case_summary, agency)
);

create table trusted_person (
  id           uuid          not null primary key,
  version      bigint        not null,
  child        uuid          not null,
  name         varchar(200)  not null,
  relation     varchar(200)  not null,
  closeness    varchar(20)   not null,
  childs_words varchar(1000) not null,
  author       varchar(200)  not null,
  named_at     datetime(6)   not null,
  gone_at      datetime(6)   null,
  constraint trusted_person_of_child foreign key (child) references child (id),
  constraint trusted_person_has_a_name check (name <> ''),
  constraint trusted_person_closeness_is_known check (
    closeness in ('CLOSEST', 'CLOSE', 'FURTHER_OUT')),
  index trusted_person_by_child (child, named_at)
);
