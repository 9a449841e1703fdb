import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type Answer, type Browser, openWorld, type World } from '../../../test/world.ts'
import { newId } from '../ids.ts'
import { NOBODY, READER_HEADER } from './rules.ts'
import { workerCode, workerTexts } from './worker.ts'

let world: World
before(async () => {
  world = await openWorld({ story: true })
})
after(() => world?.close())

const PLAN = '/towns/documents/projet-de-plan-d-action-2027-2031'
const JSON_ONLY = { accept: 'application/json' }

test('the worker is small, asked for anew each time, and may reach this house alone', async () => {
  const { status, headers, body } = await (await world.as(null)).get('/sw.js')
  assert.equal(status, 200)
  assert.equal(headers.get('cache-control'), 'no-cache')
  assert.equal(headers.get('service-worker-allowed'), '/')
  assert.equal(headers.get('content-security-policy'), "default-src 'none'; connect-src 'self'")
  assert.match(headers.get('content-type') ?? '', /^text\/javascript/)
  assert.equal(body, workerCode())
  const bytes = gzipSync(workerCode()).length
  assert.ok(bytes <= 6 * 1024, `${bytes} bytes`)
})

test('the worker speaks every language of the interface, with an hour in what it says of a kept page', () => {
  for (const [language, texts] of Object.entries(workerTexts())) {
    assert.ok(texts['offline']?.includes('\u0001'), language)
    assert.ok(texts['slow']?.includes('\u0001'), language)
  }
  assert.deepEqual(Object.keys(workerTexts()).sort(), ['ar', 'en', 'es', 'fr'])
})

test('a page says for whom it was drawn: always the same mark for one person, another for another, none of them an id', async () => {
  const marks = await Promise.all(
    ['member-sw', 'member-sw', 'delegate-es', null].map(async slug =>
      (await (await world.as(slug)).get('/')).headers.get(READER_HEADER),
    ),
  )
  assert.equal(marks[0], marks[1])
  assert.notEqual(marks[0], marks[2])
  assert.equal(marks[3], NOBODY)
  assert.notEqual(marks[0], (await world.actor('member-sw')).person)
})

test('the offline page as the worker keeps it holds nothing of anybody: no name, no key', async () => {
  const { page } = await (await world.as(null)).get('/offline?lang=ar')
  assert.equal(page.querySelectorAll('main form, input[name=key]').length, 0)
  assert.equal(page.querySelector('html')?.getAttribute('dir'), 'rtl')
})

test('a fresh key says whom it is for, and is kept nowhere', async () => {
  const { headers, body } = await (await world.as('member-sw')).get('/offline/key')
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.equal(headers.get('access-control-allow-origin'), null)
  assert.equal(JSON.parse(body).reader, (await (await world.as('member-sw')).get('/')).headers.get(READER_HEADER))
})

test('signing out clears what the browser has of our answers, and no storage: words of others may wait there', async () => {
  const member = await world.as('member-sw')
  const { headers } = await member.submit('/', '/sign-out')
  assert.equal(headers.get('clear-site-data'), '"cache"')
})

describe('words that come late', () => {
  test('are answered for a program: where they stand', async () => {
    const { status, body } = await sendLate(await world.as('member-sw'), { words: 'Tard.' }, newId())
    assert.equal(status, 200)
    assert.match(JSON.parse(body).address, /\?done=documents-said#c-/)
  })

  test('are taken once in two sessions of one person', async () => {
    const first = newId()
    const answers = [
      await sendLate(await world.as('member-sw'), { words: 'Une seule fois.' }, first),
      await sendLate(await world.as('member-sw'), { words: 'Une seule fois.' }, first),
    ]
    assert.deepEqual(
      answers.map(answer => answer.status),
      [200, 200],
    )
    assert.equal(answers[0]!.body, answers[1]!.body)
    assert.equal(await said('Une seule fois.'), 1)
  })

  test('are taken once although their first answer was lost, by the key of the page they were written on', async () => {
    const before = await world.as('member-sw')
    const { action, fields } = await formOf(before)
    fields.set('words', 'Arrivé sans réponse.')
    assert.equal((await before.post(action, fields)).status, 303)
    const again = await sendLate(
      await world.as('member-sw'),
      { words: 'Arrivé sans réponse.' },
      fields.get('key')!.split('.')[0]!,
    )
    assert.equal(again.status, 200)
    assert.equal(await said('Arrivé sans réponse.'), 1)
  })

  test('with other words under the same key are refused, with the reason in the language of the reader', async () => {
    const first = newId()
    const member = await world.as('member-sw')
    await member.get('/?lang=fr')
    await sendLate(member, { words: 'Les premiers.' }, first)
    const { status, body } = await sendLate(member, { words: 'Les seconds.' }, first)
    assert.equal(status, 409)
    assert.match(JSON.parse(body).says, /^Ce formulaire a déjà été envoyé/)
    assert.equal(await said('Les seconds.'), 0)
  })

  test('of one person are nothing to another: the same key gives no answer away', async () => {
    const first = newId()
    await sendLate(await world.as('member-sw'), { words: 'À moi seul.' }, first)
    const { status, body } = await sendLate(await world.as('delegate-es'), { words: 'À moi seul.' }, first)
    assert.equal(status, 409)
    assert.equal(JSON.parse(body).address, undefined)
    assert.equal(await said('À moi seul.'), 1)
  })

  test('need a fresh key of this very session beside the first', async () => {
    const { action, fields } = await formOf(await world.as('member-sw'))
    fields.set('words', 'Sans clé.')
    fields.set('first', newId())
    const { status, body } = await (await world.as('member-sw')).post(action, fields, JSON_ONLY)
    assert.equal(status, 403)
    assert.equal(JSON.parse(body).error, 'form-expired')
    assert.equal(await said('Sans clé.'), 0)
  })

  test('with what is no key are not understood', async () => {
    assert.equal((await sendLate(await world.as('member-sw'), { words: 'Quoi ?' }, 'x')).status, 400)
  })

  test('that break a rule are refused with all reasons and no page', async () => {
    const { status, body, headers } = await sendLate(await world.as('member-sw'), { words: '' }, newId())
    assert.equal(status, 422)
    assert.match(headers.get('content-type') ?? '', /^application\/json/)
    assert.ok(JSON.parse(body).says.length > 5)
  })

  test('for a page that is gone are refused with the reason', async () => {
    const member = await world.as('member-sw')
    const { action } = await formOf(member)
    const { status, body } = await sendLate(
      member,
      { words: 'Où ?' },
      newId(),
      action.replace(/blocks\/[^/]*/, `blocks/${newId()}`),
    )
    assert.equal(status, 404)
    assert.equal(JSON.parse(body).error, 'not-found')
    assert.ok(JSON.parse(body).says.length > 5)
  })

  test('come through every form that is drawn to wait: a comment, a suggestion, a report', async () => {
    const found = new Set<string>()
    for (const slug of ['member-sw', 'delegate-es', 'officer']) {
      const browser = await world.as(slug)
      const { key, reader } = JSON.parse((await browser.get('/offline/key')).body)
      const actions = (await browser.get('/towns/plan')).page.querySelectorAll('h3 a').slice(0, 6)
      const { action } = await formOf(browser)
      const pages = [action.replace('/comments', ''), ...actions.map(link => link.getAttribute('href')!)]
      for (const path of pages) {
        for (const field of (await browser.get(path)).page.querySelectorAll('form [name=later]')) {
          const form = field.closest('form')!
          const { whose, words } = JSON.parse(field.getAttribute('value')!.replaceAll('&quot;', '"'))
          assert.equal(whose, reader)
          for (const name of Object.keys(words)) assert.ok(form.querySelector(`textarea[name=${name}]`), name)
          const to = form.getAttribute('action')!
          const { status } = await browser.post(to, new URLSearchParams({ key, first: newId() }), JSON_ONLY)
          assert.equal(status, 422, to)
          found.add(to.split('/').at(-1)!)
        }
      }
    }
    assert.deepEqual([...found].sort(), ['comments', 'reports', 'suggestions'])
  })

  test('cannot come through a form that was not made to wait', async () => {
    const officer = await world.as('officer')
    const { key } = JSON.parse((await officer.get('/offline/key')).body)
    const body = new URLSearchParams({ key, first: newId() })
    assert.equal((await officer.post(`${PLAN}/closure`, body, JSON_ONLY)).status, 400)
  })
})

async function formOf(browser: Browser): Promise<{ action: string; fields: URLSearchParams }> {
  const block = (await browser.get(PLAN)).page.querySelector('.block .say')?.getAttribute('href')?.split('#')[0]
  const page: Answer = await browser.get(block!)
  const action = page.page.querySelector('form[action$="/comments"]')?.getAttribute('action')
  return { action: action!, fields: browser.fieldsOf(page, action!) }
}

/** As the worker sends: a fresh key, the first one, and whatever else the form held. */
async function sendLate(browser: Browser, words: Record<string, string>, first: string, to?: string): Promise<Answer> {
  const { action, fields } = await formOf(browser)
  const { key } = JSON.parse((await browser.get('/offline/key')).body)
  for (const [name, value] of Object.entries({ ...words, key, first })) fields.set(name, value)
  fields.delete('later')
  return browser.post(to ?? action, fields, JSON_ONLY)
}

async function said(words: string): Promise<number> {
  const rows = await world.everyRow<{ words: string }>(
    'select words::text from documents_contribution where words is not null',
  )
  return rows.filter(row => row.words.includes(words)).length
}
