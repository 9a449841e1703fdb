import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Browser, browserAt } from '../../../test/browser.ts'
import { mailsNow, mailsTo } from '../../../test/mailbox.ts'
import { openWorld, type World } from '../../../test/world.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { giveRole } from '../networks/index.ts'
import { addContact, addPerson, type PersonId } from '../register/index.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const PAGE = '/towns/invitations'
const given = (address: string, more: Record<string, string> = {}) => ({
  name: 'Nadia Belkacem',
  nameLanguage: 'fr',
  address,
  language: 'fr',
  role: 'member',
  ...more,
})

let count = 0
const newAddress = () => `invited-${++count}@example.org`

/** Somebody of the cast invites; gives the path of the link in the mail. */
async function invite(slug: string, address: string, more: Record<string, string> = {}): Promise<string> {
  const sent = await (await world.as(slug)).submit(PAGE, PAGE, given(address, more))
  assert.equal(sent.location, `${PAGE}?done=person-invited`, sent.body.slice(0, 2000))
  return (await mailsTo(world, address, { purpose: 'invitation' })).at(-1)!.links[0]!
}

const visitor = () => browserAt(world.house.origin)
const accept = (browser: Browser, link: string, fields: Record<string, string | string[]> = {}) =>
  browser.submit(link, link, { languages: ['fr', 'ar'], ...fields })

async function organisation(slug: string): Promise<string> {
  const [row] = await world.everyRow<{ id: string }>(`select id from register_organisation where slug = '${slug}'`)
  return row!.id
}

/** Enters somebody as a list would, with an address and no account. */
function onTheList(name: string, address: string): Promise<PersonId> {
  return world.write('officer', async tx => {
    const scope = towns(tx)
    const id = await addPerson(tx, {
      slug: name.toLowerCase().replaceAll(' ', '-'),
      name,
      nameLanguage: 'fr',
      languages: ['fr'],
      zone: null,
      place: null,
      organisation: null,
      scopes: [scope],
      keptIn: [scope],
    })
    await addContact(tx, { id, organisation_id: null, kept_in: [scope] }, { kind: 'email', value: address })
    return id
  })
}

const OFFICER = { role: 'sector-officer', organisation: null, startsOn: '2026-01-01' } as const
/** The network of whoever acts. */
const towns = (tx: Tx) => tx.actor.memberOf[0]!

describe('an invitation', () => {
  test('is accepted in a few words, and whoever accepts is in', async () => {
    const link = await invite('officer', newAddress())
    const browser = visitor()
    const page = await browser.get(link)
    assert.equal(page.status, 200)
    assert.equal((await accept(browser, link)).location, '/towns?done=welcome')
    assert.equal((await browser.get('/account')).status, 200)
    await world.until(async () => /Nadia Belkacem/.test((await browser.get('/towns/people')).body))
  })

  test('opens once: twice, or twenty times at the same moment, makes one person', async () => {
    const address = newAddress()
    const link = await invite('officer', address, { name: 'Only Once' })
    const browsers = Array.from({ length: 20 }, visitor)
    const answers = await Promise.all(browsers.map(browser => accept(browser, link)))
    assert.equal(answers.filter(one => one.status === 303).length, 1)
    assert.match((await visitor().get(link)).body, /taken up already/)
    assert.equal((await world.everyRow("select from register_person where name = 'Only Once'")).length, 1)
  })

  test('of somebody who stands in a list already gives them that record, and what they say of themselves counts', async () => {
    const address = newAddress()
    const listed = await onTheList('Nadya Belcacem', address)
    const browser = visitor()
    assert.equal((await accept(browser, await invite('officer', address))).status, 303)
    const rows = await world.everyRow<{ id: string; name: string }>(
      `select person.id, person.name from register_person person join accounts_account account on account.person_id = person.id
        where person.id = '${listed}'`,
    )
    assert.deepEqual(
      rows.map(row => row.name),
      ['Nadia Belkacem'],
    )
    assert.equal((await browser.get('/towns/people')).status, 200)
  })

  test('gives nobody a record that works for others, or one of two with the same address', async () => {
    const address = newAddress()
    const officer = await onTheList('Once An Officer', address)
    await world.write('administrator', tx => giveRole(tx, { ...OFFICER, person: officer, scope: towns(tx) }))
    await accept(visitor(), await invite('officer', address))
    const other = newAddress()
    const twins = [await onTheList('One Of Two', other), await onTheList('Two Of Two', other)]
    await accept(visitor(), await invite('officer', other))
    const taken = await world.everyRow(
      `select 1 from accounts_account where person_id in ('${[officer, ...twins].join("','")}')`,
    )
    assert.equal(taken.length, 0)
  })

  test('runs out after fourteen days', async () => {
    const link = await invite('officer', newAddress())
    await world.moveClock('P15D')
    try {
      assert.equal((await visitor().get(link)).page.querySelector(`form[action="${link}"]`), null)
    } finally {
      await world.moveClock('PT0S')
    }
    assert.ok((await visitor().get(link)).page.querySelector(`form[action="${link}"]`))
  })

  test('taken back, or sent again, its old link opens nothing', async () => {
    const officer = await world.as('officer')
    const address = newAddress()
    const link = await invite('officer', address)
    const again = (await officer.get(PAGE)).page
      .querySelectorAll('form[action$="/renewal"]')
      .map(form => form.getAttribute('action')!)[0]!
    assert.equal((await officer.submit(PAGE, again)).status, 303)
    const [, second] = await mailsTo(world, address, { purpose: 'invitation', count: 2 })
    assert.equal((await visitor().get(link)).status, 404)
    assert.ok((await visitor().get(second!.links[0]!)).page.querySelector('form[action^="/invitations/"]'))
    assert.equal((await officer.submit(PAGE, again.replace('renewal', 'revocation'))).status, 303)
    assert.equal((await visitor().get(second!.links[0]!)).page.querySelector('form[action^="/invitations/"]'), null)
  })

  test('is void when its inviter has lost the right meanwhile', async () => {
    const link = await invite('officer', newAddress())
    assert.ok((await visitor().get(link)).page.querySelector('form[action^="/invitations/"]'))
    const roles = await world.everyRow<{ id: string }>(
      "update register_role set ends_on = starts_on where role = 'sector-officer' returning id",
    )
    try {
      assert.equal((await visitor().get(link)).page.querySelector('form[action^="/invitations/"]'), null)
    } finally {
      await world.everyRow(
        `update register_role set ends_on = null where id in ('${roles.map(one => one.id).join("','")}')`,
      )
    }
  })

  test('is nothing for somebody else who is signed in', async () => {
    const link = await invite('officer', newAddress())
    const member = await world.as('member-sw')
    const page = await member.get(link)
    assert.equal(page.page.querySelector(`form[action="${link}"]`), null)
    const forced = await member.post(
      link,
      new URLSearchParams({ key: keyOn(await member.get('/account')), name: 'X', nameLanguage: 'en' }),
    )
    assert.equal(forced.status, 422)
  })

  test('to an address that has an account asks for signing in, and then adds the role', async () => {
    const address = 'ally@example.org'
    const link = await invite('officer', address, { name: 'Whoever', role: 'interpreter' })
    const page = await visitor().get(link)
    assert.equal(page.page.querySelector(`form[action="${link}"]`), null)
    const ally = await world.as('ally')
    const before = await world.actor('ally')
    assert.equal((await ally.submit(link, link)).status, 303)
    const now = await world.actor('ally')
    assert.equal(now.person, before.person)
    assert.deepEqual(
      now.roles.map(one => one.role).sort(),
      [...before.roles.map(one => one.role), 'interpreter'].sort(),
    )
  })

  test('whoever invites learns nothing of the address: known or not, the answer is the same', async () => {
    const answers = []
    for (const address of ['translator@example.org', newAddress()]) {
      const sent = await (await world.as('officer')).submit(PAGE, PAGE, given(address, { role: 'desk' }))
      answers.push([sent.status, sent.location])
    }
    assert.deepEqual(answers[0], answers[1])
  })

  test('the mail says neither where to nor as what, and is in the language chosen', async () => {
    const address = newAddress()
    await invite('officer', address, { language: 'ar' })
    const [mail] = await mailsNow(world, address, 'invitation')
    assert.equal(mail!.language, 'ar')
    assert.doesNotMatch(mail!.subject + mail!.text, /شبكة المدن|Towns|نقاب/)
  })
})

describe('who invites whom', () => {
  const refused: [string, Record<string, string>][] = [
    ['officer', { role: 'administrator' }],
    ['officer', { role: 'sector-officer' }],
    ['regional', { role: 'regional-secretary' }],
    ['regional', { role: 'translator' }],
  ]
  for (const [slug, more] of refused)
    test(`${slug} invites nobody as ${more['role']}`, async () => {
      const browser = await world.as(slug)
      const fields = browser.fieldsOf(await browser.get(PAGE), PAGE)
      for (const [name, value] of Object.entries(given(newAddress(), more))) fields.set(name, value)
      const region = fields.get('region')
      if (region === '') fields.set('region', await anyRegion())
      const sent = await browser.post(PAGE, fields)
      assert.ok([403, 422].includes(sent.status), String(sent.status))
      assert.equal((await mailsNow(world, fields.get('address')!, 'invitation')).length, 0)
    })

  test('members, interpreters and visitors invite nobody', async () => {
    for (const slug of ['member-sw', 'interpreter', 'facilitator', 'ally']) {
      const browser = await world.as(slug)
      assert.equal((await browser.get(PAGE)).status, 403, slug)
      const fields = new URLSearchParams({ key: keyOn(await browser.get('/account')), ...given(newAddress()) })
      assert.equal((await browser.post(PAGE, fields)).status, 403, slug)
    }
    assert.equal((await visitor().get(PAGE)).status, 401)
  })

  test('a steward, brought in by the officer, invites members of the own affiliate and of no other', async () => {
    const [own, other] = await Promise.all((await twoAffiliates()).map(organisation))
    const link = await invite('officer', newAddress(), { role: 'steward', organisation: own!, name: 'Steward One' })
    const steward = visitor()
    assert.equal((await accept(steward, link)).location, '/account?done=account-opened')
    // Until a second factor is proven the role rests.
    assert.equal((await steward.get(PAGE)).status, 403)
    await world.everyRow(
      `update accounts_session set proofs = '{mail,totp}' where person_id in (select id from register_person where name = 'Steward One')`,
    )
    assert.equal((await steward.get(PAGE)).status, 200)
    const address = newAddress()
    const asked = (organisationId: string, role: string) =>
      steward.submit(PAGE, PAGE, given(address, { organisation: organisationId, role, name: 'Affiliate Member' }))
    assert.equal((await asked(own!, 'member')).status, 303)
    for (const [organisationId, role] of [
      [other!, 'member'],
      [own!, 'steward'],
      ['', 'member'],
      [own!, 'sector-officer'],
    ] as const)
      assert.ok([403, 422].includes((await asked(organisationId, role)).status), `${organisationId} ${role}`)
  })

  test('an administrator of the house invites a sector officer', async () => {
    const link = await invite('administrator', newAddress(), { role: 'sector-officer' })
    assert.equal((await accept(visitor(), link)).location, '/account?done=account-opened')
  })
})

describe('putting somebody out', () => {
  test('every session, role, membership and open page of theirs ends, and their words stay under their name', async () => {
    const link = await invite('officer', newAddress(), { name: 'Soon Gone' })
    const gone = visitor()
    await accept(gone, link)
    const reader = await world.as('officer')
    const named = async () =>
      (await reader.get('/towns/people')).page.querySelectorAll('.people a').find(one => one.text.includes('Soon Gone'))
    await world.until(async () => (await named()) !== undefined)
    const path = (await named())!.getAttribute('href')!
    const id = path.split('/').at(-1)!
    const member = await world.as('member-sw')
    assert.equal((await member.get(path)).page.querySelector(`form[action="${path}/removal"]`), null)
    const forced = await member.post(
      `${path}/removal`,
      new URLSearchParams({ key: keyOn(await member.get('/account')) }),
    )
    assert.equal(forced.status, 403)
    const officer = await world.as('officer')
    assert.equal((await officer.submit(path, `${path}/removal`)).location, '/towns/people?done=person-removed')
    assert.equal((await gone.get('/account')).status, 401)
    assert.equal((await gone.get('/towns/people')).status, 401)
    assert.equal((await officer.get(path)).status, 404)
    const names = await world.read('member-sw', async tx => {
      const { listNames } = await import('../register/index.ts')
      return listNames(tx, [id])
    })
    assert.equal(names.get(id), 'Soon Gone')
  })

  test('nobody puts out themself, nor somebody who may invite to more than they may', async () => {
    for (const [slug, target] of [
      ['officer', 'officer'],
      ['officer', 'administrator'],
      ['regional', 'officer'],
    ] as const) {
      const id = (await world.actor(target)).person
      const browser = await world.as(slug)
      const path = `/towns/people/${id}`
      const sent = await browser.post(
        `${path}/removal`,
        new URLSearchParams({ key: keyOn(await browser.get('/account')) }),
      )
      assert.ok([403, 404].includes(sent.status), `${slug} ${target} ${sent.status}`)
      assert.equal((await (await world.as(target)).get('/towns/people')).status, 200)
    }
  })
})

function keyOn(answer: {
  page: { querySelector: (selector: string) => { getAttribute: (name: string) => string | undefined } | null }
}): string {
  return answer.page.querySelector('[name=key]')!.getAttribute('value')!
}

async function anyRegion(): Promise<string> {
  const [row] = await world.everyRow<{ id: string }>('select id from networks_region limit 1')
  return row!.id
}

async function twoAffiliates(): Promise<[string, string]> {
  const rows = await world.everyRow<{ slug: string }>(
    "select slug from register_organisation where kind = 'affiliate' and scope_ids @> array(select id from networks_network where slug = 'towns') order by slug limit 2",
  )
  return [rows[0]!.slug, rows[1]!.slug]
}
