-- Decisions about a case that are no milestone and answer a rule: an early legal planning decision,
-- why a table is so large, that no plan is needed. Nothing is deleted.

create table case_decision (
  id         uuid          not null primary key,
  version    bigint        not null,
  child      uuid          not null,
  matter     varchar(40)   not null,
  decided_at datetime(6)   not null,
  reason     varchar(2000) not null,
  decided_by varchar(200)  not null,
  written_at datetime(6)   not null,
  written_by varchar(200)  not null,
  constraint case_decision_of_child foreign key (child) references child (id),
  constraint case_decision_has_a_reason check (reason <> '' and decided_by <> ''),
  constraint case_decision_matter_is_known check (matter in (
    'THRESHOLD', 'LEFT_TO_POLICE', 'STRATEGIES_REVIEWED', 'LEGAL_PLANNING', 'EARLIER_PLANS_REVIEWED',
    'NO_PLAN_NEEDED', 'DIRECTION', 'ESCALATION', 'TABLE_ACCEPTED', 'CASELOAD_ACCEPTED', 'CONTINUITY',
    'PATTERN_READ', 'STABILITY', 'CLOSURE', 'GO_AHEAD')),
  index case_decision_by_child (child, decided_at)
);
