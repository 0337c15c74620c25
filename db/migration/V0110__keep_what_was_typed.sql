-- Forms that were begun and not sent yet, so that neither a time-out nor a lost connection costs
-- anybody a word. Only their author reads them; a form that is sent is forgotten here.

create table typed_draft (
  account  uuid         not null,
  path     varchar(200) not null,
  typed    mediumtext   not null,
  saved_at datetime(6)  not null,
  primary key (account, path),
  constraint typed_draft_of_account foreign key (account) references account (id)
);
