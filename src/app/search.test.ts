import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openWorld, superuserUrl, type World } from '../../test/world.ts'
import { openPool } from '../kernel/database/driver.ts'

let world: World
before(async () => {
  world = await openWorld({ story: true })
  await world.until(async () => {
    const left = await world.everyRow(`select 1 from jobs.job where name = 'search' and state < 'completed'`)
    return left.length === 0
  })
})
after(() => world.close())

const search = async (slug: string | null, typed: string, more = '') =>
  (await world.as(slug)).get(`/search?q=${encodeURIComponent(typed)}${more}`)
const titles = (page: { querySelectorAll: (selector: string) => { text: string }[] }) =>
  page.querySelectorAll('ol.found h3').map(one => one.text)

test('a visitor finds documents, sessions and actions in their language, with the words marked', async () => {
  const { status, page } = await search(null, 'water', '&lang=en')
  assert.equal(status, 200)
  assert.ok(titles(page).length >= 2)
  assert.ok(page.querySelectorAll('mark').some(mark => mark.text === 'water'))
  for (const link of page.querySelectorAll('ol.found a')) {
    const answer = await (await world.as(null)).get(link.getAttribute('href')!)
    assert.equal(answer.status, 200, 'what was found can be opened')
  }
})

test('what members said is found by members, and by nobody else', async () => {
  const [said] = await world.everyRow<{ word: string }>(`select (regexp_match(body, '[[:alpha:]]{6,}'))[1] as word
    from kernel_search_entry where kind = 'comment' and language = 'sw' limit 1`)
  const kinds = async (slug: string | null) => {
    const { body } = await (await world.as(slug)).json(`/api/v1/search?q=${said!.word}`)
    return (body as { results: { kind: string }[] }).results.map(one => one.kind)
  }
  assert.ok((await kinds('member-sw')).includes('comment'))
  assert.deepEqual(await kinds(null), [])
  assert.deepEqual(await kinds('officer-water'), [])
})

test('a face that a translator writes is found soon after', async () => {
  const desk = await world.as('translator')
  const list = await desk.get('/towns/translations')
  const task = list.page.querySelector('main .work a[href*="?to="]')!.getAttribute('href')!
  const form = await desk.get(task)
  const action = form.page
    .querySelectorAll('form')
    .map(one => one.getAttribute('action')!)
    .find(one => one.includes('/translations/'))!
  const { status } = await desk.submit(task, action, { words: 'Maneno ya zumaridi' })
  assert.equal(status, 303)
  await world.until(async () => titles((await search('officer', 'zumaridi')).page).length > 0)
})

test('the empty field, nothing found and too deep a page each say what to do next', async () => {
  const lead = async (typed: string, more = '') =>
    (await search(null, typed, `&lang=en${more}`)).page.querySelector('main')!.text
  assert.match(await lead(''), /Write what you look for/)
  assert.match(await lead('xyzzyxyzzy'), /Nothing you may read holds “xyzzyxyzzy”.*Try fewer or other words/s)
  assert.match(await lead('water', '&page=21'), /Nobody reads this far/)
  assert.match(await lead('water', '&page=9999'), /Nobody reads this far/)
  assert.match(await lead('water', '&page=-1'), /Found for/)
  assert.match(await lead('wter'), /Nothing was found for “wter”. This was found for “water”/)
})

test('a field for it stands on every page and works without scripts', async () => {
  const { page } = await (await world.as(null)).get('/towns')
  const form = page.querySelector('header form[role="search"]')!
  assert.equal(form.getAttribute('action'), '/search')
  assert.equal(form.querySelector('input')!.getAttribute('name'), 'q')
})

test('one network alone can be searched; the name of one that is not there searches all', async () => {
  const networks = async (more: string) => {
    const { body } = await (await world.as('officer')).json(`/api/v1/search?q=a${more}`)
    return new Set((body as { results: { network: string }[] }).results.map(one => one.network))
  }
  assert.ok(!(await networks('&network=water')).has('towns'))
  assert.deepEqual(await networks('&network=nowhere'), await networks(''))
})

test('what is typed is shown as it is and runs nothing, in every parameter', async () => {
  for (const evil of [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)//'",
    '\u202e</title><svg onload=alert(1)>',
  ]) {
    const encoded = encodeURIComponent(evil)
    for (const query of [
      `q=${encoded}`,
      `q=water&network=${encoded}`,
      `q=water&page=${encoded}`,
      `q=water&lang=${encoded}`,
      `${encoded}=1&q=a`,
      `q[]=${encoded}`,
      `q=${encoded}&q=b`,
    ]) {
      const { status, body, page } = await (await world.as(null)).get(`/search?${query}`)
      assert.equal(status, 200, query)
      assert.ok(!body.includes('<script>alert') && !body.includes('<img src=x') && !body.includes('<svg onload'), query)
      assert.equal(page.querySelectorAll('main [onerror], main [onload]').length, 0)
    }
  }
})

test('nothing that is typed is an error, and the log holds none of it', async () => {
  for (const typed of [
    '%00',
    '%ff%fe',
    '%',
    'a'.repeat(8000),
    '%22'.repeat(2000),
    "'%20or%201=1--",
    '%F0%9F%92%A9',
    '%ED%A0%80',
  ]) {
    const { status } = await (await world.as('officer')).get(`/search?q=${typed}`)
    assert.equal(status, 200, typed.slice(0, 20))
    assert.equal((await (await world.as('officer')).json(`/api/v1/search?q=${typed}`)).status, 200)
  }
  assert.ok(!world.log.join('\n').includes('zumaridi'))
})

test('a flood of searches that take long leaves every page as it was, and the searches end as they can', async t => {
  const superuser = openPool(superuserUrl(world.config.dataFolder, world.house.database.ownerUrl), { max: 1 })
  const release = Promise.withResolvers<void>()
  t.after(async () => {
    release.resolve()
    await superuser.end()
  })
  const locked = Promise.withResolvers<void>()
  const lock = superuser.begin(async sql => {
    await sql`lock table kernel_search_entry in access exclusive mode`
    locked.resolve()
    await release.promise
  })
  await locked.promise
  const visitor = await world.as(null)
  const flood = Array.from({ length: 60 }, (_, i) => visitor.get(i % 2 ? '/search?q=water' : '/api/v1/search?q=water'))
  await sleep(500)
  const pages = await Promise.all(['/', '/towns', '/towns/documents'].map(path => visitor.get(path)))
  assert.deepEqual(
    pages.map(({ status }) => status),
    [200, 200, 200],
  )
  release.resolve()
  await lock
  const answers = await Promise.all(flood)
  const turnedAway = answers.filter(({ status }) => status === 503)
  const answered = answers.filter(({ status }) => status === 200)
  assert.equal(answered.length + turnedAway.length, 60)
  assert.ok(answered.length >= 6 && answered.length <= 30, 'six at once, and those who waited for them')
  for (const { headers } of turnedAway) assert.ok(headers.get('retry-after'))
  assert.equal((await search(null, 'water')).status, 200)
})
