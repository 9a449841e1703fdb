import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { DOMAIN, type MailHouse, mailsWith, openMailHouse, patiently } from '../../../test/kits/mail-in.ts'
import type { World } from '../../../test/world.ts'
import { addressOf } from '../../app/demo/addresses.ts'
import { service } from '../../kernel/actor.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { writing } from '../../kernel/transaction.ts'
import { replyAddress } from './index.ts'

let house: MailHouse
let world: World
before(async () => {
  house = await openMailHouse({ story: true })
  world = house.world
  await openText()
})
after(() => house?.close())

let text: { id: string; scope: string; slug: string }

/** A text that is open to comment, which the story of the demonstration leaves. */
async function openText(): Promise<void> {
  const [found] = await world.everyRow<typeof text>(`
    select id, scope_id as scope, slug from documents_document where opened_at is not null and adopted_at is null
      and closes_at > now() limit 1`)
  assert.ok(found, 'the story leaves an open text')
  text = found
}

async function addressFor(slug: string, about: { id: string; scope: string } = text): Promise<string> {
  const [person] = await world.everyRow<{ id: string }>(`select id from register_person where slug = '${slug}'`)
  return writing(world.house.database.pool, service('test'), tx =>
    replyAddress(tx, { scope: about.scope as ScopeId, about: `document:${about.id}`, person: person!.id }),
  )
}

const said = (words: string) =>
  world.everyRow<{ channel: string; author: string; entered: string; words: string }>(`
    select said.channel, author.slug as author, said.entered_by::text = said.author_id::text as entered, said.words::text as words
    from documents_contribution said join register_person author on author.id = said.author_id
    where said.words::text like '%${words}%'`)
/** The mails that asked somebody whether they wrote something. */
async function asked(slug: string) {
  const rows = await world.everyRow<{ id: string }>(`select id from kernel_mail where purpose = 'confirm-mail'`)
  const to = house.outer.mails.filter(mail => mail.to.includes(addressOf(slug)))
  return to.filter(mail => rows.some(({ id }) => mail.header('message-id')?.includes(id)))
}

test('the address a reply goes to is the same every time, tells nothing, and differs for each person and thing', async () => {
  const [one, again, other] = [await addressFor('member-sw'), await addressFor('member-sw'), await addressFor('caller')]
  assert.equal(one, again)
  assert.notEqual(one, other)
  assert.match(one, new RegExp(`^towns\\+[a-z2-7]{24}@${DOMAIN}$`))
})

test('a reply that its domain vouches for becomes a comment of its person at once', async () => {
  await house.deliver(
    {
      from: addressOf('member-sw'),
      to: await addressFor('member-sw'),
      subject: 'Re: A message for you',
      text: 'Tunakubali SIGNEDREPLY.\n\nOn Monday, the house wrote:\n> QUOTEDPART\n',
    },
    { signed: true },
  )
  const row = (await mailsWith(world, 'SIGNEDREPLY'))[0]!
  assert.deepEqual([row.authenticity, row.proof], ['pass', 'mail'])
  const [comment] = await patiently(async () => {
    const found = await said('SIGNEDREPLY')
    return found.length > 0 ? found : null
  })
  assert.deepEqual([comment!.channel, comment!.author], ['mail', 'member-sw'])
  assert.doesNotMatch(comment!.words, /QUOTEDPART/)
  const officer = await world.as('officer')
  await patiently(async () => (await mailsWith(world, 'SIGNEDREPLY'))[0]!.state === 'closed')
  const page = await officer.get(`/towns/inbox/${row.item}`)
  assert.match(page.body, new RegExp(`/towns/documents/${text.slug}/blocks/`))
  // Whoever tells the event again does not make a second comment.
  await world.write('member-sw', async tx => {
    const { happened } = await import('../../kernel/events.ts')
    await happened(tx, 'mail.proven', text.scope as ScopeId, { message: row.id, item: row.item })
  })
  await patiently(async () => {
    const left = await world.everyRow(`select 1 from jobs.job where name = 'act-on-reply' and state < 'completed'`)
    return left.length === 0
  })
  assert.equal((await said('SIGNEDREPLY')).length, 1)
})

test('a reply that nobody vouches for waits until its person said, by a form, that it is theirs', async () => {
  // From another mailbox of theirs, as people do.
  await house.deliver({
    from: 'amina@private.example',
    to: await addressFor('caller'),
    text: 'Words UNPROVEN here',
    subject: 'x',
  })
  const row = (await mailsWith(world, 'UNPROVEN'))[0]!
  assert.deepEqual([row.authenticity, row.proof, row.state], ['unverified', null, 'waiting'])
  const [question] = await patiently(async () => ((await asked('caller')).length > 0 ? asked('caller') : null))
  const mail = await question!.read()
  // The mail says nothing of what was written, nor to whom (it lies on a locked phone).
  assert.doesNotMatch(`${mail.subject}${mail.from?.name}${mail.text}`, /UNPROVEN|Towns|Réseau|union/i)
  const path = /https:\/\/plenaria\.example(\/l\/\S+)/.exec(mail.text ?? '')![1]!
  const visitor = await world.as(null)
  const page = await visitor.get(path)
  assert.match(page.body, /UNPROVEN/)
  await visitor.get(path)
  assert.equal((await said('UNPROVEN')).length, 0, 'looking at it says nothing')
  const token = path.split('?')[0]!
  assert.equal((await visitor.submit(path, `${token}/yes`)).status, 303)
  const [comment] = await patiently(async () => {
    const found = await said('UNPROVEN')
    return found.length > 0 ? found : null
  })
  assert.deepEqual([comment!.channel, comment!.author], ['mail', 'caller'])
  assert.notEqual((await visitor.submit(path, `${token}/no`).catch(() => ({ status: 0 }))).status, 303)
})

test('a forged reply acts as nobody, is marked, and nobody is written to because of it', async () => {
  const before = (await asked('member-sw')).length
  await house.deliver({
    from: addressOf('member-sw'),
    to: await addressFor('member-sw'),
    text: 'FORGEDWORDS',
    subject: 'x',
  })
  const row = (await mailsWith(world, 'FORGEDWORDS'))[0]!
  assert.deepEqual([row.authenticity, row.proof], ['fail', null])
  const page = await (await world.as('officer')).get(`/towns/inbox/${row.item}`)
  assert.match(page.body, /forged|falsifi/i)
  assert.doesNotMatch(page.body, /turns\/comment/, 'staff are not offered to speak for whoever is forged')
  assert.equal((await said('FORGEDWORDS')).length, 0)
  assert.equal((await asked('member-sw')).length, before)
})

test('whoever says that a mail is not theirs is believed: it is marked and does nothing', async () => {
  const before = (await asked('delegate-es')).length
  await house.deliver({
    from: 'x@private.example',
    to: await addressFor('delegate-es'),
    text: 'DENIEDWORDS',
    subject: 'x',
  })
  await mailsWith(world, 'DENIEDWORDS')
  await patiently(async () => (await asked('delegate-es')).length > before)
  const mail = await (await asked('delegate-es')).at(-1)!.read()
  const path = /https:\/\/plenaria\.example(\/l\/\S+)/.exec(mail.text ?? '')![1]!
  const visitor = await world.as(null)
  assert.equal((await visitor.submit(path, `${path.split('?')[0]}/no`)).status, 303)
  const row = await patiently(async () => {
    const [found] = await mailsWith(world, 'DENIEDWORDS')
    return found!.denied && found!.state === 'new' ? found : null
  })
  assert.equal(row.proof, null)
  assert.equal((await said('DENIEDWORDS')).length, 0)
})

test('nobody is flooded with questions because somebody else uses their name', async () => {
  const to = await addressFor('facilitator')
  for (let i = 0; i < 8; i++)
    await house.deliver({ from: `n${i}@flood.example`, to, text: `FLOODED${i}`, subject: 'x' })
  await mailsWith(world, 'FLOODED', 8)
  await patiently(async () => {
    const rows = await world.everyRow<{ state: string }>(
      `select state from kernel_mail where purpose = 'confirm-mail' and state in ('waiting', 'sending')`,
    )
    return rows.length === 0
  })
  const many = (await asked('facilitator')).length
  assert.ok(many >= 1 && many <= 3, `${many} mails`)
})

test('a text that is adopted takes no more replies: they stay with staff, and nothing is lost', async () => {
  const [adopted] = await world.everyRow<{ id: string; scope: string }>(
    'select id, scope_id as scope from documents_document where adopted_at is not null limit 1',
  )
  const to = await addressFor('member-sw', adopted!)
  await house.deliver({ from: addressOf('member-sw'), to, text: 'TOOLATE', subject: 'x' }, { signed: true })
  const row = (await mailsWith(world, 'TOOLATE'))[0]!
  await patiently(async () => {
    const left = await world.everyRow(`select 1 from jobs.job where name = 'act-on-reply' and state < 'completed'`)
    return left.length === 0
  })
  assert.deepEqual([row.proof, (await mailsWith(world, 'TOOLATE'))[0]!.state], ['mail', 'new'])
  assert.equal((await said('TOOLATE')).length, 0)
})
