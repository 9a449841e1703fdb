import type { World } from '../world.ts'

/** The text of the story about which most was said: its address, and that of a block somebody spoke about. */
export async function storyText(world: World): Promise<{ id: string; page: string; block: string }> {
  const [found] = await world.everyRow<{ id: string; slug: string; network: string; block: string }>(`
    select document.id, document.slug, network.slug as network, (array_agg(said.block_id order by said.id))[1] as block
    from documents_document document join documents_contribution said on said.document_id = document.id
      join networks_network network on network.id = document.scope_id
    group by document.id, network.slug order by count(*) desc, document.id limit 1`)
  const page = `/${found!.network}/documents/${found!.slug}`
  return { id: found!.id, page, block: `${page}/blocks/${found!.block}` }
}

/** So many copies of a text with all that was said about it, in its network, written past every rule. */
export async function fillDocuments(world: World, document: string, copies: number): Promise<void> {
  const id = (column: string) => `md5(one.${column}::text || nth)::uuid`
  const copied = (table: string, of: string, changes: Record<string, string>) => {
    const more = Object.entries(changes).map(([column, value]) => `'${column}', ${value}`)
    return `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(one) ||
      jsonb_build_object(${more.join()}))).* from ${table} one, generate_series(1, ${copies}) nth where ${of};`
  }
  const here = `one.document_id = '${document}'`
  const owner = { id: id('id'), document_id: id('document_id') }
  await world.everyRow(`set session_replication_role = replica;
    ${copied('documents_document', `one.id = '${document}'`, { id: id('id'), slug: "one.slug || '-' || nth", source_sha256: 'null' })}
    ${copied('documents_version', here, { document_id: owner.document_id })}
    ${copied('documents_block', here, owner)}
    ${copied('documents_wording', here, { ...owner, block_id: id('block_id') })}
    ${copied('trace_node', `one.kind = 'said' and exists (select from documents_contribution said where said.id = one.id and said.document_id = '${document}')`, { id: id('id') })}
    ${copied('documents_contribution', here, { ...owner, block_id: id('block_id'), wording_id: id('wording_id') })}
    set session_replication_role = origin`)
  for (const table of ['document', 'version', 'block', 'wording', 'contribution'])
    await world.everyRow(`analyze documents_${table}`)
  await world.everyRow('analyze trace_node')
}
