-- What the family's own page of a plan says in plainer words and in other languages, and which
-- actions the family may not see.

create table family_text (
  id       uuid          not null primary key,
  plan     uuid          not null,
  -- An area or an action of the plan.
  item     uuid          not null,
  language varchar(12)   not null,
  wanted   varchar(2000) not null,
  known    varchar(2000) not null,
  constraint family_text_of_plan foreign key (plan) references plan (id),
  constraint family_text_once unique (plan, item, language),
  constraint family_text_says_something check (wanted <> '' or known <> '')
);

create table held_back_action (
  plan_action uuid         not null primary key,
  plan        uuid         not null,
  author      varchar(200) not null,
  at          datetime(6)  not null,
  constraint held_back_action_of_action foreign key (plan_action) references plan_action (id),
  constraint held_back_action_of_plan foreign key (plan) references plan (id),
  index held_back_action_by_plan (plan)
);
