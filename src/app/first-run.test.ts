import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { browserAt } from '../../test/browser.ts'
import { readConfig } from '../kernel/config.ts'
import { foundingPath } from './first-run.ts'
import { openHouse, type RunningHouse } from './house.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'plenaria first run-'))
let house: RunningHouse

before(async () => {
  house = await openHouse(readConfig({}, { port: '0', data: dataFolder }), () => {})
})
after(async () => {
  await house.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

const given = {
  house: 'Federación de Oficios',
  main: 'es',
  others: ['es', 'fr'],
  name: 'Inés Montalbán',
  nameLanguage: 'es',
  address: 'ines@union.example',
  zone: 'America/Lima',
}

test('a new house says so, and shows nobody where it is founded', async () => {
  const home = await browserAt(house.origin).get('/?lang=en')
  assert.match(home.body, /not founded yet/)
  assert.doesNotMatch(home.body, /first-run/)
})

test('an address that was made up, has run out or belongs to another house opens nothing', async () => {
  const browser = browserAt(house.origin)
  const late = foundingPath(Buffer.alloc(32), Date.now() - 48 * 60 * 60 * 1000)
  for (const path of ['/first-run/x', '/first-run/1-2', foundingPath(Buffer.alloc(32)), late, `${house.founding}0`])
    assert.equal((await browser.get(path)).status, 404, path)
})

test('what is missing is asked for again with every word kept', async () => {
  const browser = browserAt(house.origin)
  const sent = await browser.submit(house.founding!, house.founding!, { ...given, house: '', zone: 'CET' })
  assert.equal(sent.status, 422)
  assert.equal(sent.page.querySelector('#name')?.getAttribute('value'), 'Inés Montalbán')
  const zone = await browser.submit(house.founding!, house.founding!, { ...given, zone: 'CET' })
  assert.equal(zone.status, 422)
  for (const address of [
    'ines',
    'Inés <ines@union.example>',
    'a@b.example, c@d.example',
    'ines@union.example\r\nBcc: x@y.example',
  ])
    assert.equal((await browser.submit(house.founding!, house.founding!, { ...given, address })).status, 422, address)
  assert.match((await browser.get('/?lang=en')).body, /not founded yet/)
})

test('whoever opens the address names the house, its languages and themself, once', async () => {
  const [first, second] = [browserAt(house.origin), browserAt(house.origin)]
  const answers = await Promise.all([first, second].map(one => one.submit(house.founding!, house.founding!, given)))
  const [taken, refused] = answers.map(one => one.status).sort()
  assert.equal(taken, 303)
  assert.ok(refused === 404 || refused === 409, 'two at once: one house')
  const founder = answers[0]!.status === 303 ? first : second
  const home = await founder.get('/')
  assert.match(home.body, /Federación de Oficios/)
  assert.match(home.body, /Inés Montalbán/)
  assert.equal(home.page.querySelector('html')?.getAttribute('lang'), 'es')
  assert.deepEqual(
    home.page.querySelectorAll('footer .langs a').map(link => link.getAttribute('hreflang')),
    ['es', 'fr'],
  )
  for (const browser of [founder, browserAt(house.origin)])
    assert.equal((await browser.get(house.founding!)).status, 404, 'the address is used up')
  assert.equal((await founder.get('/me')).status, 200)
})

test('whose answer was lost sends the same form again, founds nothing twice and is signed in', async () => {
  const spare = mkdtempSync(join(tmpdir(), 'plenaria first run-'))
  const other = await openHouse(readConfig({}, { port: '0', data: spare }), () => {})
  try {
    const founder = browserAt(other.origin)
    const form = founder.fieldsOf(await founder.get(other.founding!), other.founding!)
    form.delete('others')
    for (const [name, value] of Object.entries(given)) for (const one of [value].flat()) form.append(name, one)
    for (const name of Object.keys(given)) if (name !== 'others') form.set(name, given[name as 'name'])
    for (let sent = 0; sent < 2; sent++) {
      const browser = browserAt(other.origin)
      assert.equal((await browser.post(other.founding!, form)).status, 303)
      assert.equal((await browser.get('/me')).status, 200)
    }
    form.set('house', 'Another')
    assert.equal((await founder.post(other.founding!, form)).status, 409)
  } finally {
    await other.stop()
    rmSync(spare, { recursive: true, force: true })
  }
})

test('a house whose secret is damaged does not open, and says so', async () => {
  const spare = mkdtempSync(join(tmpdir(), 'plenaria first run-'))
  writeFileSync(join(spare, 'secret.key'), '')
  await assert.rejects(
    openHouse(readConfig({}, { port: '0', data: spare }), () => {}),
    /secret\.key is damaged/,
  )
  rmSync(spare, { recursive: true, force: true })
})
