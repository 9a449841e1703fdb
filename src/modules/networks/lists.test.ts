import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Answer, type Browser, openWorld, type World } from '../../../test/world.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

type Kind = 'people' | 'organisations'
const given = { source: 'Affiliation forms of 2026', on: '2026-01-31', language: 'fr' }

/** Brings a list and waits until it can be looked through; gives its address. */
async function bring(
  browser: Browser,
  text: string | Uint8Array,
  { kind = 'people' as Kind, more = {}, network = 'towns' } = {},
): Promise<string> {
  const at = `/${network}/${kind}/import`
  const file =
    typeof text === 'string' ? undefined : { field: 'file', name: 'list.xlsx', bytes: text }
  const sent = await browser.submit(at, '/imports', { ...given, ...(file ? {} : { text: text as string }), ...more }, file)
  assert.equal(sent.status, 303, sent.body.slice(0, 3000))
  return settled(browser, sent.location!)
}

/** Waits until nothing is worked on any more. */
async function settled(browser: Browser, location: string): Promise<string> {
  const url = location.split('?')[0]!
  for (let tries = 0; tries < 300; tries++) {
    const page = await browser.get(`${url}?lang=en`)
    if (page.status !== 200) return url
    if (!page.headers.get('refresh')) return url
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error('the list was not read within a minute')
}

async function enter(browser: Browser, url: string, choices: Record<string, string> = {}): Promise<Answer> {
  const sent = await browser.submit(url, '/entry', choices)
  assert.equal(sent.status, 303)
  await settled(browser, url)
  return browser.get(`${url}?lang=en`)
}

const counts = (page: Answer) =>
  Object.fromEntries(
    page.page.querySelectorAll('.filter a').map(a => {
      const [, name, many] = /^(.*?)\s*(\d+)$/s.exec(a.text.trim())!
      return [name, Number(many)]
    }),
  )
const people = () => world.everyRow<{ name: string; id: string }>('select id, name from register_person order by name')

test('a list as secretariats keep it is read, shown, and entered once somebody says so', async () => {
  const officer = await world.as('officer')
  const before = (await people()).length
  const url = await bring(
    officer,
    `Liste des contacts 2026
Prénom;Apellidos;Sindicato;Tel.;E-mail 2;Langues;Pays
Amina;Benali;Lake Towns Union;+254 700 000 101 / +254 700 000 102;amina@union.example;FR, anglais;Kenya
Pedro;Quispe;;;pedro@union.example;castellano;
;;;;;;
`,
  )
  const page = await officer.get(`${url}?lang=en`)
  console.log(page.page.querySelector('main')?.text.replace(/\n+/g, '\n').slice(0, 3000))
  assert.equal(counts(page)['New'], 2)
  assert.equal((await people()).length, before, 'nothing is entered yet')
  const entered = await enter(officer, url)
  console.log(entered.page.querySelector('main')?.text.replace(/\n+/g, '\n').slice(0, 1500))
  assert.equal((await people()).length, before + 2)
})
