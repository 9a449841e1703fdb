import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { agreeToMailings, draftMailing, giveFace, letItLeave, sendDraft } from '../../../test/mailings.ts'
import { type Answer, type Browser, openWorld, type World } from '../../../test/world.ts'
import { newId } from '../../kernel/ids.ts'
import { textOf } from '../../kernel/text.ts'

let world: World
let officer: Browser
let regional: Browser
before(async () => {
  world = await openWorld({ env: { MAIL_BULK_PACE: '0' } })
  await agreeToMailings(world)
  officer = await world.as('officer')
  regional = await world.as('regional')
})
after(() => world?.close())

const main = (answer: Answer) => answer.page.querySelector('main')?.text.replace(/\s+/g, ' ') ?? ''
const NEW = '/towns/mailings/new'
const refused = async (fields: Record<string, string>, says: RegExp) => {
  const given = { subject: 'Two evenings', body: 'Words', language: 'en', ...fields }
  const answer = await officer.submit(NEW, NEW, given)
  assert.equal(answer.status, 422)
  assert.match(main(answer), says)
  return answer
}
const contentOf = async (address: string, slug: string) => {
  const rows = await world.everyRow<{ content: { subject: string; text: string; html: string; fromName: string } }>(
    `select content from kernel_mail join kernel_mail_content on mail_id = id
      where address = '${slug}@example.org' and key like '${address.split('/').at(-1)}:%'`,
  )
  return rows[0]?.content
}

test('a subject of 5,000 signs is refused with its limit, and no word that was typed is lost', async () => {
  const answer = await refused({ subject: 'x'.repeat(5000), body: 'Kept words' }, /200/)
  assert.match(answer.body, /Kept words/)
})

test('a button leads into the house or is refused; one without a page or without words is none', async () => {
  await refused({ button: 'Press', buttonPath: 'https://elsewhere.example/' }, /page de cette maison/)
  await refused({ button: 'Press', buttonPath: 'javascript:alert(1)' }, /page de cette maison/)
  await refused({ button: 'Press', buttonPath: '//elsewhere.example' }, /page de cette maison/)
  await refused({ button: 'Press' }, /quelle page/)
  await refused({ buttonPath: '/search' }, /sur le bouton/)
})

test('line breaks in subject and sender, marks that turn the direction and links that run something reach nobody', async () => {
  const address = await draftMailing(officer, {
    subject: 'Two\r\nBcc: victim@example.org\u202Eevenings',
    fromName: 'Ines\r\nReply-To: evil@example.org <x>',
    body: 'Dear {name},\n\njavascript:alert(1) and https://good.example@evil.example/x and <b onclick=x>bold</b> \u202Eturned',
  })
  assert.equal((await sendDraft(officer, address)).status, 303)
  await letItLeave(world)
  const content = await contentOf(address, 'member-sw')
  assert.ok(content)
  assert.doesNotMatch(content.subject, /[\r\n\u202e]/)
  assert.doesNotMatch(content.fromName, /[\r\n<>@]/)
  assert.doesNotMatch(content.html, /href="javascript|href="https:\/\/good|<b |\u202e/)
  assert.match(content.html, /&lt;b onclick=x&gt;/)
  assert.doesNotMatch(content.text, /\u202e/)
  await world.moveClock('PT0S')
})

test('a name with an address in it becomes no link, and one with a line break no second line', async () => {
  await world.everyRow(
    `update register_person set name = E'Eve https://evil.example/\\n# Heading' where slug = 'ally' returning 1`,
  )
  await world.everyRow(
    `update register_person set name = E'Eve https://evil.example/\\n# Heading' where slug = 'interpreter' returning 1`,
  )
  const address = await draftMailing(officer, { body: 'Dear {name},\n\nwords' })
  assert.equal((await sendDraft(officer, address)).status, 303)
  await letItLeave(world)
  const content = await contentOf(address, 'interpreter')
  assert.ok(content)
  assert.doesNotMatch(content.html, /href="https:\/\/evil|<h2/)
  await world.moveClock('PT0S')
})

test('a segment that nobody fits, an unknown field and a subject that betrays are said before anything can be sent', async () => {
  const kept = await officer.submit('/towns/people?reads=hi', '/towns/segments', { name: 'Nobody', shownTo: 'staff' })
  const segment = kept.location!.split('?')[0]!.split('/').at(-1)!
  const empty = await draftMailing(officer, { to: `segment:${segment}` })
  const page = await officer.get(empty)
  assert.match(main(page), /Personne ne correspond/)
  assert.equal(page.page.querySelectorAll(`form[action$="/sending"]`).length, 0)
  const forced = officer.fieldsOf(page, `${empty}/trial`)
  for (const [name, value] of [
    ['seen', '0'],
    ['when', 'now'],
  ] as const)
    forced.set(name, value)
  const answer = await officer.post(`${empty}/sending`, forced)
  assert.equal(answer.status, 422)
  const telling = await draftMailing(officer, {
    subject: 'News of your union and of Sindicato Andino',
    body: 'Dear {firstname}',
  })
  const said = main(await officer.get(telling))
  assert.match(said, /\{firstname\}.? n’est pas un champ/)
  assert.match(said, /L’objet dit «.*union/)
  const gone = await officer.submit(`/towns/segments/${segment}`, '/deletion')
  assert.equal(gone.status, 303)
  assert.match(main(await officer.get(empty)), /n’existe plus/)
})

test('a face that is older than the original is used for nobody until it is put right', async () => {
  const address = await draftMailing(officer)
  await giveFace(officer, address, 'fr', { subject: 'Deux soirées', body: 'Ancien' })
  const changed = await officer.submit(`${address}/edit`, `${address}/edit`, { body: 'Other words altogether' })
  assert.equal(changed.status, 303)
  assert.match(main(await officer.get(address)), /plus ancien que l’original/)
  assert.equal((await sendDraft(officer, address)).status, 303)
  await letItLeave(world)
  assert.match((await contentOf(address, 'officer'))!.text, /Other words altogether/)
  await world.moveClock('PT0S')
})

test('what a machine translated is said to be, and goes only to those who read nothing a person wrote', async () => {
  const address = await draftMailing(officer, { body: 'Human words' })
  const machine = { text: 'Palabras de máquina', state: 'machine', of: 1 }
  await world.everyRow(`update mailings_mailing set
    body = jsonb_set(body, '{faces,es}', '${JSON.stringify(machine)}'), subject = jsonb_set(subject, '{faces,es}', '${JSON.stringify(machine)}')
    where id = '${address.split('/').at(-1)}' returning 1`)
  assert.match(main(await officer.get(address)), /traduit par une machine/)
  assert.equal((await sendDraft(officer, address)).status, 303)
  await letItLeave(world)
  const spanish = (await contentOf(address, 'delegate-es'))!
  assert.match(spanish.text, /Una máquina tradujo esto/)
  assert.match(spanish.text, /Palabras de máquina/)
  // Reads Portuguese, English and Spanish: what a person wrote goes before.
  assert.match((await contentOf(address, 'interpreter'))!.text, /Human words/)
  await world.moveClock('PT0S')
})

test('a preview shows each language and each person in a frame that runs nothing', async () => {
  const address = await draftMailing(officer, { body: 'Dear {name}, words' })
  await giveFace(officer, address, 'ar', { subject: 'موضوع', body: 'تحية إلى {name}' })
  const arabic = await officer.get(`${address}/preview/frame?in=ar`)
  assert.match(arabic.body, /<html lang="ar" dir="rtl">/)
  assert.match(arabic.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  const found = await officer.get(`${address}/preview?q=achieng`)
  const link = found.page.querySelector('ul.people a')!.getAttribute('href')!
  const hers = await officer.get(link)
  assert.match(hers.page.querySelector('pre')!.text, /Dear Achieng Wekesa/)
  for (const who of ['member-sw', 'officer-water', null])
    assert.notEqual((await (await world.as(who)).get(`${address}/preview/frame?in=ar`)).status, 200)
})

test('the staff of a region reach their own people and nobody else, whatever they ask for', async () => {
  const mine = await draftMailing(regional)
  const { body } = (await regional.json(`/api/v1${mine}`)) as { body: { state: string } }
  assert.equal(body.state, 'draft')
  const reach = /It reaches (\d+|one)/.exec(main(await regional.get(mine)))![1]
  assert.notEqual(reach, '11')
  assert.equal((await sendDraft(regional, mine)).status, 303)
  const [row] = await world.everyRow<{ outside: number; all: number }>(`
    select count(*) filter (where not person.kept_in && array(select id from networks_region
        where slug = 'africa-arab' or above && array(select id from networks_region where slug = 'africa-arab')))::int as outside,
      count(*)::int as all
    from mailings_recipient one join register_person person on person.id = person_id
    where mailing_id = '${mine.split('/').at(-1)}'`)
  assert.ok(row!.all > 0)
  assert.equal(row!.outside, 0)
  const theirs = await draftMailing(officer)
  for (const path of [theirs, `${theirs}/edit`, `${theirs}/preview`, `${theirs}/recipients`, `/api/v1${theirs}`])
    assert.equal((await regional.get(path)).status, 404, path)
  const [towns] = await world.everyRow<{ id: string }>(`select id from networks_network where slug = 'towns'`)
  const widened = await regional.submit(NEW, NEW, { scope: towns!.id, subject: 'x', body: 'x', language: 'en' })
  assert.equal(widened.status, 403)
})

test('in SQL nobody freezes recipients, sends again, changes what was sent, or clears an address they do not keep', async () => {
  const people = await world.everyRow<{ id: string; slug: string }>('select id, slug from register_person')
  const person = (slug: string) => people.find(one => one.slug === slug)!.id
  const [towns] = await world.everyRow<{ id: string }>(`select id from networks_network where slug = 'towns'`)
  const [africa] = await world.everyRow<{ id: string }>(`select id from networks_region where slug = 'africa-arab'`)
  const words = JSON.stringify(textOf('x', 'en'))
  const DENIED = { code: '42501' }
  const mailing = newId()
  const insert = (id: string, scope: string, by: string) =>
    sql`insert into mailings_mailing (id, network_id, scope_id, audience, subject, body, from_name, made_by)
      values (${id}, ${towns!.id}, ${scope}, 'all', ${words}::jsonb, ${words}::jsonb, 'x', ${by})`
  const run = (slug: string, statement: ReturnType<typeof insert>) => world.write(slug, tx => statement.execute(tx.db))
  await run('regional', insert(mailing, africa!.id, person('regional')))
  await assert.rejects(run('regional', insert(newId(), towns!.id, person('regional'))), DENIED)
  await assert.rejects(run('regional', insert(newId(), africa!.id, person('officer'))), DENIED)
  await assert.rejects(run('member-sw', insert(newId(), towns!.id, person('member-sw'))), DENIED)
  const recipient = sql`insert into mailings_recipient
      (id, mailing_id, network_id, scope_id, person_id, language, face, region_id)
    values (${newId()}, ${mailing}, ${towns!.id}, ${africa!.id}, ${person('delegate-es')}, 'es', 'own', ${africa!.id})`
  for (const slug of ['regional', 'officer', 'administrator']) await assert.rejects(run(slug, recipient), DENIED)
  const sent = await draftMailing(officer)
  assert.equal((await sendDraft(officer, sent)).status, 303)
  await letItLeave(world)
  await world.moveClock('PT0S')
  const id = sent.split('/').at(-1)!
  await assert.rejects(
    run('officer', sql`update mailings_mailing set subject = ${words}::jsonb where id = ${id}`),
    DENIED,
  )
  await assert.rejects(run('officer', sql`update mailings_mailing set state = 'draft' where id = ${id}`), DENIED)
  await run('officer', sql`update mailings_recipient set state = 'waiting' where mailing_id = ${id}`)
  const again = await world.everyRow(
    `select 1 from mailings_recipient where mailing_id = '${id}' and state = 'waiting'`,
  )
  assert.equal(again.length, 0)
  for (const slug of ['regional', 'member-sw', 'officer-water'])
    assert.equal(
      (await world.read(slug, tx => sql`select 1 from mailings_mailing where id = ${id}`.execute(tx.db))).rows.length,
      0,
    )
  const bounce = newId()
  await world.everyRow(`insert into mailings_bounce (id, network_id, person_id, kept_in, address_hash, code)
    select '${bounce}', '${towns!.id}', id, kept_in, sha256('x'), '5.1.1' from register_person where slug = 'delegate-es' returning 1`)
  const good = sql`update mailings_bounce set good_at = now(), good_by = kernel_person() where id = ${bounce} returning 1`
  for (const slug of ['regional', 'member-sw', 'officer-water'])
    assert.equal((await world.write(slug, tx => good.execute(tx.db))).rows.length, 0, slug)
  assert.equal(
    (await regional.post(`/towns/mailings/bounces/${bounce}/good`, new URLSearchParams())).status >= 400,
    true,
  )
  assert.equal((await world.write('officer', tx => good.execute(tx.db))).rows.length, 1)
})
