import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { budgets } from '../../../architecture/budgets.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { openFile } from '../../kernel/files/keep.ts'
import { withPoliciesOff } from '../../kernel/policy.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findNetworkById } from '../networks/index.ts'
import { prepareProgramme, publishDraft, readIntoDraft } from './index.ts'
import { findDraft, listOpenDrafts } from './store/drafts.ts'

const LIST = '/towns/programme'
const WORDS = `# A canary in the draft

## Session 1: Not yet for all eyes, 9 December 2026, 13:00-16:00 (Geneva time)

**13:00-16:00** Plenary
- Zainab Quill, Lake Union (to be confirmed)
`
const OTHERS = [null, 'member-sw', 'delegate-es', 'regional', 'facilitator', 'officer-water', 'ally']

let world: World
let draft: string
before(async () => {
  world = await openWorld()
  const officer = await world.as('officer')
  const answer = await officer.submit(`${LIST}/new`, `${LIST}/drafts`, { text: WORDS })
  draft = answer.location!.split('?')[0]!
})
after(() => world.close())

async function townsOf(tx: Tx) {
  return (await findNetworkById(tx, (await world.actor('officer')).staffOf[0]!))!
}
const prepared = (words: string) =>
  prepareProgramme(
    { name: 'p.md', bytes: Buffer.from(words) },
    { zone: 'Europe/Zurich', place: 'Geneva', language: 'en' },
  )

test('the officer and the administrator of the network see a draft', async () => {
  for (const slug of ['officer', 'administrator']) {
    const browser = await world.as(slug)
    assert.equal((await browser.get(draft)).status, 200, slug)
    assert.match((await browser.get(LIST)).body, /A canary in the draft/, slug)
    assert.equal((await browser.get(`${LIST}/new`)).status, 200, slug)
  }
})

test('nobody else learns of a draft, may upload, correct, publish or discard', async () => {
  const pages = [draft, `${draft}/series`, `${draft}/sessions/1`]
  for (const slug of OTHERS) {
    const browser = await world.as(slug)
    for (const page of pages) assert.equal((await browser.get(page)).status, 404, `${slug} ${page}`)
    assert.equal((await browser.get(`${LIST}/new`)).status, 403, `${slug} new`)
    const list = await browser.get(LIST)
    assert.equal(list.status, 200)
    assert.doesNotMatch(list.body, /canary|drafts|\/new"/, `${slug} list`)
  }
})

test('a form made for somebody else’s page is refused when they send it themselves', async () => {
  for (const slug of ['member-sw', 'officer-water']) {
    const browser = await world.as(slug)
    const key = browser.fieldsOf(await browser.get(LIST), '/sign-out').get('key')!
    for (const [path, fields] of [
      [`${LIST}/drafts`, { text: 'Mine', place: 'X', zone: 'Europe/Zurich' }],
      [`${draft}/series`, { title: 'Mine', language: 'en' }],
      [`${draft}/sessions/1`, { title: 'Mine' }],
      [`${draft}/sessions/1/removal`, {}],
      [`${draft}/publication`, { slug: 'mine' }],
      [`${draft}/discarding`, {}],
    ] as const) {
      const answer = await browser.post(path, new URLSearchParams({ key, ...fields }))
      assert.ok([403, 404].includes(answer.status), `${slug} ${path}: ${answer.status}`)
    }
  }
  const officer = await world.as('officer')
  assert.match((await officer.get(draft)).body, /A canary in the draft/)
})

test('with every policy switched off, row-level security alone still refuses', async () => {
  await withPoliciesOff(async () => {
    for (const slug of OTHERS) {
      const browser = await world.as(slug)
      assert.equal((await browser.get(draft)).status, 404, `${slug} draft`)
      assert.doesNotMatch((await browser.get(LIST)).body, /canary/, `${slug} list`)
      assert.equal(
        (await world.read(slug, async tx => listOpenDrafts(tx, (await townsOf(tx)).id))).length,
        0,
        `${slug} rows`,
      )
      const keep = world.write(slug, async tx =>
        readIntoDraft(tx, { network: await townsOf(tx), ...(await prepared(`# ${slug}\n\nA line`)) }),
      )
      await assert.rejects(keep, { code: '42501' }, `${slug} keeps a draft`)
      const publish = world.write(slug, async tx =>
        publishDraft(tx, { network: await townsOf(tx), draft: draft.split('/').at(-1), slug: 'stolen' }),
      )
      await assert.rejects(publish, { code: 'not-found' }, `${slug} publishes`)
    }
  })
})

test('a published series is everybody’s, and every page of it fits in the first visit', async () => {
  const officer = await world.as('officer')
  const forms = [`${LIST}/new`, draft, `${draft}/sessions/1`, `${draft}/series`]
  for (const page of forms) assert.ok(bytes(await officer.get(page)) <= budgets.firstVisit, page)
  await officer.submit(draft, '/publication', { slug: 'open-to-all' })
  for (const slug of OTHERS) {
    const browser = await world.as(slug)
    for (const page of [LIST, `${LIST}/open-to-all`, '/towns/sessions/session-1']) {
      for (const lang of ['en', 'fr', 'es', 'ar']) {
        const answer = await browser.get(`${page}?lang=${lang}`)
        assert.equal(answer.status, 200, `${slug} ${page}`)
        assert.ok(bytes(answer) <= budgets.firstVisit, `${page} in ${lang}: ${bytes(answer)}`)
      }
    }
    assert.equal((await browser.json(`/api/v1${LIST}/open-to-all`)).status, 200)
    assert.equal((await browser.json('/api/v1/towns/sessions/session-1')).status, 200)
  }
  assert.equal((await officer.get('/water/programme/open-to-all')).status, 404)
  assert.equal((await officer.get('/water/sessions/session-1')).status, 404)
})

test('the file itself is kept for the staff only', async () => {
  const fileOf = (slug: string | null) =>
    world.read(slug, async tx => {
      const kept = await world.read('officer', async own =>
        findDraft(own, (await townsOf(own)).id, draft.split('/').at(-1)!),
      )
      return openFile(tx, kept!.file_id)
    })
  assert.match(String(await (await fileOf('officer'))?.read()), /A canary/)
  for (const slug of [null, 'member-sw', 'officer-water']) assert.equal(await fileOf(slug), null)
})

const bytes = ({ body }: { body: string }) => brotliCompressSync(body).length
