-- A record that leads to somebody who is erased is theirs: it is erased with them, in the same transaction.
call kernel_open_to_erasure('register_person', 'merged_into', 'select');
call kernel_open_to_erasure('register_person', 'merged_into', 'update');
create policy what_leads_goes_with_them on kernel_erasure for insert with check (
  (select kernel_service()) = 'erasure' and due_at <= (select kernel_now())
  and person_id in (select id from register_person where merged_into = any ((select kernel_to_erase())::uuid[])));

-- And leads nowhere any more.
create or replace function register_leads_on() returns trigger language plpgsql as $$
begin
  if new.merged_into is null and old.merged_into is not null and register_is_moving(old.merged_into, new.id)
    or old.merged_into is null and register_is_moving(new.id, new.merged_into)
    or register_is_moving(old.merged_into, new.merged_into)
    or kernel_service() = 'erasure' and to_jsonb(new) ->> 'erased_at' is not null and new.merged_into is null and new.led_from = '{}' then
    return new;
  end if;
  raise insufficient_privilege using message = 'a record leads to another only when the two are put together';
end $$;

-- That two records of theirs were put together goes, with what was otherwise before and with the rows that moved.
call kernel_let_erasure_remove('register_merge', 'from_id');
call kernel_let_erasure_remove('register_merge', 'into_id');
create policy erasure_select_key on register_moved for select using (
  (select kernel_service()) = 'erasure' and merge_id in (select id from register_merge));
create policy erasure_delete_key on register_moved for delete using (
  (select kernel_service()) = 'erasure' and merge_id in (select id from register_merge));
