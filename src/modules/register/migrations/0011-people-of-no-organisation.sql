-- People of whom nobody knows what organisation they are of are few among many, and asked for every Monday.
create index register_person_of_none on register_person using gin (scope_ids)
  where organisation_id is null and merged_into is null and erased_at is null;
