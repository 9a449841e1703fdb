import type { World } from '../world.ts'

/**
 * Fills the thread of the network `towns` with so many nodes, written past every rule: threads of ten, each with a priority, an argument
 * and an action paragraph under it, its action, a report on it and five things that members said.
 */
export async function fillThread(world: World, nodes: number): Promise<void> {
  const threads = Math.ceil(nodes / 10)
  const text = `jsonb_build_object('original', 'en', 'version', 1, 'faces',
    jsonb_build_object('en', jsonb_build_object('text', 'Something of thread ' || nth, 'state', 'original', 'of', 1)))`
  // Ids are made in the order of time, as those of the house are; the last letters tell what it is.
  const id = (part: string) => `(lpad(to_hex(nth), 8, '0') || '-0000-7000-8000-0000000000' || ${part})::uuid`
  const kinds = [
    ['10', 'priority'],
    ['11', 'text'],
    ['12', 'text'],
    ['13', 'action'],
    ['14', 'result'],
    ...['20', '21', '22', '23', '24'].map(one => [one, 'said']),
  ]
  const links = [
    ['11', '10', 'argues-for'],
    ['10', '12', 'contains'],
    ['12', '13', 'became'],
    ['13', '14', 'reported'],
    ...['20', '21', '22', '23', '24'].map(one => [one, '11', 'taken-up-in']),
  ]
  const values = (rows: (string | undefined)[][]) => rows.map(row => `(${row.map(one => `'${one}'`).join()})`).join()
  await world.everyRow(`set session_replication_role = replica;
    insert into trace_node (id, scope_id, visibility, kind, title, url, author_id)
      select ${id('part')}, network.id, case kind when 'said' then 'network' else 'public' end, kind, ${text}, '/towns',
        case kind when 'said' then (select id from register_person where slug = 'caller') end
      from generate_series(1, ${threads}) nth, (values ${values(kinds)}) as kinds (part, kind), networks_network network
      where network.slug = 'towns';
    insert into trace_link (from_id, to_id, kind, scope_id, visibility)
      select ${id('one')}, ${id('other')}, kind, network.id, case kind when 'taken-up-in' then 'network' else 'public' end
      from generate_series(1, ${threads}) nth, (values ${values(links)}) as links (one, other, kind), networks_network network
      where network.slug = 'towns';
    set session_replication_role = origin`)
  await world.everyRow('analyze trace_node')
  await world.everyRow('analyze trace_link')
}

/** The id of a node of the nth thread, by the two last letters of it. */
export function filledNode(nth: number, part: string): string {
  return `${nth.toString(16).padStart(8, '0')}-0000-7000-8000-0000000000${part}`
}
