import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Actors, signInAll } from '../matrix/actors.ts'
import { crawl } from '../matrix/crawl.ts'
import { type Maker, makerOf } from '../matrix/furnish.ts'
import { type Answer, openWorld, type World } from '../world.ts'

// Attacks 21, 22 and 23: what somebody typed, or put into an address, is text on every page, never markup or a script.

let world: World
let actors: Actors
let maker: Maker
let action: string
before(async () => {
  world = await openWorld()
  actors = await signInAll(world, ['visitor', 'officer', 'member-sw', 'delegate-es', 'translator'])
  maker = await makerOf(world, 'towns')
  action = await writeEverywhere()
})
after(() => world.close())

const EVIL = `<script>alert(1)</script><img src=x onerror="alert(1)">"'><svg/onload=alert(1)>{{7*7}}\${7*7}<a href="javascript:alert(1)">x</a></textarea></title>`
/** What shows that a piece of it became markup: our pages have none of these. */
const BECAME_MARKUP =
  /<script>|<script[^>]*>[^<]|<img|<svg\/|\son\w+\s*=\s*["'a-z]|(?:href|src|action)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i

/** Puts it into every text that a page takes, and gives the action that grew of it. */
async function writeEverywhere(): Promise<string> {
  const word = () => EVIL.replaceAll('\n', ' ')
  await maker.draft(word)
  const inner = await maker.opened('network', word)
  await maker.comment(inner, `a comment ${EVIL}`)
  const suggestion = { proposed: `${inner.words} ${EVIL}`, words: EVIL, language: 'fr' }
  const sent = await (await world.as('delegate-es')).submit(maker.blockPage(inner), '/suggestions', suggestion)
  assert.equal(sent.status, 303)
  const draft = await maker.draft(word)
  const correction = { kind: 'action', label: EVIL.slice(0, 40), text: `corrected ${EVIL}` }
  assert.equal((await maker.officer.submit(maker.blockPage(draft), '/correction', correction)).status, 303)
  const opening = {
    day: '2037-02-28',
    hour: '18:00',
    zone: 'Europe/Zurich',
    place: EVIL.slice(0, 80),
    audience: 'public',
  }
  assert.equal((await maker.officer.submit(`/towns/documents/${draft.slug}`, '/opening', opening)).status, 303)
  const adopted = await maker.adopted(word, 'public', word)
  await maker.report(adopted.action, EVIL)
  const report = {
    text: EVIL,
    language: 'fr',
    state: 'on-course',
    evidence: 'https://example.org/"><script>alert(1)</script>',
    label: EVIL.slice(0, 200),
  }
  assert.equal((await maker.officer.submit(`/towns/actions/${adopted.action}`, '/reports', report)).status, 303)
  await maker.translate(adopted.wording || inner.wording, 'plain first')
  const page = `/towns/translations/plan-action/${adopted.actionNode}`
  assert.equal((await actors.force('translator', page, { words: EVIL, to: 'en', version: '1' })).status, 303)
  await world.until(async () =>
    (await actors.get('visitor', `/towns/actions/${adopted.action}?lang=en`)).body.includes('&lt;script&gt;'),
  )
  await maker.programmeDraft(word)
  await maker.programme(word)
  return adopted.action
}

test('what somebody typed is text on every page where it appears, and every page obeys its policy', async () => {
  const shown = new Set<string>()
  for (const role of ['officer', 'member-sw', 'translator', 'visitor']) {
    const faults: string[] = []
    await crawl(
      ['/', '/me', '/towns/translations'],
      path => actors.get(role, path),
      (path, answer) => {
        if (!isPage(answer)) return
        if (answer.body.includes('alert(1)')) shown.add(path)
        faults.push(...faultsOf(path, answer))
      },
    )
    assert.deepEqual(faults, [], role)
  }
  // Otherwise the test has looked where nothing was.
  assert.ok(shown.size > 40, `it was shown on ${shown.size} pages`)
  for (const part of [
    '/blocks/',
    '/desk/',
    '/trace/',
    '/me',
    '/plan',
    '/actions/',
    '/programme/',
    '/sessions/',
    '/translations',
  ])
    assert.ok(
      [...shown].some(path => path.includes(part)),
      part,
    )
})

test('a form that comes back shows what was typed as text', async () => {
  const tries: [string, Record<string, string>][] = [
    ['/towns/documents', { title: EVIL, pasted: '', language: EVIL }],
    ['/towns/programme/drafts', { text: EVIL, place: EVIL, zone: EVIL }],
    [`/towns/actions/${action}/reports`, { text: EVIL, language: EVIL, state: EVIL, evidence: EVIL, label: EVIL }],
    [
      `/towns/actions/${action}/reports`,
      { text: 'x', language: 'en', state: 'done', evidence: 'javascript:alert(1)', label: '' },
    ],
    [`/towns/actions/${action}/agreement`, { owner: EVIL, level: EVIL, startsOn: EVIL, endsOn: EVIL }],
  ]
  for (const [path, fields] of tries) {
    const answer = await actors.force('officer', path, fields)
    assert.equal(answer.status, 422, path)
    assert.deepEqual(faultsOf(path, answer), [])
  }
})

test('no address that is not one of the web is kept as evidence', async () => {
  const reports = async () => (await world.everyRow('select id from plan_report')).length
  const before = await reports()
  for (const evidence of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'file:///etc/passwd',
    'https://user:pw@evil.example',
    'http:evil.example',
  ])
    assert.equal(
      (
        await actors.force('officer', `/towns/actions/${action}/reports`, {
          text: 'x',
          language: 'en',
          state: 'on-course',
          evidence,
          label: '',
        })
      ).status,
      422,
      evidence,
    )
  assert.equal(await reports(), before)
})

test('whatever stands behind the question mark is text, chooses nothing it should not, and breaks no page', async () => {
  const pages = ['/towns', '/towns/plan', `/towns/actions/${action}`, '/towns/translations', '/nothing/at/all', '/demo']
  const parameters = ['lang', 'done', 'zone', 'state', 'page', 'to', 'next', '__proto__', EVIL]
  const payloads = [
    EVIL,
    '"><script>alert(1)</script>',
    "'-alert(1)-'",
    'javascript:alert(1)',
    'en\r\nx-evil: 1',
    '__proto__',
    '\0',
    '\u202E',
    '9'.repeat(400),
  ]
  for (const page of pages) {
    await Promise.all(
      parameters.flatMap(name =>
        payloads.map(async value => {
          const path = `${page}?${new URLSearchParams({ [name]: value })}`
          const answer = await actors.get('officer', path)
          assert.ok(answer.status < 500, `${answer.status} ${path}`)
          assert.deepEqual(faultsOf(path, answer), [])
          assert.equal(answer.headers.get('x-evil'), null)
          for (const cookie of answer.headers.getSetCookie()) assert.doesNotMatch(cookie, /alert|evil|script/i, path)
        }),
      ),
    )
  }
})

test('whatever version and comparison are asked of a text, there is a page', async () => {
  const { slug } = await maker.opened('public')
  const numbers = [
    '0',
    '-1',
    '1.5',
    '0.5',
    '1e3',
    '1e400',
    'NaN',
    'Infinity',
    '99999999999',
    '9223372036854775808',
    "1'",
    '1 or 1=1',
    '1;--',
  ]
  const queries = numbers.flatMap(one => [
    `version=${one}`,
    `compare=${one}..2`,
    `compare=1..${one}`,
    `compare=${one}..${one}`,
  ])
  const bad: string[] = []
  for (const query of queries) {
    const { status } = await actors.get('visitor', `/towns/documents/${slug}?${encodeURI(query)}`)
    if (status >= 500) bad.push(query)
  }
  assert.deepEqual(bad, [], 'these break the page')
})

function isPage(answer: Answer): boolean {
  return answer.headers.get('content-type')?.startsWith('text/html') ?? false
}

function faultsOf(path: string, answer: Answer): string[] {
  const policy = answer.headers.get('content-security-policy') ?? ''
  // What search engines read is no script, as long as no sign in it begins another element.
  const whole = answer.body.replaceAll(/<script type="application\/ld\+json">\{[^<]*\}<\/script>/g, '')
  const scripts = whole.match(/<script(?![^>]* src="\/)[^>]*>/gi) ?? []
  const body = whole.replaceAll(/<svg viewBox|<svg (?:width|class)/g, '')
  return [
    ...(BECAME_MARKUP.test(body.replaceAll(/<script [^>]*src="\/[^>]*><\/script>/g, ''))
      ? [`${path}: ${BECAME_MARKUP.exec(body)?.[0]}`]
      : []),
    ...scripts.map(script => `${path}: an inline script ${script}`),
    ...(isPage(answer) && !/default-src 'none'.*script-src 'self';/.test(policy) ? [`${path}: no policy`] : []),
    ...(/unsafe-inline|unsafe-eval/.test(policy) ? [`${path}: a policy with a hole`] : []),
  ]
}
