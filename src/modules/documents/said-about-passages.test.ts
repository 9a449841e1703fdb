import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { reply, settleConversation } from './actions/converse.ts'
import { commentOn } from './actions/speak.ts'
import { commentByMail } from './actions/speak-by-mail.ts'
import type { Passage } from './rules.ts'

const LINES = [
  'Contexte',
  '1.1\tLes parcs de nos villes sont ouverts à tout le monde, et les parcs ferment trop tôt.',
  '1.2\tLes jardinières et les jardiniers les gardent, les soignent et les défendent.',
  '1.3\tSans budget, 40 parcs ont fermé en 2021 dans 7 villes du réseau.',
  'Actions : le réseau et ses membres vont',
  '· Étudier les budgets de 12 villes',
]
const OPENING = { day: '2037-02-28', hour: '18:00', zone: 'Europe/Zurich', place: 'Genève', audience: 'network' }

let world: World
let officer: Browser
let member: Browser
let delegate: Browser
let desk: Browser
let made = 0

before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  member = await world.as('member-sw')
  delegate = await world.as('delegate-es')
  desk = await world.as('desk')
})
after(() => world.close())

interface Block {
  id: string
  label: string | null
  text: { original: string; faces: Record<string, { text: string }> }
}

async function opened(lines: readonly string[] = LINES): Promise<string> {
  const title = `Des parcs ${++made}`
  const pasted = [`${title} – premier projet`, ...lines].join('\n\n')
  const sent = await officer.submit('/towns/documents/new', '/towns/documents', { pasted, language: 'fr', title })
  const address = sent.location!.split('?')[0]!
  const went = await officer.submit(address, `${address}/opening`, OPENING)
  assert.equal(went.status, 303, went.body)
  return address
}

const blocksOf = async (address: string) =>
  ((await officer.json(`/api/v1${address}`)).body as { blocks: Block[] }).blocks
async function pageOf(address: string, label: string): Promise<string> {
  return `${address}/blocks/${(await blocksOf(address)).find(one => one.label === label)!.id}`
}
const slugOf = (address: string) => address.split('/').at(-1)!

async function rowsOf(address: string) {
  return world.everyRow<{
    id: string
    block_id: string
    wording_id: string
    passage: Passage | null
    whole: boolean
    words: { original: string; faces: Record<string, { text: string }> }
    channel: string
    author_id: string
    organisation_id: string | null
    reply_to: string | null
    conversation_id: string | null
    settled_at: string | null
  }>(`select * from documents_contribution
    where document_id = (select id from documents_document where slug = '${slugOf(address)}') order by said_at, id`)
}

async function revise(address: string, lines: readonly string[]): Promise<void> {
  const sent = await officer.submit(`${address}/files/version`, `${address}/files/version`, {
    pasted: lines.join('\n\n'),
  })
  assert.equal(sent.status, 303, sent.body)
  const done = await officer.submit(`${sent.location!}?lang=en`, sent.location!)
  assert.equal(done.status, 303, done.body)
}

test('without scripts, words copied from the paragraph are found in it, quoted, and marked where they stand', async () => {
  const address = await opened()
  const page = await pageOf(address, '1.3')
  const fields = { words: 'Nyumbani pia.', language: 'sw', about: ' "40 PARCS\u00ad ont  fermé" '.replaceAll('"', '') }
  const sent = await member.submit(page, '/comments', fields)
  assert.equal(sent.status, 303, sent.body)
  const [row] = await rowsOf(address)
  assert.equal(row!.passage!.text, '40 parcs ont fermé')
  const id = sent.location!.split('#')[1]!
  const shown = await delegate.get(`${page}?lang=en`)
  assert.equal(shown.page.querySelector(`#${id} q`)!.text, '40 parcs ont fermé')
  assert.equal(shown.page.querySelector('.block.alone mark a')!.getAttribute('href'), `#${id}`)
  assert.equal(shown.page.querySelector('.block.alone mark')!.text, '40 parcs ont fermé')
  const whole = await delegate.get(address)
  assert.match(whole.page.querySelector('.block mark a')!.getAttribute('href')!, new RegExp(`#${id}$`))
})

test('words that stand twice ask which place is meant, and words that stand nowhere lose nothing that was typed', async () => {
  const address = await opened()
  const page = await pageOf(address, '1.1')
  const nowhere = await member.submit(page, '/comments', { words: 'Kwa nini?', language: 'sw', about: 'les étangs' })
  assert.equal(nowhere.status, 422)
  for (const typed of ['Kwa nini?', 'les étangs']) assert.ok(nowhere.body.includes(typed))
  const twice = await member.submit(page, '/comments', { words: 'Kwa nini?', language: 'sw', about: 'les parcs' })
  assert.equal(twice.status, 422, twice.body)
  const places = twice.page.querySelectorAll('select[name=at] option')
  assert.equal(places.length, 2)
  assert.match(places[1]!.text, /monde, et \[les parcs\] ferment/)
  const form = member.fieldsOf(twice, '/comments')
  form.set('at', places[1]!.getAttribute('value')!)
  form.set('language', 'sw')
  const sent = await member.post(`${page}/comments`, form)
  assert.equal(sent.status, 303, sent.body)
  const [row] = await rowsOf(address)
  assert.deepEqual([row!.passage!.from, row!.words.faces['sw']!.text], [Number(form.get('at')), 'Kwa nini?'])
})

test('a passage is spoken of in the name of an organisation, and typed in for somebody who called', async () => {
  const address = await opened()
  const page = await pageOf(address, '1.2')
  const form = delegate.fieldsOf(await delegate.get(page), '/comments')
  const organisation = form.get('organisation')!
  assert.ok(organisation, 'a delegate speaks for their union unless they choose otherwise')
  form.set('words', 'Y los riegan.')
  form.set('language', 'es')
  form.set('about', 'les soignent')
  assert.equal((await delegate.post(`${page}/comments`, form)).status, 303)
  const caller = await desk.get(`${page}?for=Selma`)
  const typed = desk.fieldsOf(caller, '/comments')
  const person = caller.page
    .querySelectorAll('select[name=person] option')
    .find(one => /سلمى/.test(one.text))!
    .getAttribute('value')!
  typed.set('person', person)
  typed.set('channel', 'phone')
  typed.set('words', 'ومن يسقيها؟')
  typed.set('language', 'ar')
  typed.set('about', 'les défendent')
  assert.equal((await desk.post(`${page}/comments`, typed)).status, 303)
  const rows = await rowsOf(address)
  assert.deepEqual(
    rows.map(one => [one.passage?.text, one.organisation_id === organisation, one.channel, one.author_id === person]),
    [
      ['les soignent', true, 'page', false],
      ['les défendent', false, 'phone', true],
    ],
  )
})

test('where the paragraph says something else since, the passage is quoted with that, and no mark lies about it', async () => {
  const address = await opened()
  const page = await pageOf(address, '1.3')
  const said = async (about: string) =>
    (await member.submit(page, '/comments', { words: `Kuhusu ${about}`, language: 'sw', about })).location!.split(
      '#',
    )[1]!
  const [stays, goes] = [await said('7 villes'), await said('40 parcs')]
  await revise(
    address,
    LINES.map(line => line.replace('40 parcs ont', 'Quarante parcs ont')),
  )
  const { page: now } = await delegate.get(`${page}?lang=en`)
  assert.deepEqual(
    now.querySelectorAll('.block.alone mark').map(one => [one.text, one.querySelector('a')!.getAttribute('href')]),
    [['7 villes', `#${stays}`]],
  )
  assert.match(now.querySelector(`#${goes}`)!.text, /40 parcs.*reads otherwise now/s)
  assert.doesNotMatch(now.querySelector(`#${stays}`)!.text, /reads otherwise now/)
})

test('who suggests on a paragraph that is republished meanwhile is told what changed, and sends again what they typed', async () => {
  const address = await opened()
  const page = await pageOf(address, '1.3')
  const [apart, same] = await Promise.all([member.get(page), delegate.get(page)])
  const sentence = 'Sans budget, 40 parcs ont fermé en 2021 dans 7 villes du réseau.'
  await revise(
    address,
    LINES.map(line => line.replace('40 parcs', '42 parcs')),
  )
  const draft = (browser: Browser, drawn: typeof apart, proposed: string) => {
    const form = browser.fieldsOf(drawn, '/suggestions')
    form.set('proposed', proposed)
    form.set('language', 'fr')
    return form
  }
  const first = draft(member, apart, sentence.replace('du réseau', 'de tout le réseau'))
  const told = await member.post(`${page}/suggestions?lang=en`, first)
  assert.equal(told.status, 422)
  assert.match(told.body, /laid over it below/)
  assert.match(told.page.querySelector('.notice ins')!.text, /42/)
  const again = member.fieldsOf(told, '/suggestions')
  assert.equal(again.get('proposed'), 'Sans budget, 42 parcs ont fermé en 2021 dans 7 villes de tout le réseau.')
  assert.equal((await member.post(`${page}/suggestions`, again)).status, 303)

  const clash = sentence.replace('40 parcs', 'beaucoup de parcs')
  const kept = await delegate.post(`${page}/suggestions?lang=en`, draft(delegate, same, clash))
  assert.equal(kept.status, 422)
  assert.match(kept.body, /in the same place as you/)
  assert.equal(delegate.fieldsOf(kept, '/suggestions').get('proposed'), clash)
})

test('two people who suggest the very same words are both heard, and neither collides with the other', async () => {
  const address = await opened()
  const page = await pageOf(address, '1.3')
  const proposed = 'Sans argent, 40 parcs ont fermé en 2021 dans 7 villes du réseau.'
  for (const browser of [member, delegate])
    assert.equal((await browser.submit(page, '/suggestions', { proposed, language: 'fr', words: '' })).status, 303)
  assert.equal((await rowsOf(address)).length, 2)
  const drawn = await officer.get(`${page.replace('/blocks/', '/desk/')}?lang=en`)
  assert.equal(drawn.page.querySelectorAll('form[action$="/answers"] [name=contribution]').length, 2)
  assert.doesNotMatch(drawn.body, /Touches the same words|changes the same words/i)
  assert.match(officer.fieldsOf(drawn, '/answers').get('wording')!, /^Sans argent/)
})

test('a suggestion in one language stands on the pages in the others, and says how far it is translated', async () => {
  const address = await opened()
  const page = await pageOf(address, '1.3')
  const proposed = 'Sans budget, 40 parcs ont fermé en 2021 dans 9 villes du réseau.'
  const sent = await member.submit(page, '/suggestions', { proposed, language: 'fr', words: '' })
  const id = sent.location!.split('#c-')[1]!
  const look = async () => (await delegate.get(`${page}?lang=es`)).page.querySelector(`#c-${id}`)!
  const own = await look()
  assert.match(own.text, /Sugerencia hecha en francés; aún sin traducir/)
  assert.match(own.querySelector('ins')!.text, /9/)
  assert.equal(own.querySelector('.change')!.getAttribute('lang'), 'fr')
  const translator = await world.as('translator')
  const there = `/towns/translations/suggestion/${id}`
  const words = 'Sin presupuesto, 40 parques cerraron en 2021 en 9 ciudades de la red.'
  const given = await translator.submit(`${there}?to=es`, there, { words })
  assert.equal(given.status, 303, given.body)
  await world.until(async () => (await look()).text.includes('9 ciudades'))
  const translated = await look()
  assert.match(translated.text, /Sugerencia hecha en francés; la traducción fue revisada/)
  assert.doesNotMatch(
    (await delegate.get(`${page}?lang=fr`)).page.querySelector(`#c-${id}`)!.text,
    /Suggestion faite en/,
  )
})

test('hostile words are words: nothing runs, nothing turns around, no cell calculates, and too many are refused in a sentence', async () => {
  const address = await opened()
  const page = await pageOf(address, '1.3')
  const hostile =
    '=HYPERLINK("javascript:alert(1)") <img src=x onerror=alert(1)> \u202Egnorw\u200B [x](javascript:alert(2))'
  const about = '40\u200B \u202Eparcs'
  const sent = await member.submit(page, '/comments', { words: hostile, language: 'en', about })
  assert.equal(sent.status, 303, sent.body)
  const [row] = await rowsOf(address)
  assert.equal(row!.passage!.text, '40 parcs')
  assert.doesNotMatch(row!.words.faces['en']!.text, /\u202E/)
  const id = sent.location!.split('#c-')[1]!
  const shown = await delegate.get(page)
  assert.equal(shown.page.querySelectorAll('.said img, .said a[href^=javascript]').length, 0)
  await member.submit(`${page}?answer=${id}`, `/contributions/${id}/replies`, { words: '@SUM(1+1)', language: 'en' })
  const csv = (await member.get(`${address}/thread.csv`)).body
  for (const line of parse(csv, { bom: true }) as string[][])
    for (const cell of line) assert.doesNotMatch(cell, /^[=@+]|^-[^\d]/)
  const form = member.fieldsOf(await member.get(page), '/suggestions')
  form.set('proposed', 'é'.repeat(1_000_000))
  const long = await member.post(`${page}/suggestions`, form)
  assert.ok([413, 422].includes(long.status), String(long.status))
  assert.match(long.page.querySelector('main')!.text, /\S/)
  assert.equal((await rowsOf(address)).length, 2)
})

test('a reply to the mail of a text stands where its quoted words stand once, and else is about the whole text', async () => {
  const address = await opened()
  const [document] = await world.everyRow<{ id: string }>(
    `select id from documents_document where slug = '${slugOf(address)}'`,
  )
  const mail = (words: string) =>
    world.write('member-sw', tx => commentByMail(tx, document!.id, { words, language: 'sw' }))
  const quoted = await mail('> Les jardinières et les jardiniers\n\nNa wapanda miti?')
  const twice = await mail('Kuhusu « nos villes sont ouverts » na « les parcs ferment ».')
  const nowhere = await mail('Tunakubali yote. > si nukuu')
  const common = await mail('> les parcs\n\nNi vingi.')
  assert.match(quoted.url, new RegExp((await pageOf(address, '1.2')).split('/').at(-1)!))
  const rows = new Map((await rowsOf(address)).map(one => [`contribution:${one.id}`, one]))
  assert.equal(rows.get(quoted.object)!.passage!.text, 'Les jardinières et les jardiniers')
  assert.match(rows.get(quoted.object)!.words.faces['sw']!.text, /^> Les jardinières/, 'every word that was written')
  assert.equal(rows.get(twice.object)!.passage!.text, 'nos villes sont ouverts')
  for (const one of [nowhere, common])
    assert.deepEqual([rows.get(one.object)!.whole, rows.get(one.object)!.passage], [true, null])
  const shown = await delegate.get(nowhere.url.replace('#', '?lang=en#'))
  assert.match(shown.page.querySelector(`#c-${nowhere.object.split(':')[1]}`)!.text, /About the whole text/)
})

test('property: whatever versions follow, nothing said is lost, nor what it was said about', async () => {
  const line = fc.nat(LINES.length - 2)
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('drop' as const), at: line }),
    fc.record({ kind: fc.constant('reword' as const), at: line }),
    fc.record({ kind: fc.constant('insert' as const), at: line }),
    fc.record({ kind: fc.constant('swap' as const), at: line }),
  )
  const word = fc.record({
    block: fc.nat(),
    from: fc.nat(),
    length: fc.integer({ min: 4, max: 30 }),
    settled: fc.boolean(),
  })
  const drawn = [
    fc.array(word, { minLength: 2, maxLength: 5 }),
    fc.array(fc.nat(), { maxLength: 3 }),
    fc.array(edit, { minLength: 1, maxLength: 3 }),
    fc.array(edit, { minLength: 1, maxLength: 3 }),
  ] as const
  await fc.assert(
    fc.asyncProperty(...drawn, async (words, answers, once, twice) => {
      const address = await opened()
      const blocks = await blocksOf(address)
      const at = (block: string) => ({ network: 'towns', document: slugOf(address), block })
      await world.write('member-sw', async tx => {
        const said: { id: string; block: string }[] = []
        for (const { block: nth, from, length, settled } of words) {
          const block = blocks[nth % blocks.length]!
          const text = block.text.faces['fr']!.text
          const start = from % text.length
          const about = text.slice(start, start + length)
          const id = await commentOn(tx, at(block.id), {
            words: 'Neno.',
            language: 'sw',
            about,
            read: 'fr',
            at: `${start}`,
          }).catch(() => commentOn(tx, at(block.id), { words: 'Neno.', language: 'sw' }))
          said.push({ id, block: block.id })
          if (settled) await settleConversation(tx, { ...at(block.id), contribution: id }, true)
        }
        for (const to of answers) {
          const answered = said[to % said.length]!
          const where = { ...at(answered.block), contribution: answered.id }
          said.push({ id: await reply(tx, where, { words: 'Jibu.', language: 'sw' }), block: answered.block })
        }
      })
      const before = await rowsOf(address)
      for (const edits of [once, twice]) {
        const lines = (await blocksOf(address)).map(
          one => (one.label ? `${one.label}\t` : '') + one.text.faces['fr']!.text,
        )
        for (const [nth, { kind, at: place }] of edits.entries()) {
          const here = 1 + (place % Math.max(1, lines.length - 1))
          if (kind === 'drop') lines.splice(here, 1)
          else if (kind === 'reword') lines[here] = `${lines[here] ?? 'Rien'} encore ${nth}`
          else if (kind === 'insert')
            lines.splice(here, 0, `Une phrase toute nouvelle, la ${nth}, que personne n’a lue.`)
          else lines.splice(here - 1, 2, ...lines.slice(here - 1, here + 1).reverse())
        }
        const brought = await officer.submit(`${address}/files/version`, `${address}/files/version`, {
          pasted: lines.join('\n\n'),
          anyway: 'on',
        })
        // A file that came before, says what the text says, or is too unlike it, is no version: then nothing changes.
        if (brought.status === 303 && !brought.location!.includes('documents-file-known'))
          await officer.submit(`${brought.location!}?lang=en`, brought.location!)
      }
      const spoken = before[0]!.block_id
      const answering = await officer.get(`${address}/desk/${spoken}`)
      const many = answering.page.querySelectorAll('[name=contribution]')
      const answered = officer.fieldsOf(answering, '/answers')
      answered.delete('treatment')
      answered.delete('reason')
      for (const _ of many) {
        answered.append('treatment', 'taken-up')
        answered.append('reason', 'Oui.')
      }
      answered.set('wording', `${answered.get('wording')} Encore.`)
      const kept = await officer.post(`${address}/blocks/${spoken}/answers`, answered)
      assert.ok([303, 422].includes(kept.status), kept.body)
      if (kept.status === 303) await officer.submit(`${address}/desk`, '/versions')
      assert.deepEqual(await rowsOf(address), before)
      const wordings = await world.everyRow<{ id: string; text: Block['text'] }>(
        `select id, text from documents_wording where document_id = (select id from documents_document where slug = '${slugOf(address)}')`,
      )
      for (const one of before) {
        const { page } = await delegate.get(`${address}/blocks/${one.block_id}`)
        assert.ok(page.querySelector(`#c-${one.id}`), 'it stands on the page of its paragraph')
        if (!one.passage) continue
        const { language, from, to, text } = one.passage
        const face = wordings.find(({ id }) => id === one.wording_id)!.text.faces[language]!.text
        assert.equal(face.slice(from, to), text)
        assert.equal(page.querySelector(`#c-${one.id} q`)!.text, text)
        for (const mark of page.querySelectorAll('.block.alone mark'))
          assert.ok(
            before.some(other => other.passage?.text.includes(mark.text)),
            mark.text,
          )
      }
    }),
    { numRuns: 6, endOnFailure: true },
  )
})
