import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Answer, type Browser, openWorld, type World } from '../../../test/world.ts'
import { readPaper } from '../../kernel/paper/read-file.ts'
import { readProgramme } from './reading/read-programme.ts'

let world: World
let officer: Browser
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
})
after(() => world.close())

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ')
const partsOn = (page: Answer) => plain(page.page.querySelector('main dl.facts, main dl')!.text)

async function published(title: string): Promise<string> {
  const words = `# ${title}

## Session 1: ${title} at work, 9 December 2026, 13:00-16:00 (Geneva time)

Moderator: Ana Ruiz, Lake Union

Technical support: Lena Brandt

Rapporteur: Omar Sy

**13:00-16:00** Plenary
`
  const file = { field: 'file', name: `${title}.md`, bytes: Buffer.from(words) }
  const sent = await officer.submit('/towns/programme/new', '/towns/programme/drafts', {}, file)
  await officer.submit(sent.location!.split('?')[0]!, '/publication', { slug: title })
  const { body } = await officer.json(`/api/v1/towns/programme/${title.toLowerCase()}`)
  return `/towns/sessions/${(body as { sessions: { slug: string }[] }).sessions[0]!.slug}`
}

interface Named {
  name: string
  part: string | null
}

test('who moderates, hosts too and helps is set part by part, and read as such on the page, in JSON, calendar and Word file', async () => {
  const address = await published('Bread')
  const visitor = await world.as(null)
  assert.match(
    partsOn(await visitor.get(`${address}?lang=en`)),
    /Moderation ?Ana Ruiz · Lake Union ?Technical support ?Lena Brandt/,
  )

  await officer.submit(address, `${address}/revision`)
  const form = await officer.get(`${address}/revision/head?lang=en`)
  assert.equal(form.page.querySelector('#moderation')!.text.trim(), 'Ana Ruiz; Lake Union')
  assert.equal(form.page.querySelector('#support')!.text.trim(), 'Lena Brandt')
  const organisation = form.page.querySelectorAll('select[name=organisation] option')[1]!.getAttribute('value')!
  const saved = await officer.submit(`${address}/revision/head`, '/revision/head', {
    moderation: 'Ana Ruiz; Lake Union\nSamuel Otieno; Water Workers',
    cohost: 'Bakers of the lake',
    organisation,
    support: '',
  })
  assert.equal(saved.status, 303, saved.page.querySelector('#problems')?.text ?? '')
  await officer.submit(`${address}/revision`, '/revision/publication')

  for (const [language, parts] of [
    ['en', /Moderation ?Ana Ruiz · Lake Union ?Samuel Otieno · Water Workers ?Co-hosts ?Bakers of the lake/],
    ['fr', /Modération ?Ana Ruiz .*Coorganisation ?Bakers of the lake/],
    ['ar', /إدارة الجلسة ?Ana Ruiz .*الاستضافة المشتركة ?Bakers of the lake/],
  ] as const) {
    const page = await visitor.get(`${address}?lang=${language}`)
    assert.match(partsOn(page), parts)
    assert.ok(partsOn(page).includes(organisation), organisation)
    assert.doesNotMatch(partsOn(page), /Lena Brandt/)
  }
  const { body } = await visitor.json(`/api/v1${address}`)
  assert.deepEqual(
    (body as { speakers: Named[] }).speakers.map(one => [one.part, one.name]),
    [
      ['moderation', 'Ana Ruiz'],
      ['moderation', 'Samuel Otieno'],
      ['cohost', 'Bakers of the lake'],
      ['cohost', organisation],
      [null, 'Omar Sy'],
    ],
  )
  const calendar = (await visitor.get(`${address}.ics?lang=en`)).body.replace(/\r\n /g, '')
  assert.match(
    calendar,
    /Moderation: Ana Ruiz\\, Lake Union\\; Samuel Otieno\\, Water Workers\\nCo-hosts: Bakers of the lake/,
  )
  assert.match(calendar, /ORGANIZER;CN="?[^:]+"?:mailto:towns@/)

  // Somebody whose part alone is known reads it in their language, and a reader of programmes reads it back.
  for (const [language, words] of [
    ['fr', ['Modération', 'Coorganisation']],
    ['es', ['Moderación', 'Coorganización']],
  ] as const) {
    const bytes = Buffer.from(
      await (await fetch(new URL(`${address}.docx?lang=${language}`, world.house.origin))).arrayBuffer(),
    )
    const [session] = readProgramme(await readPaper('p.docx', bytes)).sessions
    const roles = session!.speakers.map(one => [one.role, one.name])
    for (const pair of [
      [words[0], 'Samuel Otieno'],
      [words[1], 'Bakers of the lake'],
    ])
      assert.ok(
        roles.some(role => JSON.stringify(role) === JSON.stringify(pair)),
        `${pair} in ${JSON.stringify(roles)}`,
      )
  }
})

test('nobody but the staff of the network sets who moderates', async () => {
  const address = await published('Salt')
  await officer.submit(address, `${address}/revision`)
  for (const slug of ['member-sw', 'delegate-es', 'officer-water']) {
    const browser = await world.as(slug)
    const key = browser.fieldsOf(await browser.get('/towns/programme'), '/sign-out').get('key')!
    const answer = await browser.post(`${address}/revision/head`, new URLSearchParams({ key, moderation: 'Eve' }))
    assert.ok([403, 404].includes(answer.status), `${slug}: ${answer.status}`)
  }
  assert.doesNotMatch((await officer.get(`${address}/revision/head`)).body, /Eve/)
})
