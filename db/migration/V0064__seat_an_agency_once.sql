-- An agency is on a plan once, whatever its place on the list; when one leaves, the others move up
-- in any order of statements.

alter table plan_member
  drop primary key,
  add primary key (plan, agency);
