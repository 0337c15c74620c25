-- To which adult service a young person passes, and who receives them there.
create table transition (
  child           uuid         not null primary key,
  version         bigint       not null,
  adult_service   uuid         not null,
  -- Empty while nobody is named; then it cannot be handed over.
  receiving_lead  varchar(200) not null,
  supported_until date         null,
  planned_at      datetime(6)  not null,
  changed_at      datetime(6)  not null,
  handed_over_on  date         null,
  constraint transition_of_child foreign key (child) references child (id),
  constraint transition_to_service foreign key (adult_service) references agency (id),
  constraint transition_is_received check (handed_over_on is null or receiving_lead <> '')
);
