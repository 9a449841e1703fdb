import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { DOMAIN, type MailHouse, mailsWith, openMailHouse, patiently } from '../../../test/kits/mail-in.ts'
import type { World } from '../../../test/world.ts'
import { addressOf } from '../../app/demo/addresses.ts'
import { today } from '../../kernel/now.ts'
import { addMember, formBody, listBodies, visibleNetwork } from '../networks/index.ts'

const MEMBERS = ['member-sw', 'caller', 'delegate-es']
let house: MailHouse
let world: World
before(async () => {
  house = await openMailHouse()
  world = house.world
  await world.write('officer', async tx => {
    await formBody(tx, 'towns', { name: 'Heat', language: 'en', kind: 'working-group' })
    const network = await visibleNetwork(tx, 'towns')
    const body = (await listBodies(tx, network.id)).find(one => one.slug === 'heat')!
    const since = await today(tx)
    for (const slug of MEMBERS) {
      const [person] = await world.everyRow<{ id: string }>(`select id from register_person where slug = '${slug}'`)
      await addMember(tx, { network: network.id, body: body.id, region: null, person: person!.id, since })
    }
  })
})
after(() => house?.close())

const GROUP = `towns.heat@${DOMAIN}`
const passedOn = () => house.outer.mails.filter(mail => mail.header('list-id')?.includes(`<towns.heat.${DOMAIN}>`))
const quiet = () =>
  patiently(async () => {
    const left = await world.everyRow(
      `select 1 from jobs.job where name in ('read-mail', 'pass-on-mail', 'go-on-with-confirmed') and state < 'completed'`,
    )
    const waiting = await world.everyRow(`select 1 from kernel_mail where state in ('waiting', 'sending')`)
    return left.length === 0 && waiting.length === 0
  })

test('a mail of a member reaches every other member once, in their language, from the group', async () => {
  await house.deliver(
    {
      from: { name: 'A', address: addressOf('member-sw') },
      to: GROUP,
      subject: 'HEATSUBJECT',
      text: 'Joto ni kali. GROUPWORDS',
      attachments: [{ filename: 'joto.txt', content: 'ATTACHEDWORDS' }],
    },
    { signed: true },
  )
  const row = (await mailsWith(world, 'GROUPWORDS'))[0]!
  assert.equal(row.admitted, true)
  await patiently(async () => passedOn().length >= 2)
  await quiet()
  assert.deepEqual(
    passedOn()
      .map(mail => mail.to[0])
      .sort(),
    [addressOf('caller'), addressOf('delegate-es')],
  )
  const languages = new Set<string | undefined>()
  for (const mail of passedOn()) {
    const read = await mail.read()
    languages.add(mail.header('content-language'))
    assert.equal(read.from?.address, GROUP)
    assert.equal(read.replyTo?.[0]?.address, GROUP)
    assert.match(read.text ?? '', /GROUPWORDS/)
    assert.equal(read.attachments.length, 0)
    assert.doesNotMatch(`${mail.raw}${read.text}`, /ATTACHEDWORDS|member-sw@/)
    // A subject lies on a locked phone.
    assert.doesNotMatch(read.subject ?? '', /HEATSUBJECT|Heat/)
    assert.match(mail.header('list-post') ?? '', /mailto:towns\.heat@/)
    assert.match(mail.header('list-unsubscribe-post') ?? '', /One-Click/)
  }
  assert.ok(languages.has('es') && languages.has('ar'), [...languages].join())
})

test('members read the archive and fetch what was attached; others of the network do not', async () => {
  const page = await (await world.as('caller')).get('/towns/groups/heat/mails')
  assert.match(page.body, /GROUPWORDS/)
  assert.doesNotMatch(page.body, /member-sw@example/, 'no address of a member')
  const file = page.page.querySelector('a[download]')!.getAttribute('href')!
  assert.match((await (await world.as('caller')).get(file)).body, /ATTACHEDWORDS/)
  assert.match((await (await world.as('caller')).get('/towns/groups/heat')).body, /towns\.heat@/)
  for (const slug of ['facilitator', 'ally', null]) {
    const other = await world.as(slug)
    for (const path of ['/towns/groups/heat/mails', '/api/v1/towns/groups/heat/mails', file]) {
      const answer = await other.get(path)
      assert.ok(
        answer.status === 403 || answer.status === 404 || answer.status === 401,
        `${slug} ${path} ${answer.status}`,
      )
      assert.doesNotMatch(answer.body, /GROUPWORDS|ATTACHEDWORDS/)
    }
  }
})

test('an answer to what was passed on goes on the same conversation, and one click ends it for one member', async () => {
  const mine = passedOn().find(mail => mail.to.includes(addressOf('delegate-es')))!
  const stop = /<(https:\/\/plenaria\.example\/l\/[^>]+)>/.exec(mine.header('list-unsubscribe')!)![1]!
  const clicked = await fetch(new URL(new URL(stop).pathname, world.house.origin), {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  assert.equal(clicked.status, 204)
  const first = (await mailsWith(world, 'GROUPWORDS'))[0]!
  const theirs = passedOn().find(mail => mail.to.includes(addressOf('caller')))!
  const before = passedOn().length
  await house.deliver(
    {
      from: addressOf('caller'),
      to: GROUP,
      subject: 'x',
      text: 'SECONDWORDS',
      inReplyTo: theirs.header('message-id')!,
    },
    { signed: true },
  )
  const second = (await mailsWith(world, 'SECONDWORDS'))[0]!
  assert.equal(second.item, first.item)
  await patiently(async () => passedOn().length > before)
  await quiet()
  const fresh = passedOn().slice(before)
  assert.deepEqual(
    fresh.map(mail => mail.to[0]),
    [addressOf('member-sw')],
    'not to whoever stopped, nor to the author',
  )
})

test('a member whom nobody vouches for is asked; a stranger waits for staff; neither is passed on before', async () => {
  const before = passedOn().length
  await house.deliver({ from: 'somebody@elsewhere.example', to: GROUP, subject: 'x', text: 'STRANGERWORDS' })
  const row = (await mailsWith(world, 'STRANGERWORDS'))[0]!
  await quiet()
  assert.deepEqual([row.state, row.admitted, passedOn().length], ['new', false, before])
  assert.doesNotMatch((await (await world.as('caller')).get('/towns/groups/heat/mails')).body, /STRANGERWORDS/)
  const officer = await world.as('officer')
  const address = `/towns/inbox/${row.item}`
  const let_ = await officer.submit(address, `${address}/messages/${row.id}/admission`)
  assert.equal(let_.status, 303, let_.body)
  await patiently(async () => passedOn().length > before)
  await quiet()
  assert.deepEqual(
    passedOn()
      .slice(before)
      .map(mail => mail.to[0])
      .sort(),
    [addressOf('caller'), addressOf('member-sw')],
  )
  // A forged member is nobody.
  await house.deliver({ from: addressOf('caller'), to: GROUP, subject: 'x', text: 'FORGEDGROUP' })
  assert.deepEqual(
    (await mailsWith(world, 'FORGEDGROUP')).map(one => [one.admitted, one.state]),
    [[false, 'new']],
  )
})

test('what a machine answers, and what comes from ourselves, goes to nobody', async () => {
  const before = passedOn().length
  const own = passedOn()[0]!
  await house.deliver(
    {
      from: addressOf('caller'),
      to: GROUP,
      subject: 'Out of office',
      text: 'AWAYWORDS',
      headers: { 'Auto-Submitted': 'auto-replied' },
    },
    { signed: true },
  )
  await house.raw(own.raw.replaceAll('\r\n', '\n').replace(/GROUPWORDS/, 'LOOPEDWORDS'), GROUP)
  assert.equal((await mailsWith(world, 'AWAYWORDS'))[0]!.apart, 'automatic')
  await quiet()
  const rows = await world.everyRow<{ apart: string }>(`select apart from inbox_item where apart = 'loop'`)
  assert.equal(rows.length, 1)
  assert.equal(passedOn().length, before)
  const list = await (await world.as('officer')).get('/towns/inbox')
  assert.doesNotMatch(list.body, /Out of office/)
  assert.match((await (await world.as('officer')).get('/towns/inbox?which=apart')).body, /Out of office/)
})
