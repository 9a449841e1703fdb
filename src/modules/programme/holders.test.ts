import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { withFace, wordsOf } from '../../kernel/text.ts'
import { writing } from '../../kernel/transaction.ts'
import { visibleNetwork } from '../networks/index.ts'
import { prepareProgramme, programmeTexts, publishDraft, readIntoDraft } from './index.ts'

let world: World
before(async () => {
  world = await openWorld()
  await world.write('officer', async tx => {
    const network = await visibleNetwork(tx, 'towns')
    const words =
      '# Water\n\nThree evenings on water.\n\n## Session 1: Pipes and people, 9 December 2026, 13:00-16:00\n\n**13:00-16:00** Plenary on leaks\n- Ana Ruiz, regional secretary, Institute for Leaks (10 min)\n'
    const file = { name: 'p.md', bytes: Buffer.from(words) }
    const { draft } = await readIntoDraft(tx, {
      network,
      ...(await prepareProgramme(file, { ...network, language: 'en' })),
    })
    await publishDraft(tx, { network, draft, slug: 'water' })
  })
})
after(() => world.close())

const holder = (kind: string) => programmeTexts.find(one => one.kind === kind)!

test('every title and text of a published programme lies on the translators’ desk, with the page it stands on', async () => {
  const found = await world.read('translator', async tx => {
    const network = await visibleNetwork(tx, 'towns')
    return (await Promise.all(programmeTexts.map(one => one.list(tx, network, 50)))).flat()
  })
  const words = found.map(one => `${wordsOf(one.text)} ${one.url}`)
  for (const expected of [
    'Water /towns/programme/water',
    'Plenary on leaks /towns/sessions/session-1',
    'Pipes and people /towns/sessions/session-1',
    'Session 1 /towns/sessions/session-1',
    'regional secretary /towns/sessions/session-1',
    'Institute for Leaks /towns/sessions/session-1',
  ]) {
    assert.ok(words.includes(expected), `${expected} in ${words}`)
  }
})

test('the service that places faces puts one in, and a reader sees it; a member cannot', async () => {
  const line = await world.read(
    null,
    async tx => (await holder('programme-line').list(tx, await visibleNetwork(tx, 'towns'), 50))[0]!,
  )
  const face = withFace(line.text, 'es', 'Plenario sobre fugas', 'checked')
  await world.write('member-sw', tx => holder('programme-line').save(tx, line.ref, face))
  const reader = await world.as('delegate-es')
  assert.match((await reader.get(line.url)).body, /Plenary on leaks/)
  await writing(world.house.database.pool, service('place-face'), async tx => {
    const held = await holder('programme-line').load(tx, line.ref, true)
    assert.equal(held?.url, line.url)
    await holder('programme-line').save(tx, line.ref, face)
  })
  assert.match((await reader.get(line.url)).body, /Plenario sobre fugas/)
})

test('who speaks is translated too: the service may put such a face in, a member may not', async () => {
  const speaker = holder('programme-speaker-organisation')
  const { ref, text, url } = await world.read(
    null,
    async tx => (await speaker.list(tx, await visibleNetwork(tx, 'towns'), 50))[0]!,
  )
  const face = withFace(text, 'es', 'Instituto de Fugas', 'checked')
  await world.write('member-sw', tx => speaker.save(tx, ref, face))
  const reader = await world.as('delegate-es')
  assert.match((await reader.get(url)).body, /Institute for Leaks/)
  await writing(world.house.database.pool, service('place-face'), async tx => {
    assert.equal((await speaker.load(tx, ref, true))?.url, url)
    await speaker.save(tx, ref, face)
  })
  assert.match((await reader.get(url)).body, /Instituto de Fugas/)
})
