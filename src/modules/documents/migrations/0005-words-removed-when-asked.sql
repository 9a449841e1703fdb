-- Words that somebody said for themself, removed when they were erased: the place stays, and a sentence of the house in it.
alter table documents_contribution add column removed_at timestamptz;
grant update (removed_at) on documents_contribution to plenaria_app;
call kernel_open_to_erasure('documents_contribution', 'author_id', 'select');
call kernel_open_to_erasure('documents_contribution', 'author_id', 'update');

-- Removed is removed: no face, and nobody, brings the words back. What was said in the name of an organisation is its own.
create function documents_removed_stays_removed() returns trigger language plpgsql as $$
begin
  if old.removed_at is null and new.removed_at is not null and kernel_service() = 'erasure'
    and new.organisation_id is null then
    return new;
  end if;
  raise insufficient_privilege using message = 'words are removed when their author is erased, and stay so';
end $$;
create trigger removed_stays_removed before update on documents_contribution
  for each row when (old.removed_at is not null or new.removed_at is not null) execute function documents_removed_stays_removed();
drop trigger keep_what_was_said on documents_contribution;
create trigger keep_what_was_said before update on documents_contribution
  for each row when (new.removed_at is null) execute function documents_keep_what_was_said();

-- Whether what is erased was answered; and to whoever asks for a copy, what they answered for the secretariat.
call kernel_open_to_service('documents_answer', 'erasure', 'select');
create policy copies_read_own on documents_answer for select
  using ((select kernel_service()) = 'make-copy' and answered_by = (select kernel_person()));
