-- Referrals to services and panels. A referral is open until its outcome is recorded, the lead
-- professional acknowledges it apart, and a refusal asks for an alternative: a panel referral that
-- named the social worker told her nothing, and two refusals of CAMHS were followed by nothing.

create table referral (
  id                uuid          not null primary key,
  version           bigint        not null,
  changed_at        datetime(6)   not null,
  child             uuid          not null,
  need              varchar(40)   not null,
  what              varchar(200)  not null,
  forum             varchar(40)   not null,
  to_agency         uuid          null,
  to_whom           varchar(200)  not null,
  why               text not null,
  referred_on       date          not null,
  referred_by       varchar(200)  not null,
  referring_agency  uuid          null,
  lead_professional uuid          null,
  acknowledged_at   datetime(6)   null,
  acknowledged_by   varchar(200)  null,
  outcome           varchar(20)   not null,
  outcome_on        date          null,
  refusal_reason    varchar(40)   null,
  outcome_words     text not null,
  alternative       uuid          null,
  alternative_words text not null,
  alternative_at    datetime(6)   null,
  challenge_words   text not null,
  challenged_at     datetime(6)   null,
  recorded_at       datetime(6)   not null,
  recorded_by       varchar(200)  not null,
  constraint referral_of_child foreign key (child) references child (id),
  constraint referral_to_agency foreign key (to_agency) references agency (id),
  constraint referral_by_agency foreign key (referring_agency) references agency (id),
  constraint referral_told_lead foreign key (lead_professional) references professional (id),
  constraint referral_has_alternative foreign key (alternative) references referral (id),
  constraint referral_need_is_known
    check (need in ('MENTAL_HEALTH', 'EXPLOITATION', 'TRAFFICKING', 'SUBSTANCE_USE', 'SEXUAL_HARM',
      'HARMFUL_BEHAVIOUR', 'DOMESTIC_ABUSE', 'EDUCATION', 'HEALTH_OR_DISABILITY', 'PARENTING',
      'YOUTH_JUSTICE', 'HOUSING', 'YOUNG_CARER', 'ADVOCACY', 'SAFETY_OF_OTHERS', 'OTHER')),
  constraint referral_forum_is_known
    check (forum in ('SERVICE', 'EXPLOITATION_PANEL', 'MARAC', 'NATIONAL_REFERRAL_MECHANISM',
      'TRAFFICKING_GUARDIAN', 'LADO', 'ADULT_SAFEGUARDING', 'OTHER_PANEL')),
  constraint referral_outcome_is_known
    check (outcome in ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  constraint referral_refusal_reason_is_known
    check (refusal_reason in ('OTHER_SAFEGUARDING_OPEN', 'BELOW_THRESHOLD', 'ABOVE_THRESHOLD',
      'WRONG_AGE_OR_AREA', 'NO_CAPACITY', 'CHILD_OR_FAMILY_DECLINED', 'DID_NOT_ATTEND',
      'MORE_INFORMATION_NEEDED', 'ANOTHER_SERVICE_FITS_BETTER', 'NO_REASON_GIVEN', 'OTHER')),
  constraint referral_is_open_or_has_a_day check ((outcome = 'OPEN') = (outcome_on is null)),
  constraint referral_is_refused_with_a_reason
    check ((outcome = 'REFUSED') = (refusal_reason is not null)),
  constraint referral_is_answered_after_it_was_made check (outcome_on >= referred_on),
  constraint referral_has_an_alternative_after_refusal
    check (alternative_at is null or outcome = 'REFUSED'),
  constraint referral_is_to_somebody check (forum <> 'SERVICE' or to_agency is not null or to_whom <> ''),
  -- The referrals of one child, newest first.
  index referral_by_child (child, referred_on),
  -- What waits for an answer, or for an alternative.
  index referral_by_outcome (outcome, outcome_on)
);
