-- What a caller of the API has asked for once under a key of its own, so that asking again after a
-- broken connection does not call a second meeting. The row is written in the transaction of the
-- work itself: a key that is here stands for work that was done.
create table idempotency_key (
  account_id uuid not null,
  key_hash binary(32) not null,
  request_hash binary(32) not null,
  result_id uuid,
  at datetime(6) not null,
  primary key (account_id, key_hash)
);

-- Keys are forgotten by age.
create index idempotency_key_by_time on idempotency_key (at);
