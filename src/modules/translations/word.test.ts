import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { newId, type ScopeId } from '../../kernel/ids.ts'
import type { PaperBlock } from '../../kernel/paper/blocks.ts'
import { readPaper } from '../../kernel/paper/read-file.ts'
import { writeWord } from '../../kernel/paper/write-word.ts'
import { reworded, textOf } from '../../kernel/text.ts'
import { writing } from '../../kernel/transaction.ts'
import { visibleNetwork } from '../networks/index.ts'
import { planTexts, proposeActions } from '../plan/index.ts'
import { addNode } from '../trace/index.ts'

const DESK = '/towns/translations'
const titles = planTexts.find(holder => holder.kind === 'plan-action')!

let world: World
let scope: ScopeId
before(async () => {
  world = await openWorld()
  scope = await world.read(null, async tx => (await visibleNetwork(tx, 'towns')).id)
})
after(() => world.close())

/** An action with this title in the plan of the network; gives its id. */
async function title(words: string): Promise<string> {
  const block = newId()
  const text = textOf(words, 'fr')
  await world.write('officer', tx =>
    addNode(tx, { id: block, scope, visibility: 'network', kind: 'text', title: text, url: '/towns' }),
  )
  await writing(world.house.database.pool, service('propose-actions'), tx =>
    proposeActions(tx, {
      scope,
      visibility: 'network',
      network: { slug: 'towns' },
      document: { title: textOf('Le plan', 'fr'), url: '/towns/documents/plan' },
      actions: [{ block, label: null, title: text, priority: null }],
    }),
  )
  const node = (await (await world.as('officer')).json(`/api/v1/trace/${block}`)).body as { after: { id: string }[] }
  return node.after[0]!.id
}

/** The file that somebody downloads for a language, as blocks. */
async function takenOut(browser: Browser, to: string, which = 'lacking'): Promise<PaperBlock[]> {
  const made = await browser.submit(`${DESK}/word`, `${DESK}/word`, { to, which })
  assert.equal(made.status, 303)
  const file = await fetch(`${world.house.origin}${made.location}/file`, { headers: { cookie: browser.cookie() } })
  assert.match(file.headers.get('content-disposition') ?? '', /attachment/)
  return (await readPaper('out.docx', new Uint8Array(await file.arrayBuffer()))).blocks
}

/** Writes into the last column of the row whose original says this. */
function translated(blocks: PaperBlock[], original: string, words: string): PaperBlock[] {
  return blocks.map(one => ({
    ...one,
    rows: one.rows.map(cells =>
      cells[1]?.some(line => line.text === original)
        ? [...cells.slice(0, -1), words.split('\n').map(text => ({ ...cells[0]![0]!, text }))]
        : cells,
    ),
  }))
}

async function broughtBack(browser: Browser, blocks: PaperBlock[]) {
  const bytes = await writeWord({ blocks }, { title: 'back', language: 'en' })
  return browser.submit(`${DESK}/word`, `${DESK}/word/back`, {}, { field: 'file', name: 'back.docx', bytes })
}

const faceNow = (ref: string, language: string) =>
  world.read('officer', async tx => (await titles.load(tx, ref))!.text.faces[language])

test('a translator with Word only: out, written, split, back, looked at, kept', async () => {
  const one = await title('Ouvrir les comptes')
  const other = await title('Former les élu·e·s du personnel')
  const translator = await world.as('translator')
  let file = await takenOut(translator, 'ar')
  file = translated(file, 'Ouvrir les comptes', 'فتح الحسابات')
  file = translated(file, 'Former les élu·e·s du personnel', 'تدريب ممثلي\nالعاملين')
  const back = await broughtBack(translator, file)
  assert.equal(back.status, 303)
  const page = await translator.get(`${back.location}?lang=en`)
  assert.match(page.body, /2 rows can be kept/)
  assert.equal(await faceNow(one, 'ar'), undefined, 'nothing is kept before somebody says so')
  const names = page.page.querySelectorAll('input[name=keep][checked]').map(box => box.getAttribute('value')!)
  const kept = await translator.submit(`${back.location}`, back.location!, { keep: names })
  assert.match(kept.location ?? '', /done=return-kept/)
  await world.until(async () => (await faceNow(one, 'ar'))?.text === 'فتح الحسابات')
  await world.until(async () => (await faceNow(other, 'ar'))?.text === 'تدريب ممثلي\nالعاملين')
  // The same file again says nothing new, and the page of the first is done with.
  const again = await broughtBack(translator, file)
  assert.match((await translator.get(`${again.location}?lang=en`)).body, /Every row says what readers have already/)
  assert.equal((await translator.get(back.location!)).page.querySelector('input[name=keep]'), null)
})

test('an original that changed meanwhile is compared and the face is kept as older; a face of somebody else is not overwritten unasked', async () => {
  const changed = await title('Une caisse commune')
  const crossed = await title('Un fonds de grève')
  const translator = await world.as('translator')
  let file = await takenOut(translator, 'es')
  await world.write('officer', async tx => {
    const { text } = (await titles.load(tx, changed))!
    await titles.save(tx, changed, reworded(text, 'Une caisse commune et ouverte'))
  })
  await (await world.as('officer')).submit(`${DESK}/plan-action/${crossed}?to=es`, `${DESK}/plan-action/${crossed}`, {
    words: 'Un fondo de huelga',
  })
  await world.until(async () => (await faceNow(crossed, 'es'))?.text === 'Un fondo de huelga')
  file = translated(file, 'Une caisse commune', 'Una caja común')
  file = translated(file, 'Un fonds de grève', 'Una caja de resistencia')
  const back = await broughtBack(translator, file)
  const page = await translator.get(`${back.location}?lang=en`)
  assert.match(page.body, /<ins>.*et ouverte/s)
  assert.match(page.body, /somebody else wrote a translation meanwhile/)
  const ticked = page.page.querySelectorAll('input[name=keep][checked]').map(box => box.getAttribute('value')!)
  assert.equal(ticked.length, 1)
  await translator.submit(back.location!, back.location!, { keep: ticked })
  await world.until(async () => (await faceNow(changed, 'es'))?.text === 'Una caja común')
  assert.equal((await faceNow(changed, 'es'))!.of, 1)
  assert.equal((await faceNow(crossed, 'es'))!.text, 'Un fondo de huelga')
})

test('a file of something else, a damaged one and none at all are refused with a sentence', async () => {
  const translator = await world.as('translator')
  const letter = await writeWord({ blocks: [] }, { title: 'A letter', language: 'en' })
  const said = async (file?: { name: string; bytes: Buffer }) =>
    (await translator.submit(`${DESK}/word?lang=en`, `${DESK}/word/back`, {}, file && { field: 'file', ...file })).body
  assert.match(await said({ name: 'letter.docx', bytes: letter }), /No row of this file has a name/)
  assert.match(await said({ name: 'broken.docx', bytes: letter.subarray(0, 900) }), /damaged/)
  assert.match(await said(), /Choose the file/)
})

test('a file of another network keeps nothing here, and members take nothing out', async () => {
  await title('Des horaires affichés')
  const translator = await world.as('translator')
  const file = await takenOut(translator, 'en')
  const water = await world.as('officer-water')
  const bytes = await writeWord({ blocks: file }, { title: 'back', language: 'en' })
  const there = await water.submit(
    '/water/translations/word',
    '/water/translations/word/back',
    {},
    { field: 'file', name: 'b.docx', bytes },
  )
  assert.match((await water.get(`${there.location}?lang=en`)).body, /No row of this file went out from this network/)
  assert.equal((await (await world.as('member-sw')).get(`${DESK}/word`)).status, 403)
  assert.equal((await (await world.as('ally')).get(`${DESK}/word`)).status, 404)
  assert.equal((await (await world.as(null)).get(`${DESK}/word`)).status, 404)
  const [outing] = await world.everyRow<{ id: string }>('select id from translations_outing limit 1')
  assert.equal((await (await world.as('member-sw')).get(`${DESK}/word/${outing!.id}/file`)).status, 403)
  assert.equal((await water.get(`/water/translations/word/${outing!.id}/file`)).status, 404)
  const seen = await world.read('member-sw', tx =>
    tx.db
      .selectFrom('translations_outing' as never)
      .selectAll()
      .execute(),
  )
  assert.equal(seen.length, 0)
})
