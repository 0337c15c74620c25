-- A missed limit has a reason of a closed list beside its words, so that reasons can be counted;
-- what was noted before is of no kind. And a child-in-need plan that a conference has overtaken
-- ends without words of its own: the child protection plan says why.

alter table deadline
  add column late_kind varchar(30) null after settled_at,
  add constraint deadline_late_kind_is_known check (late_kind is null or late_kind in (
    'AGENCY_NOT_AVAILABLE', 'FAMILY_NOT_AVAILABLE', 'CHILD_MISSING', 'ILLNESS', 'NO_CHAIR',
    'WORKER_ABSENT', 'REPORT_AWAITED', 'NOT_QUORATE', 'CHILD_MOVED', 'COURT_OR_INVESTIGATION',
    'EXEMPT', 'OTHER'));

alter table plan
  drop constraint plan_end_is_whole,
  add constraint plan_end_is_whole check (
    (state = 'ENDED') = (ended_on is not null and end_reason is not null)
    and (state <> 'ENDED' or end_words <> '' or end_reason = 'STEPPED_UP'));
