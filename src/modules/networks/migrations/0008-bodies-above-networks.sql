-- `/bodies` is a page of the house and can be no network's.
alter table networks_network add constraint networks_network_slug_is_not_bodies check (slug <> 'bodies');

-- Bodies above networks: of women, of youth, of LGBT+ workers, of the whole house. A roster is open or hidden from the
-- first hour on and never becomes the other.
create table networks_house_body (
  id uuid primary key,
  scope_id uuid not null references networks_house (id),
  visibility text not null check (visibility in ('public', 'network')),
  roster text not null check (roster in ('open', 'hidden')),
  slug text not null unique check (slug <> '' and slug <> 'back'),
  name jsonb not null,
  charter jsonb,
  mandate jsonb,
  -- It calls for volunteers until this day, the last one included; null: it does not.
  calls_until date,
  -- The transaction that made it: the way in for its first coordinator is made then and at no later time.
  made_in xid8 not null default pg_current_xact_id(),
  unique (id, roster)
);
revoke insert, update, delete on networks_house_body from plenaria_app;
grant insert (id, scope_id, visibility, roster, slug, name, charter, mandate, calls_until) on networks_house_body to plenaria_app;
grant update (visibility, name, charter, mandate, calls_until) on networks_house_body to plenaria_app;
alter table networks_house_body enable row level security;
alter table networks_house_body force row level security;

-- Somebody who belongs to a network of the house, or works for one.
create function networks_belongs() returns boolean language sql stable as $$
  select kernel_person() is not null and coalesce(cardinality(kernel_member_of()), 0) + coalesce(cardinality(kernel_staff_of()), 0) > 0
$$;
create policy reads on networks_house_body for select using (visibility = 'public' or (select networks_belongs()));
create policy the_house_makes on networks_house_body for insert
  with check ('administrator:' || scope_id = any ((select kernel_roles())::text[]));
create policy the_house_changes on networks_house_body for update
  using ('administrator:' || scope_id = any ((select kernel_roles())::text[]))
  with check ('administrator:' || scope_id = any ((select kernel_roles())::text[]));
call kernel_open_to_service('networks_house_body', 'founding', 'all');
call kernel_open_to_service('networks_house_body', 'removal', 'select');
call kernel_open_to_service('networks_house_body', 'merge', 'select');
call kernel_open_to_service('networks_house_body', 'erasure', 'select');

-- Who belongs to an open one. The key says so: no row of a hidden one can stand here.
create table networks_house_member (
  body_id uuid not null,
  roster text not null default 'open' check (roster = 'open'),
  scope_id uuid not null references networks_house (id),
  person_id uuid not null,
  since date not null default (kernel_now() at time zone 'UTC')::date,
  primary key (body_id, person_id),
  foreign key (body_id, roster) references networks_house_body (id, roster)
);
create index networks_house_member_person on networks_house_member (person_id);
revoke insert, update on networks_house_member from plenaria_app;
grant insert (body_id, scope_id, person_id) on networks_house_member to plenaria_app;
alter table networks_house_member enable row level security;
alter table networks_house_member force row level security;
create policy whoever_belongs_reads on networks_house_member for select using ((select networks_belongs()));
create policy the_house_takes_in on networks_house_member for insert
  with check ('administrator:' || scope_id = any ((select kernel_roles())::text[]));
create policy the_house_ends on networks_house_member for delete
  using ('administrator:' || scope_id = any ((select kernel_roles())::text[]));
create policy they_leave on networks_house_member for delete using (person_id = (select kernel_person()));
call kernel_open_to_service('networks_house_member', 'removal', 'select');
call kernel_open_to_service('networks_house_member', 'removal', 'delete');

-- Offers to join an open one.
create table networks_house_offer (
  id uuid primary key,
  body_id uuid not null,
  roster text not null default 'open' check (roster = 'open'),
  scope_id uuid not null references networks_house (id),
  person_id uuid not null default kernel_person(),
  words text not null default '' check (length(words) <= 1000),
  language text not null,
  at timestamptz not null default kernel_now(),
  answered_at timestamptz,
  accepted boolean,
  unique (body_id, person_id),
  foreign key (body_id, roster) references networks_house_body (id, roster),
  check ((answered_at is null) = (accepted is null))
);
create index networks_house_offer_person on networks_house_offer (person_id);
revoke insert, update, delete on networks_house_offer from plenaria_app;
grant insert (id, body_id, scope_id, words, language) on networks_house_offer to plenaria_app;
grant update (answered_at, accepted) on networks_house_offer to plenaria_app;
grant delete on networks_house_offer to plenaria_app;
alter table networks_house_offer enable row level security;
alter table networks_house_offer force row level security;
create policy their_own_reads on networks_house_offer for select using (person_id = (select kernel_person()));
create policy the_house_reads on networks_house_offer for select
  using ('administrator:' || scope_id = any ((select kernel_roles())::text[]));
create policy they_offer on networks_house_offer for insert
  with check (person_id = (select kernel_person()) and (select networks_belongs()) and accepted is null);
create policy they_take_it_back on networks_house_offer for delete using (person_id = (select kernel_person()));
create policy the_house_answers on networks_house_offer for update
  using ('administrator:' || scope_id = any ((select kernel_roles())::text[]) and answered_at is null)
  with check ('administrator:' || scope_id = any ((select kernel_roles())::text[]) and answered_at is not null);
call kernel_open_to_service('networks_house_offer', 'removal', 'select');
call kernel_open_to_service('networks_house_offer', 'removal', 'delete');

-- The names on an open roster, for everybody who belongs to a network, whichever: it reads as its owner, for a record is
-- shown to its own networks alone. Whoever belongs nowhere any more is on no roster.
create view networks_open_roster as
  select member.body_id, member.person_id, member.since, person.name, person.name_language
  from networks_house_member member join register_person person on person.id = member.person_id
  where (select networks_belongs()) and cardinality(person.scope_ids) + cardinality(person.kept_in) > 0;
revoke all on networks_open_roster from plenaria_app;
grant select on networks_open_roster to plenaria_app;

-- A seat in a body with a hidden roster: found by a keyed hash of body and person (or of an invitation), its content
-- sealed. No day, no id that tells an hour, no person. `standing` says no more than the policies below have to know.
create table networks_seat (
  body_id uuid not null,
  roster text not null default 'hidden' check (roster = 'hidden'),
  hash bytea not null check (length(hash) = 32),
  standing text not null check (standing in ('offer', 'declined', 'invitation', 'member')),
  coordinates boolean not null default false,
  sealed bytea not null,
  primary key (body_id, hash),
  foreign key (body_id, roster) references networks_house_body (id, roster)
);
revoke insert, update on networks_seat from plenaria_app;
grant insert (body_id, hash, standing, coordinates, sealed) on networks_seat to plenaria_app;
grant update (hash, standing, coordinates, sealed) on networks_seat to plenaria_app;
alter table networks_seat enable row level security;
alter table networks_seat force row level security;

-- The hashes that stand for whoever asks, said in the transaction of a page of such a body and in no other. Only the
-- application can make them, from a key that is in no database.
create function networks_seats() returns bytea[] language sql stable as
  $$ select nullif(current_setting('app.seats', true), '')::bytea[] $$;

-- Where whoever asks sits, and which bodies somebody coordinates. They read as their owner, which the policies below do
-- not bind: a policy that asked its own table would ask itself for ever.
create view networks_own_seat as
  select body_id, standing, coordinates from networks_seat where hash = any ((select networks_seats())::bytea[]);
create view networks_coordinated as
  select distinct body_id from networks_seat where coordinates and standing = 'member'
    and body_id in (select own.body_id from networks_own_seat own);
revoke all on networks_own_seat, networks_coordinated from plenaria_app;
grant select on networks_own_seat, networks_coordinated to plenaria_app;

create policy own_reads on networks_seat for select to plenaria_app
  using (hash = any ((select networks_seats())::bytea[]));
create policy members_read on networks_seat for select to plenaria_app
  using (standing = 'member' and body_id in (select body_id from networks_own_seat where standing = 'member'));
create policy coordinators_keep on networks_seat for all to plenaria_app
  using (body_id in (select body_id from networks_own_seat where standing = 'member' and coordinates))
  with check (body_id in (select body_id from networks_own_seat where standing = 'member' and coordinates));
-- Whoever is meant leaves, or takes an offer back, without anybody's yes.
create policy own_ends on networks_seat for delete to plenaria_app
  using (hash = any ((select networks_seats())::bytea[]));
create policy they_offer on networks_seat for insert to plenaria_app
  with check (standing = 'offer' and not coordinates and hash = any ((select networks_seats())::bytea[])
    and (select networks_belongs()));
-- An invitation seats whoever holds it, as what it says.
create policy the_invited_sit_down on networks_seat for insert to plenaria_app
  with check (standing = 'member' and hash = any ((select networks_seats())::bytea[]) and (select networks_belongs())
    and (body_id, coordinates) in (select body_id, coordinates from networks_own_seat where standing = 'invitation'));
-- A body that nobody coordinates any more gets a coordinator from among its members, never from outside.
create policy a_member_steps_in on networks_seat for update to plenaria_app
  using (standing = 'member' and hash = any ((select networks_seats())::bytea[])
    and body_id not in (select body_id from networks_coordinated))
  with check (standing = 'member' and hash = any ((select networks_seats())::bytea[]));
create function networks_seat_stays() returns trigger language plpgsql as $$
begin
  if (new.body_id, new.roster) is distinct from (old.body_id, old.roster) then
    raise insufficient_privilege using message = 'a seat stays in its body';
  end if;
  return new;
end $$;
create trigger stays before update on networks_seat for each row execute function networks_seat_stays();
-- The house makes the way in for the first coordinator, in the transaction that makes the body.
create policy the_house_invites_the_first on networks_seat for insert to plenaria_app
  with check (standing = 'invitation' and coordinates and (select networks_administers_house())
    and body_id in (select id from networks_house_body where made_in = pg_current_xact_id()));
-- Records that turn out to be one person: whoever's seat it was, it is theirs.
create policy service_merge_moves on networks_seat for all to plenaria_app
  using ((select kernel_service()) = 'merge' and hash = any ((select networks_seats())::bytea[]))
  with check ((select kernel_service()) = 'merge' and hash = any ((select networks_seats())::bytea[]));

-- Who gives, changes and ends which role, to people whose record they keep: administrators every one in what they
-- administer, the staff of a network all but administrators and sector officers, those of a region the roles of their
-- region. Nobody does it for themself.
create function networks_gives_role(role text, scope uuid) returns boolean language sql stable as $$
  select 'administrator:' || scope = any (kernel_roles()) or networks_administers_house()
    or exists (select from networks_region where id = scope and 'administrator:' || scope_id = any (kernel_roles()))
    or role not in ('administrator', 'sector-officer') and scope = any (kernel_staff_of())
$$;
create policy nobody_raises_themself on register_role as restrictive for insert to plenaria_app with check (
  (select kernel_service()) is not null
  or person_id is distinct from (select kernel_person()) and substitute_id is distinct from (select kernel_person())
    and networks_gives_role(role, scope_id)
    and person_id in (select id from register_person where kept_in && (select kernel_staff_of())::uuid[]));
create policy only_givers_change on register_role as restrictive for update to plenaria_app
  using ((select kernel_service()) is not null
    or person_id is distinct from (select kernel_person()) and networks_gives_role(role, scope_id))
  with check ((select kernel_service()) is not null
    or substitute_id is distinct from (select kernel_person()) and networks_gives_role(role, scope_id));
create policy only_givers_remove on register_role as restrictive for delete to plenaria_app
  using ((select kernel_service()) is not null
    or person_id is distinct from (select kernel_person()) and networks_gives_role(role, scope_id));

-- Whoever administers the house founds regions of its networks as they found those: under the same service name.
drop policy founding_alone_makes on networks_region;
create policy founding_alone_makes on networks_region as restrictive for insert
  with check ((select kernel_service()) in ('founding', 'found-network'));
create policy administrators_found on networks_region for insert
  with check ((select kernel_service()) = 'found-network' and (select networks_administers_house()));
