import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { newId, type ScopeId } from '../../kernel/ids.ts'
import { withPoliciesOff } from '../../kernel/policy.ts'
import { textOf } from '../../kernel/text.ts'
import { writing } from '../../kernel/transaction.ts'
import { visibleNetwork } from '../networks/index.ts'
import { proposeActions } from '../plan/index.ts'
import { addNode } from '../trace/index.ts'
import { connectMachine } from './machine.ts'

const TERMS = '/towns/translations/terms'

let world: World
let scope: ScopeId
before(async () => {
  world = await openWorld()
  scope = await world.read(null, async tx => (await visibleNetwork(tx, 'towns')).id)
})
after(() => world.close())

/** An action with this title in the plan of the network; gives the address of its title at the desk. */
async function title(words: string, visibility: 'network' | 'staff' = 'network'): Promise<string> {
  const block = newId()
  const text = textOf(words, 'fr')
  await world.write('officer', tx =>
    addNode(tx, { id: block, scope, visibility: 'network', kind: 'text', title: text, url: '/towns' }),
  )
  await writing(world.house.database.pool, service('propose-actions'), tx =>
    proposeActions(tx, {
      scope,
      visibility: visibility === 'staff' ? 'network' : visibility,
      network: { slug: 'towns' },
      document: { title: textOf('Le plan', 'fr'), url: '/towns/documents/plan' },
      actions: [{ block, label: null, title: text, priority: null }],
    }),
  )
  const node = (await (await world.as('officer')).json(`/api/v1/trace/${block}`)).body as { after: { id: string }[] }
  return `/towns/translations/plan-action/${node.after[0]!.id}`
}

/** Agrees on a word in these languages; gives the answer. */
async function agree(slug: string, faces: Record<string, string>, note = '') {
  const browser = await world.as(slug)
  const { page } = await browser.get('/account')
  const body = new URLSearchParams({ key: page.querySelector('input[name=key]')!.getAttribute('value')!, note })
  for (const [language, words] of Object.entries(faces)) {
    body.append('language', language)
    body.append('words', words)
  }
  return browser.post(TERMS, body)
}

test('a translator agrees on a word, and whoever translates sees it beside the original in every bending', async () => {
  const kept = await agree('translator', {
    fr: 'négociation collective',
    en: 'collective bargaining',
    ar: 'مفاوضة جماعية',
  })
  assert.equal(kept.location, `${TERMS}?done=term-kept`)
  const address = await title('Ouvrir des négociations collectives partout')
  const translator = await world.as('translator')
  const page = await translator.get(`${address}?to=en&lang=en`)
  assert.match(page.body, /collective bargaining/)
  const loose = await translator.submit(`${address}?to=en`, address, { words: 'Open social dialogue everywhere' })
  assert.match(loose.location ?? '', /done=face-kept-terms/)
  assert.match((await translator.get(`${address}?to=en&lang=en`)).body, /not used here/)
  const strict = await translator.submit(`${address}?to=en`, address, {
    words: 'Open collective bargaining everywhere',
  })
  assert.equal(strict.location, '/towns/translations?done=face-kept')
  assert.match((await translator.get(`${address}?to=ar&lang=en`)).body, /مفاوضة جماعية/)
})

test('a word has two languages at least, each once, and is agreed once', async () => {
  assert.match((await agree('translator', { fr: 'préavis' })).body, /at least|deux langues|dos idiomas|بلغتين/)
  assert.equal((await agree('translator', { fr: 'préavis', en: 'notice' })).status, 303)
  assert.equal((await agree('translator', { fr: 'Préavis', en: 'warning' })).status, 422)
})

test('members read the agreed words and change none; strangers are told nothing', async () => {
  const member = await world.as('member-sw')
  const page = await member.get(TERMS)
  assert.equal(page.status, 200)
  assert.equal(page.page.querySelector(`form[action^="${TERMS}"]`), null)
  assert.equal((await agree('member-sw', { fr: 'feu', en: 'fire' })).status, 403)
  assert.equal((await (await world.as('ally')).get(TERMS)).status, 404)
  assert.equal((await (await world.as(null)).get(TERMS)).status, 404)
  await withPoliciesOff(async () => {
    assert.notEqual((await agree('member-sw', { fr: 'feu', en: 'fire' })).status, 303)
  })
  assert.equal((await world.everyRow(`select 1 from translations_term where faces->>'fr' = 'feu'`)).length, 0)
})

test('a word that is agreed no more is offered no more', async () => {
  await agree('officer', { fr: 'caisse de secours', en: 'relief fund' })
  const [term] = await world.everyRow<{ id: string }>(
    `select id from translations_term where faces->>'fr' = 'caisse de secours'`,
  )
  const address = await title('Créer une caisse de secours')
  const officer = await world.as('officer')
  assert.match((await officer.get(`${address}?to=en`)).body, /relief fund/)
  const dropped = await officer.submit(`${TERMS}?term=${term!.id}`, `${TERMS}/${term!.id}/drop`, {})
  assert.equal(dropped.location, `${TERMS}?done=term-dropped`)
  assert.doesNotMatch((await officer.get(`${address}?to=en`)).body, /relief fund/)
})

test('a member proposes a better face, a translator takes it, and both are named', async () => {
  const address = await title('Ouvrir un guichet pour chaque quartier')
  const member = await world.as('member-sw')
  const sent = await member.submit(`${address}?to=en`, `${address}/proposals`, { words: 'A desk in every district' })
  assert.match(sent.location ?? '', /done=face-proposed/)
  // Said better while it waits: still one.
  await member.submit(`${address}?to=en`, `${address}/proposals`, { words: 'Open a desk in every district' })
  const translator = await world.as('translator')
  assert.match((await translator.get('/towns/translations?lang=en')).body, /Open a desk in every district/)
  const page = `${address}?to=en&lang=en`
  const [proposal] = await world.everyRow<{ id: string }>(`select id from translations_proposal where taken is null`)
  const answered = await translator.submit(page, `${address}/proposals/${proposal!.id}`, { answer: 'take', reason: '' })
  assert.match(answered.location ?? '', /done=proposal-answered/)
  await world.until(async () => (await translator.get(page)).body.includes('proposed by Achieng Wekesa'))
  assert.match((await member.get(page)).body, /taken/)
  const again = await translator
    .submit(page, `${address}/proposals/${proposal!.id}`, { answer: 'decline' })
    .catch(() => null)
  assert.notEqual(again?.status, 303)
})

test('who declines says why, and nobody else hears of it', async () => {
  const address = await title('Publier les comptes')
  const member = await world.as('member-sw')
  await member.submit(`${address}?to=en`, `${address}/proposals`, { words: 'Tell all' })
  const translator = await world.as('translator')
  const [proposal] = await world.everyRow<{ id: string }>(
    `select id from translations_proposal where words = 'Tell all'`,
  )
  await translator.submit(`${address}?to=en`, `${address}/proposals/${proposal!.id}`, {
    answer: 'decline',
    reason: 'Accounts are meant, not stories.',
  })
  assert.match((await member.get(`${address}?to=en`)).body, /Accounts are meant/)
  assert.doesNotMatch(
    (await (await world.as('delegate-es')).get(`${address}?to=en`)).body,
    /Tell all|Accounts are meant/,
  )
  assert.equal((await world.everyRow(`select 1 from translations_face where words = 'Tell all'`)).length, 0)
})

test('a member keeps no face directly, whoever does not belong proposes none, and what is there already is no proposal', async () => {
  const address = await title('Former les jeunes')
  const member = await world.as('member-sw')
  const direct = await member.submit(`${address}?to=en`, `${address}/proposals`, { words: 'Train the young' })
  assert.equal(direct.status, 303)
  const key = (await member.get('/account')).page.querySelector('input[name=key]')!.getAttribute('value')!
  const fields = { key, to: 'en', version: '1', words: 'Train the young' }
  assert.equal((await member.post(address, new URLSearchParams(fields))).status, 403)
  const ally = await world.as('ally')
  const allyKey = (await ally.get('/account')).page.querySelector('input[name=key]')!.getAttribute('value')!
  const refused = await ally.post(`${address}/proposals`, new URLSearchParams({ ...fields, key: allyKey }))
  assert.equal(refused.status, 404)
  const original = await member.submit(`${address}?to=en`, `${address}/proposals`, { words: 'x', to: 'fr' })
  assert.equal(original.status, 422)
})

test('in SQL alone nobody answers their own proposal or proposes in somebody else’s name', async () => {
  const member = await world.actor('member-sw')
  const { pool } = world.house.database
  const insert = (person: string) =>
    writing(pool, member, tx =>
      tx.db
        .insertInto('translations_proposal' as never)
        .values({
          id: newId(),
          kind: 'plan-action',
          ref: newId(),
          language: 'en',
          words: 'x',
          of_version: 1,
          scope_id: scope,
          person_id: person,
        } as never)
        .execute(),
    )
  await insert(member.person!)
  await assert.rejects(insert(newId()), /row-level security/)
  await assert.rejects(
    writing(pool, member, tx =>
      tx.db
        .updateTable('translations_proposal' as never)
        .set({ taken: true, answered_at: '2026-01-01', answered_by: member.person } as never)
        .where('words' as never, '=', 'x' as never)
        .execute(),
    ),
    /row-level security/,
  )
})

test('a machine is asked only where one is connected and by a translator, with the agreed words, and keeps nothing', async () => {
  await agree('translator', { fr: 'assemblée générale', en: 'general assembly' })
  const address = await title('Convoquer une assemblée générale')
  const page = `${address}?to=en&lang=en&begin=machine`
  const translator = await world.as('translator')
  const offered = async () => (await translator.get(page)).page.querySelector('main a[href*="begin=machine"]')
  assert.equal(await offered(), null)
  const asked: unknown[] = []
  connectMachine({
    async translate({ signal: _signal, ...what }) {
      asked.push(what)
      return 'Convene a general assembly'
    },
  })
  try {
    assert.match((await translator.get(page)).body, /Convene a general assembly/)
    assert.ok(await offered())
    asked.length = 1
    assert.deepEqual(asked, [
      {
        words: 'Convoquer une assemblée générale',
        from: 'fr',
        to: 'en',
        terms: (asked[0] as { terms: unknown }).terms,
      },
    ])
    assert.match(JSON.stringify(asked), /"to":"general assembly"/)
    await (await world.as('member-sw')).get(page)
    assert.equal(asked.length, 1)
    connectMachine({ translate: () => Promise.reject(new Error('out of order')) })
    assert.equal((await translator.get(page)).status, 200)
  } finally {
    connectMachine(null)
  }
  assert.equal((await world.everyRow(`select 1 from translations_face where words like 'Convene%'`)).length, 0)
})
