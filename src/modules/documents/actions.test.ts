import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { type Browser, openWorld, type World } from '../../../test/world.ts'

const DRAFT = readFileSync(new URL('../../../test/draft-plan.txt', import.meta.url))
let world: World
let officer: Browser
let delegate: Browser
let member: Browser
let address: string

before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  delegate = await world.as('delegate-es')
  member = await world.as('member-sw')
})
after(() => world.close())

interface Block {
  id: string
  kind: string
  label: string | null
  text: { original: string; faces: Record<string, { text: string }> }
  said?: { id: string; answer: null | { treatment: string } }[]
}
const blocks = async (browser = officer) =>
  ((await browser.json(`/api/v1${address}`)).body as { blocks: Block[] }).blocks
const action = async (nth: number) => (await blocks()).filter(block => block.kind === 'action')[nth]!
const pageOf = (block: Block) => `${address}/blocks/${block.id}`

test('the officer uploads a draft and reads it block by block', async () => {
  const sent = await officer.submit(
    '/towns/documents/new',
    '/towns/documents',
    {},
    { field: 'file', name: 'plan.txt', bytes: DRAFT },
  )
  assert.equal(sent.status, 303, sent.body)
  address = sent.location!.split('?')[0]!
  const read = await blocks()
  assert.equal(read.filter(block => block.kind === 'action').length, 5)
  assert.equal((await officer.get(address)).status, 200)
})

test('the same file twice is one document', async () => {
  const again = await officer.submit(
    '/towns/documents/new',
    '/towns/documents',
    {},
    { field: 'file', name: 'copy.txt', bytes: DRAFT },
  )
  assert.equal(again.location!.split('?')[0], address)
})

test('the secretariat gets back the very file it uploaded, as a download in which nothing runs; nobody else does', async () => {
  const file = await officer.get(`${address}/source`)
  assert.equal(file.body, DRAFT.toString())
  assert.match(file.headers.get('content-disposition')!, /^attachment; filename\*=UTF-8''plan\.txt$/)
  assert.match(file.headers.get('content-security-policy')!, /sandbox/)
  for (const slug of ['member-sw', 'officer-water', null])
    assert.equal((await (await world.as(slug)).get(`${address}/source`)).status, 404)
})

test('a draft is seen by nobody outside the secretariat', async () => {
  for (const slug of ['delegate-es', 'member-sw', 'regional', 'ally', 'officer-water', null]) {
    const browser = await world.as(slug)
    assert.equal((await browser.get(address)).status, 404, String(slug))
    assert.equal((await browser.json(`/api/v1${address}`)).status, 404, String(slug))
  }
})

test('a member may not upload, open or correct', async () => {
  assert.equal((await member.get('/towns/documents/new')).status, 403)
  const key = member.fieldsOf(await member.get('/me'), '/sign-out').get('key')!
  const opening = new URLSearchParams({
    key,
    day: '2027-02-28',
    hour: '18:00',
    zone: 'Europe/Zurich',
    place: 'Genève',
    audience: 'public',
  })
  assert.equal((await member.post(`${address}/opening`, opening)).status, 404)
})

test('a draft opens until an hour at a place, and not until one that has passed', async () => {
  const past = await officer.submit(address, `${address}/opening`, { day: '2020-02-28', hour: '18:00' })
  assert.equal(past.status, 422)
  assert.match(past.body, /2020-02-28/)
  const skipped = await officer.submit(address, `${address}/opening`, {
    day: '2027-03-28',
    hour: '02:30',
    zone: 'Europe/Zurich',
  })
  assert.equal(skipped.status, 422)
  const opened = await officer.submit(address, `${address}/opening`, {
    day: '2027-02-28',
    hour: '18:00',
    zone: 'Europe/Zurich',
    place: 'Genève',
    audience: 'public',
  })
  assert.equal(opened.status, 303, opened.body)
  const visitor = await (await world.as(null)).get(`${address}?lang=en`)
  assert.equal(visitor.status, 200)
  assert.match(visitor.body, /Open to comment/)
})

test('a delegate suggests a wording in her language, in the name of her union', async () => {
  const block = await action(1)
  const page = await delegate.get(pageOf(block))
  const organisation = delegate.fieldsOf(page, `${pageOf(block)}/suggestions`).get('organisation')
  assert.ok(organisation)
  const sent = await delegate.submit(pageOf(block), `${pageOf(block)}/suggestions`, {
    proposed: 'Negociar comités paritarios de salud y seguridad en residuos, agua y limpieza.',
    language: 'es',
    words: 'La limpieza viaria queda fuera.',
  })
  assert.equal(sent.status, 303, sent.body)
  const shown = await officer.get(`${pageOf(block)}?lang=en`)
  assert.match(shown.body, /suggested in Spanish/)
  assert.match(shown.body, /Andean Union/)
})

test('a suggestion on the text’s own language is shown as words inserted and deleted', async () => {
  const block = await action(1)
  const text = block.text.faces['fr']!.text
  const sent = await (await world.as('facilitator')).submit(
    `${pageOf(block)}?lang=fr`,
    `${pageOf(block)}/suggestions`,
    {
      proposed: text.replace("de déchets et d'eau", "de déchets, d'eau et de nettoyage"),
      language: 'fr',
    },
  )
  assert.equal(sent.status, 303, sent.body)
  const shown = await officer.get(`${pageOf(block)}?lang=fr`)
  assert.match(shown.body, /<ins>.*nettoyage/s)
})

test('a suggestion that changes nothing is no suggestion', async () => {
  const block = await action(1)
  const sent = await member.submit(`${pageOf(block)}?lang=fr`, `${pageOf(block)}/suggestions`, {
    proposed: block.text.faces['fr']!.text,
    language: 'fr',
  })
  assert.equal(sent.status, 422)
})

test('nobody speaks in the name of an organisation that is not theirs', async () => {
  const block = await action(0)
  const organisation = delegate
    .fieldsOf(await delegate.get(pageOf(block)), `${pageOf(block)}/suggestions`)
    .get('organisation')!
  const sent = await member.submit(pageOf(block), `${pageOf(block)}/comments`, {
    words: 'Sisi pia',
    language: 'sw',
    organisation,
  })
  assert.equal(sent.status, 403)
})

test('a comment in a language that no list knows is not taken, and the document is read on', async () => {
  const block = await action(0)
  const before = block.said!.length
  const sent = await member.submit(pageOf(block), `${pageOf(block)}/comments`, {
    words: 'Sisi pia',
    language: 'en-abcd-abcd',
  })
  assert.equal(sent.status, 422)
  assert.equal((await action(0)).said!.length, before)
  assert.equal((await member.get(address)).status, 200)
})

test('a member comments; sending the same form twice keeps it once', async () => {
  const block = await action(0)
  const fields = member.fieldsOf(await member.get(pageOf(block)), `${pageOf(block)}/comments`)
  fields.set('words', 'Tunahitaji wafanyakazi zaidi.')
  fields.set('language', 'sw')
  const before = (await action(0)).said!.length
  const [first, second] = await Promise.all([
    member.post(`${pageOf(block)}/comments`, fields),
    member.post(`${pageOf(block)}/comments`, fields),
  ])
  assert.equal(first.status, 303)
  assert.equal(first.location, second.location)
  assert.equal((await action(0)).said!.length, before + 1)
  fields.set('words', 'Other words under the same key')
  assert.equal((await member.post(`${pageOf(block)}/comments`, fields)).status, 409)
})

test('the secretariat types in what somebody said by phone, and it is hers', async () => {
  const block = await action(3)
  const page = await officer.get(pageOf(block))
  const person = page.page
    .querySelectorAll('#comment-person option')
    .find(option => option.text.includes('سلمى'))!
    .getAttribute('value')!
  const sent = await officer.submit(pageOf(block), `${pageOf(block)}/comments`, {
    words: 'أضيفوا البلديات الصغيرة',
    language: 'ar',
    person,
    channel: 'phone',
  })
  assert.equal(sent.status, 303, sent.body)
  const mine = await (await world.as('caller')).get('/me?lang=en')
  assert.match(mine.body, /البلديات الصغيرة/)
  assert.match(mine.body, /Waiting for an answer/)
})

test('a long comment without a blank, of signs outside the first plane, is kept whole', async () => {
  const block = await action(2)
  const words = `x${'😀'.repeat(300)}`
  const sent = await member.submit(pageOf(block), `${pageOf(block)}/comments`, { words, language: 'sw' })
  assert.equal(sent.status, 303)
  assert.ok((await member.get(pageOf(block))).body.includes(words))
  const id = sent.location!.split('#c-')[1]!
  assert.equal((await member.submit(pageOf(block), `${address}/contributions/${id}/withdrawal`)).status, 303)
})

test('what is withdrawn before it has an answer is read by nobody any more', async () => {
  const block = await action(2)
  const sent = await member.submit(pageOf(block), `${pageOf(block)}/comments`, {
    words: 'Mawazo ya haraka',
    language: 'sw',
  })
  const id = sent.location!.split('#c-')[1]!
  assert.equal((await delegate.get(`/trace/${id}`)).status, 200)
  const stranger = await delegate.get(pageOf(block))
  assert.equal(stranger.page.querySelector('form[action$="/withdrawal"]'), null)
  const withdrawn = await member.submit(pageOf(block), `${address}/contributions/${id}/withdrawal`)
  assert.equal(withdrawn.status, 303)
  assert.equal((await delegate.get(`/trace/${id}`)).status, 404)
  for (const path of [pageOf(block), address, '/me'])
    assert.doesNotMatch((await member.get(path)).body, /Mawazo ya haraka/)
})

test('a member cannot put words into somebody else’s mouth', async () => {
  const block = await action(3)
  const person = (await officer.get(pageOf(block))).page
    .querySelectorAll('#comment-person option')[2]!
    .getAttribute('value')!
  const sent = await member.submit(pageOf(block), `${pageOf(block)}/comments`, {
    words: 'Not mine',
    language: 'en',
    person,
  })
  assert.equal(sent.status, 403)
})

test('who said what is heard by members only', async () => {
  const block = await action(0)
  const visitor = await world.as(null)
  assert.doesNotMatch((await visitor.get(pageOf(block))).body, /Tunahitaji/)
  assert.doesNotMatch((await visitor.get(address)).body, /Tunahitaji/)
  assert.doesNotMatch(JSON.stringify((await visitor.json(`/api/v1${address}`)).body), /Tunahitaji/)
  assert.match((await delegate.get(address)).body, /Tunahitaji/)
})

test('a member may not answer', async () => {
  const block = await action(1)
  assert.equal((await member.get(`${address}/desk`)).status, 403)
  const key = member.fieldsOf(await member.get('/me'), '/sign-out').get('key')!
  const answer = new URLSearchParams({ key, base: block.id, wording: 'x' })
  assert.equal((await member.post(`${pageOf(block)}/answers`, answer)).status, 403)
})

test('whatever is taken up must change the words, and everyone gets a reason', async () => {
  const block = await action(1)
  const desk = `${address}/desk/${block.id}`
  const answers = `${pageOf(block)}/answers`
  const page = await officer.get(desk)
  const count = officer.fieldsOf(page, answers).getAll('contribution').length
  assert.equal(count, 2)
  const unchanged = await officer.submit(desk, answers, {
    wording: block.text.faces['fr']!.text,
    treatment: ['merged', 'taken-up'],
    reason: ['Oui', 'Oui'],
  })
  assert.equal(unchanged.status, 422)
  const reasonless = await officer.submit(desk, answers, { treatment: ['merged', 'taken-up'], reason: ['', 'Oui'] })
  assert.equal(reasonless.status, 422)
  const merged = officer.fieldsOf(page, answers).get('wording')!
  assert.match(merged, /nettoyage/)
  const kept = await officer.submit(desk, answers, {
    treatment: ['merged', 'taken-up'],
    reason: ['Réuni avec une proposition en français.', 'Oui, le nettoyage manquait.'],
  })
  assert.equal(kept.status, 303, kept.body)
})

test('an answer is nobody’s but the secretariat’s until its version is published', async () => {
  const block = await action(1)
  assert.doesNotMatch((await delegate.get(pageOf(block))).body, /nettoyage manquait/)
  assert.doesNotMatch(JSON.stringify((await delegate.json(`/api/v1${address}`)).body), /nettoyage manquait/)
})

test('a text is not adopted while it is open or somebody waits for an answer', async () => {
  const key = officer.fieldsOf(await officer.get('/me'), '/sign-out').get('key')!
  const refused = await officer.post(`${address}/adoption`, new URLSearchParams({ key }))
  assert.equal(refused.status, 422)
})

test('publishing makes version 2, and everyone who spoke reads their answer', async () => {
  for (const [nth, treatment, reason] of [
    [0, 'declined', 'Déjà dit à l’action suivante.'],
    [3, 'taken-up', 'Ajouté : toutes les communes.'],
  ] as const) {
    const block = await action(nth)
    const wording =
      treatment === 'declined'
        ? block.text.faces['fr']!.text
        : `${block.text.faces['fr']!.text} Cela vaut pour les petites communes.`
    const kept = await officer.submit(`${address}/desk/${block.id}`, `${pageOf(block)}/answers`, {
      treatment,
      reason,
      wording,
    })
    assert.equal(kept.status, 303, kept.body)
  }
  const fields = officer.fieldsOf(await officer.get(`${address}/desk`), `${address}/versions`)
  const published = await officer.post(`${address}/versions`, fields)
  assert.equal(published.status, 303, published.body)
  const twice = await officer.post(`${address}/versions`, fields)
  assert.equal(twice.location, published.location)
  const shown = await delegate.get(`${address}?lang=en`)
  assert.match(shown.body, /Version 2 of 2/)
  assert.match((await delegate.get('/me?lang=en')).body, /Merged with others/)
  assert.match((await member.get('/me?lang=en')).body, /Not taken up/)
  assert.match((await officer.get(`${address}?compare=1..2&lang=en`)).body, /<ins>.*nettoyage/s)
})

test('what is withdrawn after its answer was written takes the wording with it', async () => {
  const block = await action(4)
  const said = await member.submit(pageOf(block), `${pageOf(block)}/comments`, {
    words: 'Ongezeni wiki moja',
    language: 'sw',
  })
  const id = said.location!.split('#c-')[1]!
  const wording = `${block.text.faces['fr']!.text} Une semaine de plus.`
  const desk = `${address}/desk/${block.id}`
  await officer.submit(desk, `${pageOf(block)}/answers`, { treatment: 'taken-up', reason: 'Oui', wording })
  await member.submit(pageOf(block), `${address}/contributions/${id}/withdrawal`)
  const other = await action(2)
  await delegate.submit(pageOf(other), `${pageOf(other)}/comments`, { words: 'De acuerdo', language: 'es' })
  await officer.submit(`${address}/desk/${other.id}`, `${pageOf(other)}/answers`, {
    treatment: 'declined',
    reason: 'Merci',
  })
  const published = await officer.submit(`${address}/desk`, `${address}/versions`)
  assert.equal(published.status, 303, published.body)
  assert.doesNotMatch((await officer.get(address)).body, /Une semaine de plus/)
})

test('an officer who looked at the desk before another answered overwrites nobody’s answer', async () => {
  const block = await action(2)
  await delegate.submit(pageOf(block), `${pageOf(block)}/comments`, { words: 'Otra vez', language: 'es' })
  const desk = `${address}/desk/${block.id}`
  const administrator = await world.as('administrator')
  const early = administrator.fieldsOf(await administrator.get(desk), `${pageOf(block)}/answers`)
  const first = await officer.submit(desk, `${pageOf(block)}/answers`, { treatment: 'declined', reason: 'Déjà dit' })
  assert.equal(first.status, 303, first.body)
  const late = await administrator.post(`${pageOf(block)}/answers`, early)
  assert.equal(late.status, 422)
  assert.match((await officer.get(desk)).body, /Déjà dit/)
  assert.equal((await officer.submit(`${address}/desk`, `${address}/versions`)).status, 303)
})

test('a word said while the text is being adopted is either refused or stops the adoption', async () => {
  await officer.submit(address, `${address}/closure`)
  const block = await action(3)
  const speaking = member.fieldsOf(await member.get(pageOf(block)), `${pageOf(block)}/comments`)
  speaking.set('words', 'Dakika ya mwisho')
  const adopting = officer.fieldsOf(await officer.get(address), `${address}/adoption`)
  const [spoken, adopted] = await Promise.all([
    member.post(`${pageOf(block)}/comments`, speaking),
    officer.post(`${address}/adoption`, adopting),
  ])
  assert.ok((spoken.status === 303) !== (adopted.status === 303), `${spoken.status} and ${adopted.status}`)
  if (adopted.status === 303) return
  const id = spoken.location!.split('#c-')[1]!
  const left = await officer.submit(`${address}/late`, `${address}/late/${id}`, { decision: 'leave' })
  assert.equal(left.status, 303, left.body)
})

test('a closed and answered text is adopted, once, and sealed', async () => {
  const form = (await officer.get(address)).page.querySelector('form[action$="/adoption"]')
  if (form) {
    const administrator = await world.as('administrator')
    const keys = await Promise.all(
      [officer, administrator].map(async one => one.fieldsOf(await one.get(address), `${address}/adoption`)),
    )
    const both = await Promise.all([
      officer.post(`${address}/adoption`, keys[0]!),
      administrator.post(`${address}/adoption`, keys[1]!),
    ])
    assert.deepEqual(both.map(answer => answer.status).sort(), [303, 409])
  }
  const { adopted: seal } = (await officer.json(`/api/v1${address}`)).body as { adopted: { fingerprint: string } }
  assert.match(seal.fingerprint, /^[0-9a-f]{64}$/)
  const block = await action(0)
  assert.equal((await member.get(pageOf(block))).page.querySelector('form[action$="/comments"]'), null)
})
