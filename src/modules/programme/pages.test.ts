import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import ICAL from 'ical.js'
import { budgets } from '../../../architecture/budgets.ts'
import { type Answer, type Browser, openWorld, type World } from '../../../test/world.ts'

let world: World
let officer: Browser
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
})
after(() => world.close())

const LIST = '/towns/programme'
const bytes = ({ body }: Answer) => brotliCompressSync(body).length
const plain = (text: string) => text.replace(/\s+/g, ' ')

async function publish(slug: string, words: string): Promise<void> {
  const file = { field: 'file', name: `${slug}.md`, bytes: Buffer.from(words) }
  const sent = await officer.submit(`${LIST}/new`, `${LIST}/drafts`, {}, file)
  const answer = await officer.submit(sent.location!.split('?')[0]!, '/publication', { slug })
  assert.equal(answer.status, 303, answer.page.querySelector('#problems')?.text ?? slug)
}

const programme = (count: number, month = '2027-01') => {
  const first = Temporal.PlainDate.from(`${month}-04`)
  const sessions = Array.from({ length: count }, (_, at) => {
    const day = first.add({ days: 7 * at })
    const written = day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
    return `## Session ${at + 1}: Subject number ${at + 1}, ${written}, 13:00-15:00 (Geneva time)\n\nWhat it is about.\n\n**13:00-14:00** Plenary ${at + 1}\n- Amara Dikko, secretary, Lake Union\n\n**14:00-15:00** Discussion\n`
  })
  return `# A series of ${count}\n\n${sessions.join('\n')}\n## Audience\n\n- All affiliates\n`
}

test('a session says to machines when and where it is, without a script and inside what browsers allow', async () => {
  await publish('machines', `${programme(1)}\n</script><b>`)
  const page = await (await world.as(null)).get('/towns/sessions/session-1?lang=en')
  const scripts = page.page.querySelectorAll('script:not([src])')
  assert.equal(scripts.length, 1)
  assert.equal(scripts[0]!.getAttribute('type'), 'application/ld+json')
  const event = JSON.parse(scripts[0]!.text) as Record<string, string>
  assert.equal(event['@type'], 'Event')
  assert.equal(event['startDate'], '2027-01-04T13:00:00+01:00')
  assert.equal(event['endDate'], '2027-01-04T15:00:00+01:00')
  assert.match(page.headers.get('content-security-policy')!, /script-src 'self';/)
  assert.match(plain(page.page.querySelector('dl.facts')!.text), /Who it is for ?All affiliates/)
})

test('a short address and its square lead to the session, and one that nobody made leads nowhere', async () => {
  await publish('short', programme(1))
  const visitor = await world.as(null)
  const series = (await visitor.json(`/api/v1${LIST}/short`)).body as { sessions: { slug: string; code: string }[] }
  const { slug, code } = series.sessions[0]!
  const share = await visitor.get(`/towns/sessions/${slug}/share?lang=en`)
  assert.equal(share.status, 200)
  assert.ok(share.page.querySelector('figure[role=img] svg path'), 'the square is drawn')
  assert.match(share.page.querySelector('figure')!.getAttribute('aria-label')!, new RegExp(`/s/${code}`))
  const led = await visitor.get(`/s/${code}`)
  assert.equal(led.status, 302)
  assert.equal(led.location, `/towns/sessions/${slug}`)
  for (const nobody of ['0000000000', 'x', `${code}0`]) assert.equal((await visitor.get(`/s/${nobody}`)).status, 404)
})

test('a series of two hundred sessions shows them page by page, and each page fits in the first visit', async () => {
  await publish('long', programme(200))
  const visitor = await world.as(null)
  const first = await visitor.get(`${LIST}/long?lang=en&page=1`)
  assert.match(first.body, /200 sessions/)
  assert.ok(first.page.querySelectorAll('ol.open-now > li').length < 20)
  const next = first.page.querySelector('nav.pages a[rel=next]')!.getAttribute('href')!
  assert.match((await visitor.get(next)).body, /Subject number 9/)
  for (const lang of ['en', 'fr', 'es', 'ar'])
    assert.ok(bytes(await visitor.get(`${LIST}/long?lang=${lang}`)) <= budgets.firstVisit, lang)
  const whole = (await visitor.json(`/api/v1${LIST}/long`)).body as { sessions: unknown[] }
  assert.equal(whole.sessions.length, 200)
  const last = await visitor.get(`${LIST}/long?lang=en&page=999`)
  assert.match(last.body, /Subject number 200/)
})

test('a member has a link of their own to all sessions, sees it once, and ends it', async () => {
  await publish('linked', programme(2, '2027-03'))
  const member = await world.as('member-sw')
  const made = await member.submit('/towns/calendar', '/towns/calendar/link')
  assert.equal(made.location, '/towns/calendar?done=programme-calendar-made')
  const shown = await member.get('/towns/calendar?lang=en')
  assert.equal(shown.headers.get('cache-control'), 'no-store')
  const address = shown.page.querySelector('code')!.text
  const path = new URL(address).pathname
  const calendar = await (await world.as(null)).get(`${path}?lang=en`)
  assert.equal(calendar.status, 200)
  assert.match(calendar.headers.get('content-type')!, /^text\/calendar/)
  const events = new ICAL.Component(ICAL.parse(calendar.body)).getAllSubcomponents('vevent')
  assert.ok(events.some(one => /Subject number 2/.test(String(one.getFirstPropertyValue('summary')))))
  const rows = await world.everyRow<{ answer: string }>(
    "select answer from kernel_request where answer like '%calendar%'",
  )
  const token = path.split('/')[2] ?? 'none'
  assert.ok(
    rows.every(({ answer }) => !answer.includes(token)),
    'the house keeps no token',
  )

  const other = await world.as('delegate-es')
  assert.doesNotMatch((await other.get('/towns/calendar')).body, new RegExp(token))
  const again = await member.submit('/towns/calendar', '/towns/calendar/link/ending')
  assert.equal(again.location, '/towns/calendar?done=programme-calendar-ended')
  assert.equal((await (await world.as(null)).get(path)).status, 404)
})

test('who does not belong to the network gets no link of their own, and no link of another purpose opens the feed', async () => {
  const visitor = await world.as(null)
  const page = await visitor.get('/towns/calendar?lang=en')
  assert.equal(page.page.querySelector('form[action="/towns/calendar/link"]'), null)
  assert.match(page.body, /Members of this network can have a link/)
  const posted = await visitor.post('/towns/calendar/link', new URLSearchParams({ key: world.visitorKey() }))
  assert.equal(posted.status, 401)
  const water = await world.as('officer-water')
  const key = water.fieldsOf(await water.get('/towns/calendar'), '/sign-out').get('key')!
  assert.equal((await water.post('/towns/calendar/link', new URLSearchParams({ key }))).status, 403)
  assert.equal((await visitor.get(`/l/${'x'.repeat(38)}/calendar.ics`)).status, 404)
})

test('every session and series can be taken along as a Word and as a PDF file in each language', async () => {
  await publish('along', programme(1, '2027-05'))
  const visitor = await world.as(null)
  for (const page of [`${LIST}/along`, '/towns/sessions/subject-number-1']) {
    const shown = await visitor.get(`${page}?lang=en`)
    if (shown.status === 404) continue
    for (const link of shown.page.querySelectorAll('nav a[download]')) {
      const response = await fetch(new URL(link.getAttribute('href')!, world.house.origin))
      assert.equal(response.status, 200, String(link.getAttribute('href')))
      const begin = Buffer.from(await response.arrayBuffer())
        .subarray(0, 4)
        .toString('latin1')
      assert.ok(['PK\u0003\u0004', '%PDF'].includes(begin), begin)
      assert.match(response.headers.get('content-disposition')!, /attachment/)
    }
  }
  for (const none of ['/towns/sessions/nothing.docx', '/towns/sessions/nothing.ics', `${LIST}/nothing.pdf`])
    assert.equal((await visitor.get(none)).status, 404, none)
})
