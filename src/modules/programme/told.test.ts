import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Browser, openWorld, type World } from '../../../test/world.ts'

let world: World
let officer: Browser
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
})
after(() => world.close())

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ')

async function published(title: string): Promise<string> {
  const words = `# ${title}

## Session 1: ${title} at work, 9 December 2026, 20:00-22:00 (Geneva time)

**20:00-21:00** Plenary (60 min)

**21:00-22:00** Conclusions (60 min)
`
  const file = { field: 'file', name: `${title}.md`, bytes: Buffer.from(words) }
  const sent = await officer.submit('/towns/programme/new', '/towns/programme/drafts', {}, file)
  await officer.submit(sent.location!.split('?')[0]!, '/publication', { slug: title })
  const { body } = await officer.json(`/api/v1/towns/programme/${title.toLowerCase()}`)
  return `/towns/sessions/${(body as { sessions: { slug: string }[] }).sessions[0]!.slug}`
}

async function corrected(address: string, fields: Record<string, string>): Promise<void> {
  await officer.submit(address, `${address}/revision`)
  const saved = await officer.submit(`${address}/revision/head`, '/revision/head', fields)
  assert.equal(saved.status, 303, saved.page.querySelector('#problems')?.text ?? '')
  await officer.submit(`${address}/revision`, '/revision/publication')
  const [told] = await world.everyRow<{ id: string }>(
    `select id from kernel_event where name = 'session.changed' order by id desc limit 1`,
  )
  await world.until(
    async () =>
      (
        await world.everyRow(
          `select from kernel_event_done where event_id = '${told!.id}' and subscriber = 'tell-of-session'`,
        )
      ).length > 0,
  )
}

/** What somebody reads of a session on their page of notices, the newest first. */
async function noticesOf(browser: Browser, address: string, language = 'en'): Promise<string[]> {
  const page = await browser.get(`/me/notices?lang=${language}`)
  return page.page
    .querySelectorAll('main li[id]')
    .filter(one => one.querySelector('h2 a')?.getAttribute('href') === address)
    .map(one => plain(one.querySelector('ul')?.text ?? ''))
}

test('a session that moved is told with its old and new hours, in the language and the zone of whoever reads it', async () => {
  const address = await published('Moves')
  await corrected(address, { start: '22:30', end: '22:00', place: 'Lausanne' })
  const lucia = await world.as('delegate-es')
  const [told, ...more] = await noticesOf(lucia, address)
  assert.deepEqual(more, [])
  const zone = (
    await world.everyRow<{ zone: string }>("select zone from register_person where slug = 'delegate-es'")
  )[0]!.zone
  assert.equal(zone, 'America/Lima')
  assert.match(told!, /Wednesday, 9 December 2026: 14:00–16:00 → 16:30–18:30 \(Lima\)/)
  assert.match(told!, /Agenda \(Plenary\): 14:00–15:00 → 16:30–17:30/)
  assert.match(told!, /Place: \S+ → Lausanne/)
  const [spanish] = await noticesOf(lucia, address, 'es')
  assert.match(spanish!, /miércoles,? 9 de diciembre de 2026: 14:00–16:00 → 16:30–18:30 \(Lima\)/)
  const [arabic] = await noticesOf(lucia, address, 'ar')
  assert.match(arabic!, /9 ديسمبر 2026: \u200f14:00–16:00 ← \u200f16:30–18:30 \(ليما\)/)
  const changes = (await lucia.get(`${address}?lang=en`)).page.querySelector('#changes')!.text
  assert.match(plain(changes), /14:00–16:00 → 16:30–18:30 \(Lima\)/)
})

test('what is corrected twice within minutes is told once, from the first hours to the last ones', async () => {
  const address = await published('Twice')
  const lucia = await world.as('delegate-es')
  await corrected(address, { start: '21:00', end: '22:00' })
  await corrected(address, { date: '2026-12-10' })
  const told = await noticesOf(lucia, address)
  assert.equal(told.length, 1)
  assert.match(told[0]!, /Wednesday, 9 December 2026, 14:00–16:00 → Thursday, 10 December 2026, 15:00–17:00 \(Lima\)/)
})

test('whoever has read of a change is told again when it changes once more, and an hour later everybody is', async () => {
  const address = await published('Again')
  const [lucia, achieng] = [await world.as('delegate-es'), await world.as('member-sw')]
  await corrected(address, { start: '21:00', end: '22:00' })
  await lucia.submit('/me/notices', '/me/notices/reading', {
    one: (await lucia.get('/me/notices')).page.querySelector('main li[id]')!.getAttribute('id')!,
  })
  await corrected(address, { start: '21:30', end: '23:00' })
  const [second, first] = await noticesOf(lucia, address)
  assert.match(second!, /15:00–17:00 → 15:30–17:30/)
  assert.match(first!, /14:00–16:00 → 15:30–17:30/)
  assert.equal((await noticesOf(achieng, address)).length, 1)
  await world.moveClock('PT1H')
  await corrected(address, { date: '2026-12-11' })
  assert.equal((await noticesOf(achieng, address)).length, 2)
  assert.equal((await noticesOf(lucia, address)).length, 3)
})

test('only the staff makes it told, and nobody outside the network is', async () => {
  const address = await published('Inside')
  await corrected(address, { title: 'Outside in' })
  assert.equal((await noticesOf(await world.as('officer-water'), address)).length, 0)
  assert.match((await noticesOf(await world.as('member-sw'), address, 'en'))[0]!, /Title: Inside at work → Outside in/)
})
