import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isId } from '../../src/kernel/ids.ts'
import { withPoliciesOff } from '../../src/kernel/policy.ts'
import { type Answer, openWorld, type World } from '../world.ts'
import { type Actors, bare, signInAll } from './actors.ts'
import { Canaries, type Canary } from './canaries.ts'
import { crawl } from './crawl.ts'
import { absent, furnish, type Names } from './furnish.ts'
import { COORDINATORS, groupOf, mayHear, ROLES, type Role } from './roles.ts'

const NETWORKS = ['towns', 'water'] as const

let world: World
let actors: Actors
let furnished: Names[]
const canaries = new Canaries()
/** Every address that a link led staff or a translator to, or that can be guessed from ids of rows. */
const addresses = new Set<string>()
/** Those of them where somebody reads a private word or a name, with whose it is. */
const telling = new Map<string, Pick<Canary, 'network' | 'circle'>[]>()
const people: { id: string; name: string; network: string }[] = []

before(async () => {
  world = await openWorld()
  furnished = await Promise.all(NETWORKS.map(network => furnish(world, network, canaries)))
  actors = await signInAll(world)
  for (const address of guesses(furnished)) addresses.add(address)
  people.push(
    ...(await world.everyRow<(typeof people)[number]>(`
      select person.id, person.name, network.slug as network
      from register_person person join networks_network network on network.id = any (person.scope_ids)`)),
  )
})
after(() => world.close())

/** They read whatever links and guesses lead to; the others then read whatever told one of these something. */
const FINDERS = ['officer', 'officer-water']
const FOLLOWERS = ['visitor', 'member-sw']

const found = new Set<string>()
for (const role of FINDERS) {
  test(`${role} reads no word of what is not theirs, wherever links and guesses lead`, async () => {
    const leaks: string[] = []
    const known = await crawl(
      ['/', ...addresses],
      path => actors.get(role, path),
      (path, answer) => {
        leaks.push(...leaksIn(role, path, answer))
        const heard = canaries.in(bare(answer, path))
        for (const { word } of heard) found.add(word)
        const named = people.filter(({ id }) => answer.body.includes(id))
        const told = [...heard, ...named.map(({ network }) => ({ network, circle: 'network' as const }))]
        if (told.length > 0) telling.set(path, [...(telling.get(path) ?? []), ...told])
      },
    )
    assert.deepEqual(leaks, [])
    for (const path of known) addresses.add(path)
  })
}

test('every private text of both networks holds a canary, and somebody reads each of them', () => {
  const unread = canaries
    .all()
    .filter(({ word, circle }) => !found.has(word) && circle !== 'seat' && circle !== 'sender')
  assert.deepEqual(unread, [], 'a canary that nobody can read proves nothing')
  assert.ok(canaries.all().length > 50)
})

for (const role of FOLLOWERS) {
  test(`${role} reads no word of what is not theirs, wherever links and guesses lead`, async () => {
    const leaks: string[] = []
    const seen = (path: string, answer: Answer) => leaks.push(...leaksIn(role, path, answer))
    await crawl(['/', ...addresses], path => actors.get(role, path), seen)
    assert.deepEqual(leaks, [])
  })
}

for (const role of ROLES.filter(one => ![...FINDERS, ...FOLLOWERS].includes(one))) {
  test(`${role} reads no word of what is not theirs wherever others read one`, async () =>
    assert.deepEqual(await told(role), []))
}

for (const role of ['visitor', 'officer-water']) {
  test(`row-level security alone keeps every word that is not theirs from ${role}`, () =>
    withPoliciesOff(async () => assert.deepEqual(await told(role), [])))
}

/** Where a hidden roster stands, where its people stand besides, and what names whom the house did something with. */
const aroundRosters = () => [
  '/',
  '/bodies',
  '/api/v1/bodies',
  '/me',
  '/account/record',
  ...furnished.flatMap(({ network, hiddenBody, openBody, person }) => [
    `/bodies/${hiddenBody}`,
    `/api/v1/bodies/${hiddenBody}`,
    `/bodies/${openBody}`,
    `/api/v1/bodies/${openBody}`,
    `/bodies/${hiddenBody}/invitation/${'A'.repeat(32)}`,
    `/${network}/people`,
    `/api/v1/${network}/people`,
    `/${network}/people/${person}`,
    `/${network}/people/${person}/roles`,
    `/${network}/groups`,
    `/api/v1/${network}/groups`,
    `/${network}/invitations`,
  ]),
]

async function rosters(role: Role): Promise<string[]> {
  const leaks: string[] = []
  for (const path of aroundRosters()) leaks.push(...leaksIn(role, path, await actors.get(role, path)))
  return leaks
}

for (const role of ROLES) {
  test(`${role} reads of no hidden roster but the one they coordinate`, async () => {
    assert.deepEqual(await rosters(role), [])
    assert.deepEqual(await withPoliciesOff(() => rosters(role)), [], 'row-level security alone')
  })
}

test('every word of a hidden roster is read by its coordinator', async () => {
  const read = new Set<string>()
  for (const { network, hiddenBody } of furnished) {
    const page = await actors.get(COORDINATORS[network]!, `/bodies/${hiddenBody}`)
    for (const { word } of canaries.in(page.body)) read.add(word)
  }
  const unread = canaries.all().filter(({ word, circle }) => circle === 'seat' && !read.has(word))
  assert.deepEqual(unread, [])
})

async function told(role: Role): Promise<string[]> {
  const leaks: string[] = []
  const notTheirs = [...telling].filter(([, told]) => told.some(one => !mayHear(role, one))).map(([path]) => path)
  // Whoever works for the whole house may read it all.
  assert.ok(notTheirs.length > 50 || role === 'administrator')
  await Promise.all(notTheirs.map(async path => leaks.push(...leaksIn(role, path, await actors.get(role, path)))))
  return leaks
}

test('everybody searches for every private word, whole, begun and mistyped, and finds theirs', async () => {
  await searchIsDone()
  const found = new Set<string>()
  for (const role of ROLES) await searchForAll(role, word => found.add(word))
  const lost = canaries.all().filter(({ word, where }) => !found.has(word) && !NOT_SEARCHED.test(where))
  assert.deepEqual(lost, [], 'a word that nobody finds proves nothing')
})

for (const role of ['visitor', 'officer-water']) {
  test(`row-level security alone lets ${role} find no word that is not theirs`, () =>
    withPoliciesOff(() => searchForAll(role, () => {})))
}

/** What is no text of a page yet, or of no page any more: it is nowhere to be found. */
const NOT_SEARCHED =
  /a draft of a programme|a correction of a session|a speaker who was asked|a pasted list|a pending wording|a replaced translation|somebody invited|a draft of a mailing|a segment|a hidden roster|a mail|a file for a group|a file sent back|a file of a later version|a text that is being adjusted/

async function searchIsDone(): Promise<void> {
  await world.until(async () => {
    const left = await world.everyRow(`select 1 from jobs.job where name = 'search' and state < 'completed'`)
    return left.length === 0
  })
}

/** Searches as a page and as JSON; what was typed stands on the page itself, so that only the hits are looked at. */
async function searchForAll(role: Role, heard: (word: string) => void): Promise<void> {
  const unheard = new Set<string>()
  const left = canaries.all()
  // No more at once than the house lets search.
  const lane = async () => {
    for (let canary = left.pop(); canary; canary = left.pop()) {
      const slip = canary.word.replace('kanariq', 'kanaric')
      for (const typed of [canary.word, canary.word.slice(0, -1), slip]) {
        const json = await actors.get(role, `/api/v1/search?q=${typed}`)
        assert.equal(json.status, 200)
        const page = typed === canary.word ? await actors.get(role, `/search?q=${typed}`) : null
        const { results, instead } = JSON.parse(json.body) as {
          results: { excerpt: { text: string }[] }[]
          instead: unknown
        }
        const words = results.flatMap(({ excerpt, ...rest }) => [
          JSON.stringify(rest),
          ...excerpt.map(({ text }) => text),
        ])
        const shown = [page?.page.querySelector('ol.found')?.text ?? '', ...words, String(instead)].join('\n')
        const all = canaries.in(shown)
        const leaks = all.filter(one => !mayHear(role, one)).map(({ where }) => `${typed}: ${where}`)
        assert.deepEqual(leaks, [], `${role} hears only what is theirs`)
        for (const { word } of all) heard(word)
        // One letter beside a word of their own, that is found instead.
        if (page && results.length === 0) unheard.add(bare(page, '/search').replaceAll(typed, ''))
      }
    }
  }
  await Promise.all(Array.from({ length: 6 }, lane))
  assert.ok(unheard.size <= 1, `${role}: a hidden word is answered like any other that is nowhere`)
}

test('the log holds no word that somebody wrote, nobody’s name and no key', async () => {
  const [canary] = canaries.all() as [Canary]
  // What goes wrong is logged: so something goes wrong with words in every place that takes some.
  for (const path of [
    `/towns/documents/${canary.word}%00`,
    `/trace/${canary.word}`,
    `/towns/actions/${canary.word}?page=${canary.word}`,
  ])
    await actors.get('officer', path)
  await actors.force('officer', `/towns/documents/${furnished[0]!.open}/contributions/${canary.word}/withdrawal`, {
    words: canary.word,
  })
  const log = world.log.join('\n')
  assert.deepEqual(canaries.in(log), [])
  for (const { name } of people) assert.ok(!log.includes(name), 'a name')
  assert.doesNotMatch(log, /__Host-plenaria/)
})

function leaksIn(role: Role, path: string, answer: Answer): string[] {
  const text = bare(answer, path)
  const words = canaries.in(text).filter(canary => !mayHear(role, canary))
  // Whoever signs in on the page of the demonstration sees the cast; nowhere else are people shown to strangers.
  const strangers = people.filter(one => ['outsiders', 'visitor'].includes(groupOf(role, one.network)))
  const named = strangers.filter(({ id, name }) => text.includes(id) || text.includes(name))
  return [...words.map(({ where }) => `${path}: ${where}`), ...named.map(({ name }) => `${path}: ${name}`)]
}

/** Every id and slug in every place of an address. */
function guesses(furnished: readonly Names[]): string[] {
  return furnished.flatMap(names => {
    const ids = Object.values<string>({ ...names }).filter(isId)
    const nodes = ids.flatMap(id => [`/trace/${id}`, `/api/v1/trace/${id}`])
    const documents = [names.draft, names.inner, names.adoptedInner, names.adjusted, names.tardy].flatMap(slug => {
      const base = `/${names.network}/documents/${slug}`
      const whole = ['flow', 'thread.csv', 'thread.json', 'weight.csv', 'feed.atom'].map(rest => `${base}/${rest}`)
      return [
        base,
        ...whole,
        `/api/v1${base}`,
        `/api/v1${base}/flow`,
        `${base}.json`,
        `${base}/desk`,
        `${base}/late`,
        `${base}/adjustment`,
        `${base}/adjustment/preview`,
        `${base}?version=1`,
        `${base}?compare=1..2`,
      ]
    })
    const files = ['files/version', 'files/language', `files/${names.innerFile}`].map(
      rest => `/${names.network}/documents/${names.inner}/${rest}`,
    )
    const reading = ['reading', 'source', 'files/version'].map(
      rest => `/${names.network}/documents/${names.draft}/${rest}`,
    )
    const drafts = ['', '/series', '/sessions/1', '/sessions/2'].map(
      rest => `/${names.network}/programme/drafts/${names.programmeDraft}${rest}`,
    )
    const later = ['', '/differences'].map(rest => `/${names.network}/programme/drafts/${names.laterFile}${rest}`)
    const revisions = ['', '/head', '/lines/new'].map(
      rest => `/${names.network}/sessions/${names.revised}/revision${rest}`,
    )
    const speakers = [`/sessions/${names.session}`, `/programme/drafts/${names.programmeDraft}/sessions/1`].flatMap(
      above =>
        ['', `/${above.startsWith('/s') ? names.speaker : names.draftSpeaker}`].map(
          rest => `/${names.network}${above}/speakers${rest}`,
        ),
    )
    const desk = ['wording', 'document-title', 'plan-action', 'plan-report'].flatMap(kind =>
      [names.innerWording, names.innerActionNode, names.innerReport].map(
        ref => `/${names.network}/translations/${kind}/${ref}?to=en`,
      ),
    )
    const shelf = [names.innerItem, names.staffItem, `references/${names.paste}`].flatMap(one => [
      `/${names.network}/library/${one}`,
      `/api/v1/${names.network}/library/${one}`,
    ])
    const mailings = ['', '/preview', '/edit', '/recipients', '/words', '/preview/frame'].map(
      rest => `/${names.network}/mailings/${names.mailing}${rest}`,
    )
    const sentBack = `/${names.network}/documents/${names.inner}/returned`
    return [
      ...nodes,
      sentBack,
      `${sentBack}/${names.returned}`,
      ...mailings,
      ...documents,
      ...files,
      ...reading,
      ...drafts,
      ...later,
      ...revisions,
      ...speakers,
      ...desk,
      ...shelf,
      '/me',
      '/api/v1/me',
      '/me/notices',
      '/api/v1/me/notices',
      '/me/following',
      `/${names.network}/documents/feed.atom`,
      `/${names.network}/documents/${names.adoptedInner}/blocks/${names.adoptedInnerBlock}?version=1`,
      `/${absent(names).network}/plan?page=2`,
    ]
  })
}
