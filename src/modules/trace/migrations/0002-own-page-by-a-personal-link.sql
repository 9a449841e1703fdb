-- Whose words a link leads on from: a policy reads its row and no other table, and must know whether a link is of somebody.
alter table trace_link add column author_id uuid;
update trace_link set author_id = (select author_id from trace_node where id = from_id and kind = 'said');
create function trace_link_knows_whose_words() returns trigger language plpgsql as $$
begin
  new.author_id := (select author_id from trace_node where id = new.from_id and kind = 'said');
  return new;
end $$;
create trigger knows_whose_words before insert or update of from_id, author_id on trace_link
  for each row execute function trace_link_knows_whose_words();

-- Their own page by a personal link: what this person said in the network of the link, where it led, and what came of
-- it. Nothing that anybody else said, and no answer given to others.
create policy own_page_reads_own on trace_node for select using (
  author_id = (select kernel_link_person('own-page')) and scope_id = (select kernel_link_scope('own-page')));
create policy own_page_reads_what_came on trace_node for select using (
  kind <> 'said' and visibility = 'network' and scope_id = (select kernel_link_scope('own-page')));
create policy own_page_reads_where_it_led on trace_link for select using (
  visibility = 'network' and scope_id = (select kernel_link_scope('own-page'))
  and (kind not in ('taken-up-in', 'merged-into') or author_id = (select kernel_link_person('own-page'))));

-- A link to contribute adds what its person says, and shows what became of their own words.
create policy contributors_add on trace_node for insert with check (
  author_id = (select kernel_link_person('contribute')) and scope_id = (select kernel_link_scope('contribute'))
  and kind = 'said' and visibility = 'network' and fate = 'waiting' and answer is null and organisation_id is null);
create policy contributors_read_own on trace_node for select using (
  author_id = (select kernel_link_person('contribute')) and scope_id = (select kernel_link_scope('contribute')));

-- Whose page it is stands on it, as long as they belong to the network.
create policy own_page_names_its_person on register_person for select using (
  id = (select kernel_link_person('own-page')) and (select kernel_link_scope('own-page')) = any (scope_ids));
