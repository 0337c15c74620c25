-- A file of agencies or professionals between being sent and being confirmed. It is kept here, and
-- not in the session, so that any node can show and take it; it goes as soon as it is taken.

create table directory_upload (
  id          uuid        not null primary key,
  account_id  uuid        not null,
  kind        varchar(20) not null,
  content     mediumtext  not null,
  uploaded_at datetime(6) not null,
  -- A newer file of the same person takes the older one's place.
  constraint directory_upload_one_of_each_kind unique (account_id, kind),
  constraint directory_upload_kind_is_known check (kind in ('AGENCIES', 'PROFESSIONALS')),
  constraint directory_upload_of_account foreign key (account_id) references account (id)
    on delete cascade
);
