-- What a person may do from a mail without an account. The token is not here: it is the id with a seal made of the
-- house's secret, so whoever reads this table can open no link.
create table kernel_link (
  id text primary key check (id ~ '^[A-Za-z0-9_-]{16}$'),
  person_id uuid not null,
  purpose text not null check (purpose ~ '^[a-z][a-z-]*$'),
  -- What it is about, such as `document:<id>`.
  object text not null check (object ~ '^[a-z][a-z-]*:[A-Za-z0-9-]+$'),
  scope_id uuid not null,
  ends_at timestamptz not null,
  -- Null: as often as one likes until it ends.
  uses integer check (uses > 0),
  used integer not null default 0 check (used >= 0 and used <= uses),
  revoked_at timestamptz,
  made_at timestamptz not null default kernel_now(),
  -- Who asked for it; null: nobody in particular.
  made_by uuid
);
create index kernel_link_person on kernel_link (person_id);
create index kernel_link_object on kernel_link (object);
revoke insert, update, delete on kernel_link from plenaria_app;
grant insert (id, person_id, purpose, object, scope_id, ends_at, uses, made_by) on kernel_link to plenaria_app;
grant update (used, revoked_at) on kernel_link to plenaria_app;

-- The link through which somebody acts in this transaction: `purpose object scope id`. While there is one, nobody is
-- signed in: kernel_person() is null, and every policy that was written for people stays closed. What a link opens is
-- opened by policies that name its purpose.
create function kernel_link_part(part integer) returns text language sql stable as
  $$ select nullif(split_part(nullif(current_setting('app.link', true), ''), ' ', part), '') $$;
create or replace function kernel_person() returns uuid language sql stable as
  $$ select case when kernel_link_part(1) is null then nullif(current_setting('app.person', true), '')::uuid end $$;

-- Whose link it is, what it is about and where, if it is one for this purpose; else null.
create function kernel_link_person(purpose text) returns uuid language sql stable as
  $$ select case when kernel_link_part(1) = purpose then nullif(current_setting('app.person', true), '')::uuid end $$;
create function kernel_link_object(purpose text) returns text language sql stable as
  $$ select case when kernel_link_part(1) = purpose then kernel_link_part(2) end $$;
create function kernel_link_scope(purpose text) returns uuid language sql stable as
  $$ select case when kernel_link_part(1) = purpose then kernel_link_part(3)::uuid end $$;

alter table kernel_link enable row level security;
alter table kernel_link force row level security;
-- Whoever makes a link could act as the person it is for: no person makes one, however high their office, but only the
-- service whose name stands here. The secretariat of its scope ends it, and so does whoever it was made for.
create policy the_maker_makes on kernel_link for insert with check ((select kernel_service()) = 'make-link');
create policy staff_reads on kernel_link for select using (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy staff_ends on kernel_link for update using (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy own_reads on kernel_link for select using (person_id = (select kernel_person()));
create policy own_ends on kernel_link for update using (person_id = (select kernel_person()));
-- Whoever acts through a link uses that one up, and sees no other.
create policy bearers_read on kernel_link for select using (id = (select kernel_link_part(4)));
create policy bearers_use on kernel_link for update using (id = (select kernel_link_part(4)));
-- The service `link` finds the link of a token, and changes none.
call kernel_open_to_service('kernel_link', 'link', 'select');

-- A link is only ever used up and ended: no use is given back and none is revived.
create function kernel_link_only_ends() returns trigger language plpgsql as $$
begin
  if new.used between old.used and old.used + 1
    and (old.revoked_at is null or new.revoked_at is not distinct from old.revoked_at) then
    return new;
  end if;
  raise insufficient_privilege using message = 'a link is only used up or ended';
end $$;
create trigger only_ends before update on kernel_link for each row execute function kernel_link_only_ends();

-- What is done through a link is written down and told under the name of its person, in its scope.
create policy bearers_add on kernel_journal for insert with check (
  kernel_link_part(1) is not null
  and person_id = kernel_link_person(kernel_link_part(1))
  and service is null
  and scope_id = kernel_link_scope(kernel_link_part(1)));
-- Such a line names the link, and no other line does.
create policy links_are_named on kernel_journal as restrictive for insert to plenaria_app
  with check (more ->> 'link' is not distinct from kernel_link_part(4));
create policy bearers_tell on kernel_event for insert with check (scope_id = kernel_link_scope(kernel_link_part(1)));
