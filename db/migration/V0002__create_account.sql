-- Who may sign in. A person of an agency is tied to the directory by identifier only: accounts are
-- on a lower floor than the directory. The password is a PBKDF2 hash with its own salt and figures;
-- there is none where people sign in with their organisation's identity provider only.
create table account (
  id uuid not null primary key,
  version bigint not null,
  sign_in_name varchar(254) not null,
  name varchar(200) not null,
  password_hash varchar(500),
  password_set_at datetime(6) not null,
  password_is_provisional boolean not null,
  professional_id uuid,
  agency_id uuid,
  team varchar(100) not null,
  failed_attempts int not null,
  locked_until datetime(6),
  suspended boolean not null,
  constraint account_sign_in_name unique (sign_in_name),
  constraint account_failed_attempts check (failed_attempts >= 0)
);

create table account_role (
  account_id uuid not null,
  role varchar(30) not null,
  primary key (account_id, role),
  constraint account_role_account foreign key (account_id) references account (id),
  constraint account_role_role check (role in ('SOCIAL_WORKER', 'TEAM_MANAGER', 'SERVICE_MANAGER',
    'CONFERENCE_CHAIR', 'CONVENOR', 'AGENCY_PROFESSIONAL', 'AUDITOR', 'ADMINISTRATOR'))
);

-- "Whose accounts are these people's": the directory's page asks by person.
create index account_by_professional on account (professional_id);
