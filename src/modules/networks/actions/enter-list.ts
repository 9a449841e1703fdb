import { notAllowed, notFound } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import { writeDown, writeDownEach } from '../../../kernel/journal.ts'
import { today } from '../../../kernel/now.ts'
import { textOf } from '../../../kernel/text.ts'
import { type Tx, writing } from '../../../kernel/transaction.ts'
import { addOrganisations, recordsChanged } from '../../register/index.ts'
import { canKeepRecordsOf } from '../access.ts'
import { enterOrganisations } from '../importing/enter-organisations.ts'
import { enterPeople } from '../importing/enter-people.ts'
import { type Entering, ownSlug } from '../importing/entering.ts'
import { surroundingsOf } from '../importing/surroundings.ts'
import { LeftOff, type Turn } from '../importing/turn.ts'
import type { Counts, Understood, UnknownOrganisation } from '../importing/understood.ts'
import { deleteRows, listBatches, listDecisions, moveImport, onlyOneEnters, understoodBatch } from '../store/imports.ts'
import { findNetworkById } from '../store/networks.ts'

/**
 * Enters a list, all of it in one transaction or nothing, as far as the rights of whoever asked go at this moment. How far it
 * has come is told beside it.
 */
export async function enterList({ pool, actor, list }: Turn): Promise<void> {
  await writing(pool, actor, async tx => {
    const network = await findNetworkById(tx, list.network_id)
    if (!network) throw notFound()
    if (!canKeepRecordsOf(actor, list.scope_id)) throw notAllowed()
    await onlyOneEnters(tx, network.id)
    const around = await surroundingsOf(tx, network, list.about.language)
    const entering: Entering = {
      list,
      around,
      decisions: await listDecisions(tx, list.id),
      choices: list.about.choices ?? { maybe: 'leave', differs: 'ours', organisations: 'leave' },
      today: await today(tx),
      recordOf: new Map(),
      enteredRecords: new Map(),
      entered: [],
      completed: [],
      left: 0,
    }
    const places = new Map<number, string>()
    let done = 0
    for (const { position } of await listBatches(tx, list.id)) {
      const rows = await understoodBatch(tx, list.id, position)
      if (list.kind === 'people') {
        await placeOrganisations(tx, entering, rows, places)
        await enterPeople(tx, entering, rows, places)
      } else await enterOrganisations(tx, entering, rows)
      done += rows.length
      const told = await writing(pool, actor, other => moveImport(other, list.id, list, { done }))
      if (!told) throw new LeftOff()
    }
    const kind = list.kind === 'people' ? 'person' : 'organisation'
    const changed = [...new Set([...entering.entered, ...entering.completed])]
    await recordsChanged(tx, kind, changed)
    const objects = (ids: readonly string[]) => ids.map(id => `${kind}:${id}`)
    const more = { import: list.id }
    const act = list.kind === 'people' ? 'record' : 'organisation'
    await writeDownEach(tx, `${act}.entered`, objects(entering.entered), list.scope_id, more)
    const corrected = entering.completed.filter(id => !entering.entered.includes(id))
    await writeDownEach(tx, `${act}.corrected`, objects(corrected), list.scope_id, more)
    await writeDown(tx, 'list.entered', `import:${list.id}`, list.scope_id, {
      entered: entering.entered.length,
      corrected: corrected.length,
    })
    await deleteRows(tx, list.id)
    const counts: Counts = {
      ...list.counts,
      entered: entering.entered.length,
      completed: corrected.length,
      left: entering.left,
    }
    const about = { ...list.about, headings: [], problems: [], unknown: [] }
    const moved = await moveImport(tx, list.id, list, { state: 'entered', counts, about, entered: entering.entered })
    if (!moved) throw new LeftOff()
  })
}

/** The organisations that these rows name and that we did not know: as was decided, or entered as new. */
async function placeOrganisations(
  tx: Tx,
  { list, around, decisions, choices }: Entering,
  rows: readonly Understood[],
  places: Map<number, string>,
): Promise<void> {
  const named = new Set(
    rows.flatMap(({ at, outcome }) => (at && 'unknown' in at && outcome !== 'cannot' ? [at.unknown] : [])),
  )
  const fresh: { place: number; id: string; one: UnknownOrganisation; country: string }[] = []
  for (const place of named) {
    const one = list.about.unknown[place]
    if (!one || places.has(place)) continue
    const decision = decisions.get(`organisation:${place}`)
    if (decision?.choice === 'same' && around.organisations.byId.has(decision.record_id ?? ''))
      places.set(place, decision.record_id!)
    const isNew = decision ? decision.choice === 'new' : choices.organisations === 'new' && one.suggestions.length === 0
    const country = one.country ?? list.about.country
    if (isNew && country) fresh.push({ place, id: newId(), one, country })
  }
  for (const { place, id } of fresh) places.set(place, id)
  await addOrganisations(
    tx,
    fresh.map(({ id, one, country }) => ({
      id,
      slug: ownSlug(one.name),
      name: textOf(one.name, list.about.language),
      kind: 'affiliate',
      country,
      city: '',
      province: '',
      languages: [],
      sector_ids: one.sectors,
      region_ids: [],
      scope_ids: [list.network_id],
      kept_in: [list.scope_id],
    })),
  )
  await writeDownEach(
    tx,
    'organisation.entered',
    fresh.map(({ id }) => `organisation:${id}`),
    list.scope_id,
    { import: list.id },
  )
  await recordsChanged(
    tx,
    'organisation',
    fresh.map(({ id }) => id),
  )
}
