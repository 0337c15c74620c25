-- Invitations name who leads for the children, and are updated when that changes.
alter table meeting
  add column lead_names varchar(600) not null default '' after convenor_telephone;
