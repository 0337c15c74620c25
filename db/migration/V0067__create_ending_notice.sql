-- Which agency was told what when a plan was stepped down or closed: in Luton some agencies did not
-- know that social care was still involved, and the GP was never told at all.
create table ending_notice (
  id                uuid          not null primary key,
  plan              uuid          not null,
  child             uuid          not null,
  agency            uuid          not null,
  kind              varchar(20)   not null,
  involved          boolean       not null,
  lead_professional uuid          null,
  lead_name         varchar(200)  not null,
  next_words        varchar(1000) not null,
  meeting_reference varchar(12)   not null,
  address           varchar(254)  not null,
  told_at           datetime(6)   not null,
  told_by           varchar(200)  not null,
  constraint ending_notice_of_plan foreign key (plan) references plan (id),
  constraint ending_notice_of_child foreign key (child) references child (id),
  constraint ending_notice_to_agency foreign key (agency) references agency (id),
  constraint ending_notice_lead foreign key (lead_professional) references professional (id),
  constraint ending_notice_kind check (kind in ('STEP_DOWN', 'STEPPED_DOWN', 'CLOSED')),
  index ending_notice_by_plan (plan, told_at)
);
