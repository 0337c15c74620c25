-- Every time that a child was missing, reported or not, with what became of it: who was told, where
-- she was found, the return interview and with whom it was shared. In Luton each episode was treated
-- as the first; here they lie side by side.

create table missing_episode (
  id                     uuid          not null primary key,
  version                bigint        not null,
  changed_at             datetime(6)   not null,
  child                  uuid          not null,
  missing_since          datetime(6)   not null,
  last_seen              varchar(200)  not null,
  what_is_known          text not null,
  reporting              varchar(20)   not null,
  reported_at            datetime(6)   null,
  reported_by            varchar(200)  not null,
  reported_by_agency     uuid          null,
  reporting_why          text not null,
  told_lead              uuid          null,
  told_at                datetime(6)   null,
  told_how               varchar(20)   null,
  told_by                varchar(200)  null,
  acknowledged_at        datetime(6)   null,
  acknowledged_by        varchar(200)  null,
  returned_at            datetime(6)   null,
  found_where            varchar(200)  not null,
  found_with             varchar(200)  not null,
  found_how              varchar(20)   null,
  found_harm             text not null,
  interview_state        varchar(20)   not null,
  interview_offered_at   datetime(6)   null,
  interview_offered_by   varchar(200)  not null,
  interview_answered_at  datetime(6)   null,
  interview_declined_why text not null,
  interview_done_at      datetime(6)   null,
  interview_done_by      varchar(200)  not null,
  interview_agency       uuid          null,
  interview_findings     text not null,
  interview_child_words  text not null,
  interview_helps        text not null,
  in_plan_at             datetime(6)   null,
  in_plan_words          text not null,
  pattern_found_at       datetime(6)   null,
  recorded_at            datetime(6)   not null,
  recorded_by            varchar(200)  not null,
  struck_out_at          datetime(6)   null,
  struck_out_why         text null,
  constraint missing_episode_of_child foreign key (child) references child (id),
  constraint missing_episode_reported_by foreign key (reported_by_agency) references agency (id),
  constraint missing_episode_told foreign key (told_lead) references professional (id),
  constraint missing_episode_interviewed_by foreign key (interview_agency) references agency (id),
  constraint missing_episode_reporting_is_known
    check (reporting in ('IN_TIME', 'LATE', 'NOT_REPORTED')),
  constraint missing_episode_is_reported_or_not
    check ((reporting = 'NOT_REPORTED') = (reported_at is null)),
  constraint missing_episode_report_follows check (reported_at >= missing_since),
  constraint missing_episode_told_how_is_known
    check (told_how in ('IN_PERSON', 'BY_TELEPHONE', 'BY_MAIL', 'BY_MESSAGE')),
  constraint missing_episode_found_how_is_known
    check (found_how in
      ('CAME_BACK', 'FOUND_BY_POLICE', 'FOUND_BY_FAMILY', 'FOUND_BY_WORKER', 'NOT_KNOWN')),
  constraint missing_episode_ends_after_it_began check (returned_at > missing_since),
  constraint missing_episode_is_found_somehow check ((returned_at is null) = (found_how is null)),
  constraint missing_episode_interview_state_is_known
    check (interview_state in ('NOT_OFFERED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'DONE')),
  constraint missing_episode_interview_follows_return
    check (interview_state = 'NOT_OFFERED' or returned_at is not null),
  constraint missing_episode_interview_is_done_with_findings
    check ((interview_state = 'DONE') = (interview_done_at is not null)),
  constraint missing_episode_is_struck_out_with_a_reason
    check (struck_out_at is null or struck_out_why <> ''),
  -- The episodes of one child, newest first.
  index missing_episode_by_child (child, missing_since),
  -- Who is missing still, and for how long.
  index missing_episode_by_return (returned_at, missing_since)
);

create table return_interview_share (
  id        uuid         not null primary key,
  episode   uuid         not null,
  agency    uuid         null,
  recipient varchar(200) not null,
  shared_at datetime(6)  not null,
  shared_by varchar(200) not null,
  constraint return_interview_share_of_episode
    foreign key (episode) references missing_episode (id),
  constraint return_interview_share_with foreign key (agency) references agency (id),
  constraint return_interview_share_has_recipient check (agency is not null or recipient <> '')
);
