import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '../../src/kernel/ids.ts'
import { type Actors, assertAlike, signInAll } from '../matrix/actors.ts'
import { furnish, makerOf, type Names } from '../matrix/furnish.ts'
import { changesFrom, everyTable } from '../matrix/rows.ts'
import { openWorld, type World } from '../world.ts'

// Attacks 1, 3 and 12: an id of somebody else, or of another thing, in every place that takes one.

let world: World
let actors: Actors
let towns: Names
let water: Names
before(async () => {
  world = await openWorld()
  towns = await furnish(world, 'towns')
  water = await furnish(world, 'water')
  actors = await signInAll(world)
})
after(() => world.close())

const slugs = ['draft', 'inner', 'open', 'closed', 'adopted', 'adoptedInner'] as const
const blocks = ['draftBlock', 'innerBlock', 'openBlock', 'closedBlock', 'adoptedBlock', 'adoptedInnerBlock'] as const
const comment = { words: 'Nakubali.', language: 'sw' }

/** The same 404 as for what is nowhere, and not a row is other than before. */
async function isNowhere(
  slug: string,
  path: string,
  elsewhere: string,
  fields?: Record<string, string | string[]>,
): Promise<void> {
  const before = fields && (await everyTable(world))
  const ask = (to: string) => (fields ? actors.force(slug, to, fields) : actors.get(slug, to))
  const answer = await ask(path)
  assert.equal(answer.status, 404, path)
  assertAlike(answer, path, await ask(elsewhere), elsewhere)
  if (before) assert.deepEqual(changesFrom(before, await everyTable(world)), [], path)
}

test('a thing of another network is nowhere below one’s own, whoever asks', async () => {
  for (const officer of ['officer', 'officer-water', 'member-sw', 'ally']) {
    const [own, other] = officer === 'officer' || officer === 'member-sw' ? [towns, water] : [water, towns]
    const at = (name: keyof Names, to: (id: string) => string) =>
      isNowhere(officer, to(other[name]), to(`none-${other[name]}`))
    for (const slug of slugs) await at(slug, id => `/${own.network}/documents/${id}`)
    await at('action', id => `/${own.network}/actions/${id}`)
    for (const item of ['item', 'innerItem', 'staffItem'] as const)
      await at(item, id => `/${own.network}/library/${id}`)
    await at('series', id => `/${own.network}/programme/${id}`)
    const elsewhere = newId()
    for (const block of blocks) {
      const to = (id: string) => `/${own.network}/documents/${own.open}/blocks/${id}`
      await isNowhere(officer, to(other[block]), to(elsewhere))
    }
    const draft = (id: string) => `/${own.network}/programme/drafts/${id}`
    await isNowhere(officer, draft(other.programmeDraft), draft(elsewhere))
  }
})

test('a block of another document is nowhere below this one, and nobody says anything about it there', async () => {
  const to = (id: string, rest = '') => `/towns/documents/${towns.open}/blocks/${id}${rest}`
  for (const block of [towns.innerBlock, towns.draftBlock, towns.adoptedBlock, water.openBlock]) {
    await isNowhere('officer', to(block), to(newId()))
    await isNowhere('officer', to(block, '/comments'), to(newId(), '/comments'), comment)
    const desk = (id: string) => `/towns/documents/${towns.open}/desk/${id}`
    await isNowhere('officer', desk(block), desk(newId()))
  }
})

test('a suggestion names no wording of another block', async () => {
  const path = `/towns/documents/${towns.open}/blocks/${towns.openBlock}/suggestions`
  const fields = (wording: string) => ({ proposed: 'Autrement.', words: '', language: 'fr', wording })
  for (const wording of [towns.innerWording, water.openWording]) {
    const before = await everyTable(world)
    assert.equal((await actors.force('member-sw', path, fields(wording))).status, 404)
    assert.deepEqual(changesFrom(before, await everyTable(world)), [])
  }
})

test('nobody withdraws under the address of another document, or what is no contribution', async () => {
  const to = (document: string, id: string) => `/towns/documents/${document}/contributions/${id}/withdrawal`
  for (const id of [towns.openSaid, water.innerSaid, towns.innerBlock])
    await isNowhere('member-sw', to(towns.inner, id), to(towns.inner, newId()), {})
  assert.equal((await actors.force('member-sw', to(towns.inner, 'nothing-like-an-id'), {})).status, 404)
})

test('an answer to what was said about another block is not taken', async () => {
  const path = `/towns/documents/${towns.open}/blocks/${towns.openBlock}/answers`
  const said = [towns.innerSaid, towns.adoptedSaid, water.openSaid]
  const fields = {
    base: towns.openWording,
    wording: 'D’autres mots.',
    contribution: said,
    treatment: said.map(() => 'taken-up'),
    reason: said.map(() => 'Oui.'),
  }
  await actors.force('officer', path, fields)
  const rows = await world.everyRow<{ contribution_id: string }>(
    `select contribution_id from documents_answer where document_id = (select id from documents_document where slug = '${towns.open}')`,
  )
  assert.deepEqual(rows, [])
})

test('nobody of another network can be named as the one who called', async () => {
  const path = `/towns/documents/${towns.open}/blocks/${towns.openBlock}/comments`
  for (const person of [water.person, newId()]) {
    const before = await everyTable(world)
    assert.equal((await actors.force('officer', path, { ...comment, person, channel: 'phone' })).status, 404)
    assert.deepEqual(changesFrom(before, await everyTable(world)), [])
  }
})

test('no union of another network can be spoken for, nor own an action', async () => {
  const path = `/towns/documents/${towns.open}/blocks/${towns.openBlock}/comments`
  assert.equal((await actors.force('delegate-es', path, { ...comment, organisation: water.organisation })).status, 403)
  const agreement = {
    owner: `organisation:${water.organisation}`,
    level: 'global',
    startsOn: '2026-03-01',
    endsOn: '2026-12-31',
  }
  assert.equal((await actors.force('officer', `/towns/actions/${towns.action}/agreement`, agreement)).status, 422)
  const body = { ...agreement, owner: `body:${towns.organisation}` }
  assert.equal((await actors.force('officer', `/towns/actions/${towns.action}/agreement`, body)).status, 422)
})

test('a text of another network is not on this desk', async () => {
  for (const [kind, ref] of [
    ['wording', water.innerWording],
    ['plan-action', water.actionNode],
    ['plan-report', water.report],
  ] as const) {
    const to = (id: string) => `/towns/translations/${kind}/${id}`
    await isNowhere('translator', `${to(ref)}?to=en`, `${to(newId())}?to=en`)
    await isNowhere('translator', to(ref), to(newId()), { words: 'Mine', to: 'en', version: '1' })
  }
})

test('what belongs to the library of another network, or to another item, is nowhere below one’s own', async () => {
  const [row] = await world.everyRow<{ paste: string; citation: string }>(
    `select '${water.paste}' as paste, (select id from library_citation where scope_id = (select scope_id from library_item where slug = '${water.item}') limit 1) as citation`,
  )
  const maker = await makerOf(world, 'towns')
  const put = await maker.officer.submit(`/towns/library/${towns.staffItem}`, '/files', {
    language: 'en',
    link: 'https://example.org/ours',
  })
  assert.equal(put.status, 303)
  const [file] = await world.everyRow<{ id: string }>(
    `select id from library_file where link = 'https://example.org/ours'`,
  )
  const shelf = (rest: string) => `/towns/library/${rest}`
  await isNowhere('officer', shelf(`references/${row!.paste}`), shelf(`references/${newId()}`))
  await isNowhere('officer', shelf(`references/${row!.paste}`), shelf(`references/${newId()}`), {
    visibility: 'public',
  })
  for (const [end, fields] of [
    ['/edit', { title: 'Mine', language: 'en', kind: 'other', visibility: 'public' }],
    ['/retirement', {}],
    ['/files', { language: 'en', link: 'https://example.org/mine' }],
  ] as const)
    await isNowhere('officer', shelf(`${water.item}${end}`), shelf(`none-${water.item}${end}`), fields)
  const citation = (id: string) => shelf(`${towns.item}/citations/${id}/removal`)
  await isNowhere('officer', citation(row!.citation), citation(newId()), {})
  for (const item of [towns.item, towns.innerItem]) {
    const files = (id: string, end = '') => shelf(`${item}/files/${id}${end}`)
    await isNowhere('officer', files(file!.id), files(newId()))
    await isNowhere('officer', files(file!.id, '/removal'), files(newId(), '/removal'), {})
  }
  const cite = {
    item: `/water/library/${water.item}`,
    address: `/towns/documents/${towns.open}/blocks/${towns.openBlock}`,
  }
  const before = await everyTable(world)
  assert.equal((await actors.force('officer', shelf('citations'), cite)).status, 422)
  assert.deepEqual(changesFrom(before, await everyTable(world)), [])
})

test('a file for translators, or one that came back, is of its own network alone', async () => {
  const officer = await world.as('officer-water')
  const word = '/water/translations/word'
  const made = await officer.submit(word, word, { to: 'ar', which: 'all' })
  assert.equal(made.status, 303)
  const file = await fetch(`${world.house.origin}${made.location}/file`, { headers: { cookie: officer.cookie() } })
  const sent = { field: 'file', name: 'out.docx', bytes: new Uint8Array(await file.arrayBuffer()) }
  const back = await officer.submit(word, `${word}/back`, {}, sent)
  const ids = { outing: made.location!.split('/').at(-1)!, returned: back.location!.split('/').at(-1)! }
  const here = (path: string, id: string, end = '') => `/towns/translations/${path}/${id}${end}`
  for (const who of ['officer', 'translator']) {
    await isNowhere(who, here('word', ids.outing), here('word', newId()))
    await isNowhere(who, here('word', ids.outing, '/file'), here('word', newId(), '/file'))
    await isNowhere(who, here('returns', ids.returned), here('returns', newId()))
    await isNowhere(who, here('returns', ids.returned), here('returns', newId()), { keep: ['AAAAAAAA-1'] })
  }
})

test('a draft is on nobody’s desk for translations', async () => {
  const [row] = await world.everyRow<{ id: string }>(
    `select id from documents_wording where block_id = '${towns.draftBlock}'`,
  )
  const to = (id: string) => `/towns/translations/wording/${id}?to=en`
  await isNowhere('translator', to(row!.id), to(newId()))
})

test('what somebody took back is read nowhere: not in its place, not on the thread, not as JSON', async () => {
  const maker = await makerOf(world, 'towns')
  const document = await maker.opened('network')
  const said = await maker.comment(document, 'Nilikosea kanariqzzzz kabisa.')
  const withdrawal = `/towns/documents/${document.slug}/contributions/${said}/withdrawal`
  assert.equal((await actors.force('member-sw', withdrawal, {})).status, 303)
  const places = [
    maker.blockPage(document),
    `/towns/documents/${document.slug}`,
    `/api/v1/towns/documents/${document.slug}`,
    `/towns/documents/${document.slug}/desk`,
  ]
  const read: string[] = []
  for (const role of ['delegate-es', 'officer']) {
    for (const path of [...places, `/trace/${said}`, `/api/v1/trace/${said}`])
      if ((await actors.get(role, path)).body.includes('kanariqzzzz'))
        read.push(`${role} ${path.replaceAll(said, '<said>')}`)
  }
  assert.deepEqual(read, [])
})
