-- An account of somebody from an agency names people and agencies that are there: who may see a child depends on it.
-- They were not tied when accounts came before the directory; nothing in the directory is ever deleted.
alter table account
  add constraint account_professional foreign key (professional_id) references professional (id),
  add constraint account_agency foreign key (agency_id) references agency (id);
