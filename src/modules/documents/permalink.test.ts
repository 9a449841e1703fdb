import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { blockSaying, type OpenText, openText } from '../../../test/kits/open-text.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { textOf } from '../../kernel/text.ts'
import type { Wording } from './store/wordings.ts'
import { asVersion, historyOf } from './versions-of-block.ts'

const wording = (from: number, upto: number | null, words: string, position = 1) =>
  ({
    id: `${from}`,
    kind: 'paragraph',
    label: null,
    position,
    text: textOf(words, 'en'),
    from_version: from,
    upto_version: upto,
  }) as unknown as Wording

test('a paragraph is found as each version says it, and where it is in none, as it was nearest', () => {
  const wordings = [wording(2, 3, 'One'), wording(3, 5, 'Two')]
  const at = (version: number) => {
    const { wording, isThere, changedSince } = asVersion({ version: 6 }, wordings, version)!
    return [wording.id, isThere, changedSince]
  }
  assert.deepEqual(at(1), ['2', false, true])
  assert.deepEqual(at(2), ['2', true, true])
  assert.deepEqual(at(4), ['3', true, true])
  assert.deepEqual(at(6), ['3', false, true])
  assert.throws(() => asVersion({ version: 6 }, wordings, 7), { code: 'not-found' })
  assert.equal(asVersion({ version: 6 }, wordings, undefined), null)
})

test('a paragraph that only moved has one wording, over both versions', () => {
  const all = historyOf([wording(1, 2, 'One'), wording(2, 4, 'One', 7), wording(4, null, 'Two')])
  assert.deepEqual(
    all.map(({ from, upto, before }) => [from, upto, before?.id ?? null]),
    [
      [4, null, '1'],
      [1, 3, null],
    ],
  )
  assert.equal(asVersion({ version: 4 }, [wording(1, 2, 'One'), wording(2, null, 'One', 7)], 1)!.changedSince, false)
})

let world: World
let officer: Browser
let member: Browser
let text: OpenText
let page: string

before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  member = await world.as('member-sw')
  text = await openText(officer, 'network')
  page = `${text.address}/blocks/${blockSaying(text, 'Every town')}`
  const said = await member.submit(page, `${page}/comments`, { words: 'Clean water.', language: 'en' })
  assert.equal(said.status, 303)
  const kept = await officer.submit(page.replace('/blocks/', '/desk/'), `${page}/answers`, {
    wording: 'Every town has clean water.',
    treatment: ['taken-up'],
    reason: ['Yes.'],
  })
  assert.equal(kept.status, 303, kept.body)
  assert.equal((await officer.submit(`${text.address}/desk`, `${text.address}/versions`)).status, 303)
})
after(() => world.close())

test('a link to a paragraph in a version shows what it said then, and what became of it', async () => {
  const then = await member.get(`${page}?version=1&lang=en`)
  assert.equal(then.page.querySelector('.block.alone')!.text.trim(), 'Every town has water.')
  assert.match(then.body, /This is how it reads in version 1\. The words have changed since/)
  assert.ok(then.page.querySelector(`a[href="${page}"]`), 'the way to today')
  assert.equal(then.page.querySelector('form[action$="/comments"]'), null, 'what is said is said about today’s words')
  assert.match(then.page.querySelector('section[aria-labelledby=history]')!.text, /Since version 2/)
  const now = await member.get(`${page}?lang=en`)
  assert.equal(now.page.querySelector('.block.alone')!.text.trim(), 'Every town has clean water.')
  assert.ok(now.page.querySelector('form[action$="/comments"]'))
})

test('its address and its place in the text are plain links that a version keeps', async () => {
  const { page: today } = await member.get(`${page}?lang=en`)
  const links = today.querySelectorAll('a').map(one => one.getAttribute('href')!)
  assert.ok(links.includes(`${page}?version=2`))
  const inText = links.find(href => href.startsWith(`${text.address}?version=2#b`))!
  assert.ok(inText)
  const then = await member.get(`${text.address}?version=1`)
  assert.ok(then.page.querySelector(`#${inText.split('#')[1]}`))
  assert.ok(then.page.querySelector(`a.label[href="${page}?version=1"]`))
})

test('there is no paragraph in a version that is not there, and none for whoever may not read the text', async () => {
  assert.equal((await member.get(`${page}?version=3`)).status, 404)
  assert.equal((await (await world.as('officer-water')).get(`${page}?version=1`)).status, 404)
  assert.equal((await (await world.as(null)).get(`${page}?version=1`)).status, 404)
})

test('an item of the library is cited by a paragraph in one version', async () => {
  const made = await officer.submit('/towns/library/new', '/library/new', {
    title: 'A note on water',
    language: 'en',
    kind: 'manual',
    visibility: 'network',
  })
  assert.equal(made.status, 303, made.body)
  const item = made.location!.split('?')[0]!
  const cited = await officer.submit(item, '/library/citations', { address: `${page}?version=1` })
  assert.equal(cited.status, 303, cited.body)
  assert.ok((await officer.get(item)).page.querySelector(`a[href="${page}?version=1"]`))
})
