import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { type Browser, openWorld, type World } from '../../../test/world.ts'

const LINES = [
  '1. Des salaires justes',
  '1.1 Nous demandons une négociation par an sur les salaires.',
  '1.2 Nous demandons la publication des grilles de salaires.',
  '2. Du repos',
  '2.1 Nous demandons deux jours de repos par semaine.',
  '2.2 Nous demandons que les heures supplémentaires soient choisies.',
  '2.3 Nous demandons des plannings connus un mois avant.',
]
let world: World
let officer: Browser
let other: Browser
let member: Browser
let delegate: Browser
let made = 0

before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  other = await world.as('administrator')
  member = await world.as('member-sw')
  delegate = await world.as('delegate-es')
})
after(() => world.close())

interface Block {
  id: string
  label: string | null
  text: { faces: Record<string, { text: string; of: number }>; version: number }
  said?: { id: string }[]
}

async function open(): Promise<string> {
  const pasted = `${[...LINES, `2.4 Texte numéro ${++made}.`].join('\n\n')}\n`
  const sent = await officer.submit('/towns/documents/new', '/towns/documents', {
    ...{ title: `Ajusté ${made}`, language: 'fr', pasted },
  })
  assert.equal(sent.status, 303, sent.body)
  const address = sent.location!.split('?')[0]!
  const day = Temporal.Now.plainDateISO('UTC').add({ days: 20 }).toString()
  const opened = await officer.submit(address, `${address}/opening`, { day, hour: '12:00', audience: 'public' })
  assert.equal(opened.status, 303, opened.body)
  return address
}

async function blocksOf(address: string, browser = officer): Promise<Block[]> {
  return ((await browser.json(`/api/v1${address}`)).body as { blocks: Block[] }).blocks
}
const labelled = async (address: string, label: string) =>
  (await blocksOf(address)).find(block => block.label?.replace(/\.$/, '') === label)!
const words = (block: Block) => block.text.faces['fr']!.text

async function comment(who: Browser, address: string, block: string, said: string): Promise<string> {
  const page = `${address}/blocks/${block}`
  const sent = await who.submit(page, `${page}/comments`, { words: said, language: 'en' })
  assert.equal(sent.status, 303, sent.body)
  return sent.location!.split('#c-')[1]!
}

async function begin(address: string, who = officer): Promise<void> {
  const begun = await who.submit(address, `${address}/adjustment`)
  assert.equal(begun.status, 303, begun.body)
}

async function arrange(address: string, what: Record<string, string>, who = officer): Promise<void> {
  const sent = await who.submit(`${address}/adjustment`, '/adjustment/arrangement', what)
  assert.equal(sent.status, 303, sent.body)
}

async function reword(address: string, block: string, fields: Record<string, string>, who = officer): Promise<void> {
  const page = `${address}/adjustment/blocks/${block}`
  const sent = await who.submit(page, `/adjustment/blocks/${block}`, fields)
  assert.equal(sent.status, 303, sent.body)
}

async function publish(address: string, reason = 'Le comité a changé d’avis.'): Promise<void> {
  const page = `${address}/adjustment/preview`
  const sent = await officer.submit(page, '/adjustment/publication', { reason, language: 'fr' })
  assert.equal(sent.status, 303, sent.body)
}

test('the secretariat rewords, adds, splits, joins, moves and takes out, and publishes it with its reason for all to read', async () => {
  const address = await open()
  const [first, second, rest, hours] = await Promise.all(
    ['1.1', '1.2', '2.1', '2.2'].map(label => labelled(address, label)),
  )
  await begin(address)
  await reword(address, first!.id, { text: `${words(first!)} Et pas une de moins.` })
  await reword(address, rest!.id, { text: 'Nous demandons deux jours de repos.\n\nChaque semaine.', split: 'yes' })
  await reword(address, 'new', { text: 'Un paragraphe de plus.', kind: 'paragraph' })
  await arrange(address, { join: second!.id })
  await arrange(address, { out: hours!.id })
  await arrange(address, { back: hours!.id })
  await arrange(address, { down: hours!.id })
  assert.doesNotMatch((await member.get(address)).body, /Chaque semaine|une de moins/)
  const preview = await officer.get(`${address}/adjustment/preview?lang=en`)
  assert.match(preview.body, /<ins>.*une de moins/s)
  assert.match(preview.body, /Came out of another paragraph/)
  await publish(address)
  const after = await blocksOf(address)
  assert.equal(words(after[0]!), 'Un paragraphe de plus.')
  assert.match(words(after.find(block => block.id === first!.id)!), /moins\. Nous demandons la publication/)
  assert.equal(words(after[after.findIndex(block => block.id === rest!.id) + 1]!), 'Chaque semaine.')
  const visitor = await (await world.as(null)).get(`${address}?lang=en`)
  assert.match(
    visitor.body,
    /Version .{0,3}2.{0,3} is an adjustment by the secretariat[\s\S]*Le comité a changé d’avis/,
  )
  assert.match((await member.get(`${address}?compare=1..2&lang=en`)).body, /adjustment by the secretariat/)
  const told = (await member.json(`/api/v1${address}`)).body as { adjustments: { version: number }[] }
  assert.deepEqual(
    told.adjustments.map(one => one.version),
    [2],
  )
})

test('nobody but the staff sees a text that is being adjusted, nor takes a step in it', async () => {
  const address = await open()
  const block = await labelled(address, '1.1')
  await begin(address)
  await reword(address, block.id, { text: 'Kanariyembo' })
  const fields = officer.fieldsOf(await officer.get(`${address}/adjustment`), '/adjustment/arrangement')
  for (const slug of ['member-sw', 'delegate-es', 'translator', 'officer-water', 'ally', null]) {
    const browser = await world.as(slug)
    for (const rest of ['', '/preview', `/blocks/${block.id}`, '/blocks/new'])
      assert.ok([401, 403, 404].includes((await browser.get(`${address}/adjustment${rest}`)).status), String(slug))
    for (const path of [address, `${address}.json`, `${address}/blocks/${block.id}`, `${address}.docx?lang=fr`])
      assert.doesNotMatch((await browser.get(path)).body, /Kanariyembo/)
    const sent = await browser.post(`${address}/adjustment/arrangement`, fields)
    assert.notEqual(sent.status, 303)
  }
})

test('what was said stays with its paragraph, with the words it was said about, also when the paragraph is no more', async () => {
  const address = await open()
  const [kept, gone] = await Promise.all([labelled(address, '1.1'), labelled(address, '2.2')])
  await comment(member, address, kept.id, 'About the first words')
  await comment(delegate, address, gone.id, 'About what is left out')
  await begin(address)
  await reword(address, kept.id, { text: 'Nous demandons deux négociations par an.' })
  await arrange(address, { out: gone.id })
  assert.match((await officer.get(`${address}/adjustment?lang=en`)).body, /One thing was said about it/)
  assert.match((await officer.get(`${address}/adjustment/preview?lang=en`)).body, /About what is left out/)
  await publish(address)
  const page = await member.get(`${address}/blocks/${kept.id}?lang=en`)
  assert.match(page.body, /About the first words[\s\S]*said about the wording of version/)
  assert.match(page.body, /<del>.*une négociation/s)
  const ended = await member.get(`${address}/blocks/${gone.id}?lang=en`)
  assert.match(ended.body, /Since version 2 this paragraph is no longer in the text[\s\S]*About what is left out/)
  assert.match((await officer.get(`${address}/desk`)).body, new RegExp(gone.id))
})

test('words begun about a paragraph that is joined or taken out meanwhile are kept at its place, about what was read', async () => {
  const address = await open()
  const [joined, out] = await Promise.all([labelled(address, '1.2'), labelled(address, '2.3')])
  const forms = await Promise.all(
    [
      [member, joined, 'suggestions'],
      [delegate, joined, 'suggestions'],
      [member, out, 'comments'],
    ].map(async ([who, block, what]) => {
      const page = `${address}/blocks/${(block as Block).id}`
      const fields = (who as Browser).fieldsOf(await (who as Browser).get(page), `${page}/${what}`)
      fields.set(what === 'comments' ? 'words' : 'proposed', `Begun before ${made}`)
      fields.set('language', 'fr')
      return { who: who as Browser, path: `${page}/${what}`, fields }
    }),
  )
  await begin(address)
  await arrange(address, { join: joined.id })
  await arrange(address, { out: out.id })
  const [, ...sent] = await Promise.all([
    publish(address),
    ...forms.map(({ who, path, fields }) => who.post(path, fields)),
  ])
  for (const one of sent) assert.equal(one!.status, 303, one!.body)
  const about = await world.everyRow<{ block_id: string; upto_version: number | null }>(
    `select said.block_id, wording.upto_version from documents_contribution said
      join documents_wording wording on wording.id = said.wording_id
      join documents_document document on document.id = said.document_id where document.slug = '${address.split('/').at(-1)}'`,
  )
  assert.deepEqual(
    about.map(one => one.upto_version),
    [2, 2, 2],
  )
  const desk = await officer.get(`${address}/desk/${joined.id}?lang=en`)
  assert.equal(desk.page.querySelectorAll('article.said').length, 2)
})

test('two officers who adjust at once lose no step: the slower one is told and keeps what was typed', async () => {
  const address = await open()
  const [one, two] = await Promise.all([labelled(address, '1.1'), labelled(address, '1.2')])
  await Promise.all([begin(address), begin(address, other)])
  const page = `${address}/adjustment/blocks/${two.id}`
  const slow = other.fieldsOf(await other.get(page), `/adjustment/blocks/${two.id}`)
  slow.set('text', 'Typed by the slower one')
  await reword(address, one.id, { text: 'The faster one.' })
  const refused = await other.post(page, slow)
  assert.equal(refused.status, 422)
  assert.match(refused.body, /Typed by the slower one/)
  await reword(address, two.id, { text: 'Typed by the slower one' }, other)
  const preview = (await officer.get(`${address}/adjustment/preview`)).body
  assert.match(preview, /The faster one[\s\S]*Typed by the slower one/)
})

test('a version published meanwhile is told, and nothing is published over it before both are laid together', async () => {
  const address = await open()
  const [one, two] = await Promise.all([labelled(address, '1.1'), labelled(address, '2.1')])
  await comment(member, address, two.id, 'More rest')
  await begin(address)
  await reword(address, one.id, { text: 'Nous demandons trois négociations.' })
  const preview = officer.fieldsOf(await officer.get(`${address}/adjustment/preview`), '/adjustment/publication')
  await officer.submit(`${address}/desk/${two.id}`, `${address}/blocks/${two.id}/answers`, {
    ...{ treatment: 'taken-up', reason: 'Oui', language: 'fr', wording: 'Nous demandons trois jours de repos.' },
  })
  assert.equal((await officer.submit(`${address}/desk`, `${address}/versions`)).status, 303)
  preview.set('reason', 'Trop tôt')
  assert.equal((await officer.post(`${address}/adjustment/publication`, preview)).status, 422)
  assert.match((await officer.get(`${address}/adjustment?lang=en`)).body, /was published since this was begun/)
  const carried = await officer.submit(`${address}/adjustment`, '/adjustment/carrying')
  assert.equal(carried.status, 303, carried.body)
  await publish(address)
  const after = await blocksOf(address)
  assert.equal(words(after.find(block => block.id === two.id)!), 'Nous demandons trois jours de repos.')
  assert.equal(words(after.find(block => block.id === one.id)!), 'Nous demandons trois négociations.')
})

test('answers that are being written are laid upon the adjusted text, and where they cannot be, they wait to be looked at', async () => {
  const address = await open()
  const [clean, clash] = await Promise.all([labelled(address, '1.1'), labelled(address, '2.1')])
  for (const [block, wording] of [
    [clean, `${words(clean)} Chaque année.`],
    [clash, 'Nous demandons quatre jours de repos par semaine.'],
  ] as const) {
    await comment(member, address, block.id, 'Please')
    const kept = await officer.submit(`${address}/desk/${block.id}`, `${address}/blocks/${block.id}/answers`, {
      ...{ treatment: 'taken-up', reason: 'Oui', language: 'fr', wording },
    })
    assert.equal(kept.status, 303, kept.body)
  }
  await begin(address)
  await reword(address, clean.id, { text: words(clean).replace('Nous demandons', 'Nous voulons') })
  await reword(address, clash.id, { text: 'Nous demandons trois jours de repos par semaine.' })
  assert.match((await officer.get(`${address}/adjustment/preview?lang=en`)).body, /An answer is being written here/)
  await publish(address)
  const refused = await officer.submit(`${address}/desk?lang=en`, `${address}/versions`)
  assert.equal(refused.status, 422)
  const desk = await officer.get(`${address}/desk/${clash.id}?lang=en`)
  assert.match(desk.body, /adjusted after these answers were written/)
  assert.match(desk.body, /quatre jours/)
  await officer.submit(`${address}/desk/${clash.id}`, `${address}/blocks/${clash.id}/answers`)
  assert.equal((await officer.submit(`${address}/desk`, `${address}/versions`)).status, 303)
  const after = await blocksOf(address)
  assert.match(words(after.find(block => block.id === clean.id)!), /Nous voulons.*Chaque année/)
  assert.match(words(after.find(block => block.id === clash.id)!), /quatre jours/)
})

test('an adjustment without a reason, without a change or without words is refused', async () => {
  const address = await open()
  const block = await labelled(address, '1.1')
  await begin(address)
  const fields = officer.fieldsOf(await officer.get(`${address}/adjustment`), '/adjustment/arrangement')
  const nothing = new URLSearchParams({ key: fields.get('key')!, seen: '0', reason: 'Pour rien', language: 'fr' })
  assert.equal((await officer.post(`${address}/adjustment/publication`, nothing)).status, 422)
  const page = `${address}/adjustment/blocks/${block.id}`
  assert.equal((await officer.submit(page, `/blocks/${block.id}`, { text: ' ' })).status, 422)
  assert.equal((await officer.submit(page, `/blocks/${block.id}`, { text: 'No empty line', split: 'yes' })).status, 422)
  assert.equal((await officer.submit(page, `/blocks/${block.id}`, { text: 'x'.repeat(20_001) })).status, 422)
  await reword(address, block.id, { text: 'javascript:alert(1) \u202eevil' })
  const preview = `${address}/adjustment/preview`
  assert.equal((await officer.submit(preview, '/adjustment/publication', { reason: '' })).status, 422)
  await publish(address)
  assert.equal(words(await labelled(address, '1.1')), 'javascript:alert(1) evil')
})

test('a text with an adjustment under way is not adopted, and an adopted one is not adjusted', async () => {
  const address = await open()
  const block = await labelled(address, '1.1')
  await begin(address)
  await reword(address, block.id, { text: 'Encore autrement.' })
  await officer.submit(address, `${address}/closure`)
  const refused = await officer.submit(`${address}?lang=en`, `${address}/adoption`)
  assert.equal(refused.status, 422)
  const step = officer.fieldsOf(await officer.get(`${address}/adjustment`), '/adjustment/arrangement')
  step.set('out', block.id)
  const begun = officer.fieldsOf(await officer.get(`${address}/adjustment`), '/adjustment/discarding')
  assert.equal((await officer.post(`${address}/adjustment/discarding`, begun)).status, 303)
  const [adopted, stepped] = await Promise.all([
    officer.submit(address, `${address}/adoption`),
    officer.post(`${address}/adjustment/arrangement`, step),
  ])
  assert.equal(adopted.status, 303, adopted.body)
  assert.ok([404, 409].includes(stepped.status), String(stepped.status))
  assert.equal((await officer.get(`${address}/adjustment`)).status, 409)
})

test('the database takes no adjustment from a member, none in another’s name, and no other reason afterwards', async () => {
  const address = await open()
  const block = await labelled(address, '1.1')
  await begin(address)
  await reword(address, block.id, { text: 'Une fois publié.' })
  await publish(address)
  const { sql } = await import('kysely')
  const insert = (slug: string) =>
    world.write(slug, tx =>
      sql`insert into documents_adjustment (document_id, version, scope_id, visibility, reason)
        select document_id, 1, scope_id, visibility, reason from documents_adjustment limit 1`.execute(tx.db),
    )
  await assert.rejects(insert('member-sw'), /row-level security/)
  const rows = (slug: string, query: ReturnType<typeof sql>) =>
    world.write(slug, async tx => (await query.execute(tx.db)).numAffectedRows)
  await assert.rejects(
    rows('officer', sql`update documents_adjustment set made_by = null`),
    /two records are put together/,
  )
  await assert.rejects(rows('officer', sql`delete from documents_adjustment`), /permission denied/)
  const other = JSON.stringify({ original: 'fr', version: 2, faces: { fr: { text: 'x', state: 'original', of: 2 } } })
  await assert.rejects(
    rows('officer', sql`update documents_adjustment set reason = ${other}::jsonb`),
    /stays as it was/,
  )
  assert.equal(
    await world.read('member-sw', async tx => (await sql`select from documents_adjusting`.execute(tx.db)).rows.length),
    0,
  )
})

test('whatever is adjusted among comments, answers and files, no comment is lost, nor what it was said about', async () => {
  const step = fc.record({
    what: fc.constantFrom('comment', 'comment', 'reword', 'out', 'join', 'up', 'split', 'publish', 'answer', 'file'),
    at: fc.nat(30),
  })
  const said = new Map<string, { words: string; about: string }>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 14 }), async steps => {
      const address = await open()
      let number = 0
      for (const { what, at } of [...steps, { what: 'publish', at: 0 }]) {
        const now = await blocksOf(address)
        const block = now[at % now.length]!
        if (what === 'comment') {
          const id = await comment(member, address, block.id, `Word ${++number}`)
          said.set(id, { words: `Word ${number}`, about: words(block) })
        } else if (what === 'answer') await answer(address, block)
        else if (what === 'file') await file(address, now, at)
        else await adjust(address, what, at)
      }
      const rows = await world.everyRow<{ id: string; words: string; about: string }>(
        `select said.id, said.words->'faces'->'en'->>'text' as words, wording.text->'faces'->'fr'->>'text' as about
          from documents_contribution said join documents_wording wording on wording.id = said.wording_id
            and wording.block_id = said.block_id`,
      )
      const found = new Map(rows.map(row => [row.id, row]))
      for (const [id, { words: spoken, about }] of said) {
        assert.equal(found.get(id)?.words, spoken)
        assert.equal(found.get(id)?.about, about)
      }
      const heard = (await member.get(address)).body
      for (let nth = 1; nth <= number; nth++) assert.match(heard, new RegExp(`Word ${nth}\\b`))
    }),
    { numRuns: 4, endOnFailure: true, interruptAfterTimeLimit: 60_000 },
  )
})

async function adjust(address: string, what: string, at: number): Promise<void> {
  let page = await officer.get(`${address}/adjustment`)
  if (page.status === 404) {
    await begin(address)
    page = await officer.get(`${address}/adjustment`)
  }
  if (page.page.querySelector('form[action$="/carrying"]')) {
    await officer.submit(`${address}/adjustment`, '/adjustment/carrying')
    page = await officer.get(`${address}/adjustment`)
  }
  const ids = [...page.page.querySelectorAll('[id^="line-"]')].map(one => one.id.slice('line-'.length))
  const id = ids[at % ids.length]!
  if (what === 'reword') await reword(address, id, { text: `Reformulé ${at}.` })
  else if (what === 'split') await reword(address, id, { text: `Un ${at}.\n\nDeux ${at}.`, split: 'yes' })
  else if (what === 'publish') {
    const sent = await officer
      .submit(`${address}/adjustment/preview`, '/adjustment/publication', {
        ...{ reason: 'Parce que.', language: 'fr' },
      })
      .catch(() => null)
    assert.ok(sent === null || sent.status === 303, String(sent?.body))
  } else await arrange(address, { [what]: id })
}

async function answer(address: string, block: Block): Promise<void> {
  const desk = `${address}/desk/${block.id}`
  const page = await officer.get(desk)
  if (!page.page.querySelector('form[action$="/answers"]')) return
  await officer.submit(desk, `${address}/blocks/${block.id}/answers`, {
    ...{ treatment: 'declined', reason: 'Non.', language: 'fr' },
  })
  await officer.submit(`${address}/desk`, `${address}/versions`)
}

async function file(address: string, now: Block[], at: number): Promise<void> {
  const pasted = now
    .filter((_, nth) => nth !== at % now.length || now.length < 4)
    .map(block => `${block.label ? `${block.label} ` : ''}${words(block)}`)
    .join('\n\n')
  const upload = await officer.submit(`${address}/files/version`, `${address}/files/version`, {
    ...{ pasted, changes: 'accepted', anyway: 'on' },
  })
  if (upload.status !== 303) return
  const arrival = upload.location!.split('?')[0]!
  if ((await officer.get(arrival)).page.querySelector(`form[action="${arrival}"]`))
    await officer.submit(arrival, arrival)
}
