import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withPoliciesOff } from '../../src/kernel/policy.ts'
import { type Answer, openWorld, type World } from '../world.ts'
import { type Actors, assertAlike, bare, outcomeOf, signInAll } from './actors.ts'
import { Canaries } from './canaries.ts'
import { absent, furnish, type Maker, makerOf, type Names } from './furnish.ts'
import { groupOf, mayHear, ROLES, type Role } from './roles.ts'
import { changesFrom, everyTable } from './rows.ts'
import { type Channel, type Outcome, outcomeFor, READING, WRITING } from './table.ts'

// The table is read for one network; canaries.test.ts does the same the other way round.
const NETWORK = 'towns'

let world: World
let actors: Actors
let maker: Maker
let names: Names
let none: Names
let asBefore: Record<string, string>
const canaries = new Canaries()

before(async () => {
  world = await openWorld()
  names = await furnish(world, NETWORK, canaries)
  none = absent(names)
  asBefore = await everyTable(world)
  actors = await signInAll(world)
  maker = await makerOf(world, NETWORK)
})
after(() => world.close())

const SAYS: Record<Outcome, string> = {
  allow: 'may',
  'not-found': 'finds nothing',
  'not-allowed': 'may not',
  'not-signed-in': 'is asked to sign in',
  closed: 'is told that it is too late',
}
const AS: Record<Channel, string> = {
  page: '',
  api: ' as JSON of the API',
  json: ' as JSON beside the page',
  live: ' while it happens',
}

for (const { what, at, channels, who } of READING) {
  for (const channel of channels) {
    sideBySide(`read ${what}${AS[channel]}`, ROLES, role => {
      const expected = outcomeFor(who, role, NETWORK)
      return [
        `${role} ${SAYS[expected]}`,
        async () => {
          const path = through(channel, at(names))
          const answer = await actors.get(role, path)
          assert.equal(outcomeOf(answer), expected)
          hearsOnlyTheirs(role, answer, path)
          if (expected !== 'not-found') return
          const elsewhere = through(channel, at(none))
          assertAlike(answer, path, await actors.get(role, elsewhere), elsewhere)
        },
      ]
    })
  }
}

for (const { what, to, fields, who } of WRITING) {
  const refused = ROLES.filter(role => outcomeFor(who, role, NETWORK) !== 'allow')
  sideBySide(what, refused, role => {
    const expected = outcomeFor(who, role, NETWORK)
    return [
      `${role} ${SAYS[expected]}`,
      async () => {
        const answer = await actors.force(role, to(names), fields(names))
        assert.equal(outcomeOf(answer), expected)
        hearsOnlyTheirs(role, answer, to(names))
        if (expected !== 'not-found') return
        assertAlike(answer, to(names), await actors.force(role, to(none), fields(names)), to(none))
      },
    ]
  })
  test(`${what}: who was refused has changed nothing`, async () => assert.deepEqual(await changes(), []))
}

for (const { what, at, channels, who } of READING) {
  const kept = ROLES.filter(role => outcomeFor(who, role, NETWORK) !== 'allow')
  const cell = (role: Role): Cell => [
    `from ${role}`,
    async () => {
      for (const channel of channels) {
        const path = through(channel, at(names))
        hearsOnlyTheirs(role, await actors.get(role, path), path)
      }
    },
  ]
  sideBySide(`row-level security alone keeps ${what}`, kept, cell, withPoliciesOff)
}

for (const { what, to, fields, who, rows } of WRITING) {
  if (rows === 'a service') continue
  const refused = ROLES.filter(role => {
    const group = groupOf(role, NETWORK)
    // Staff may write all rows of their network: what they may not do is decided by rules, not by whose rows they are.
    if (outcomeFor(who, role, NETWORK) === 'allow' || group === 'staff') return false
    return group !== 'members' || rows !== 'members'
  })
  const answers: Record<Role, number> = {}
  const cell = (role: Role): Cell => [
    `${role} hears nothing that is not theirs`,
    async () => {
      const answer = await actors.force(role, to(names), fields(names))
      answers[role] = answer.status
      hearsOnlyTheirs(role, answer, to(names))
    },
  ]
  sideBySide(`row-level security alone refuses to ${what}`, refused, cell, withPoliciesOff)
  test(`row-level security alone refuses to ${what}: nobody has changed anything`, async () => {
    assert.deepEqual(await changes(), [], `these were answered ${JSON.stringify(answers)}`)
  })
}

for (const { what, to, fields, who, fresh } of WRITING) {
  for (const role of ROLES) {
    if (outcomeFor(who, role, NETWORK) !== 'allow') continue
    test(`${what}: ${role} may`, async () => {
      const own = { ...names, ...(await fresh?.(maker, role)) }
      await changes()
      const answer = await actors.force(role, to(own), fields(own))
      assert.equal(outcomeOf(answer), 'allow', answer.page.querySelector('main')?.text ?? '')
      assert.notDeepEqual(await changes(), [], 'something has changed')
    })
  }
}

type Cell = [name: string, run: () => Promise<void>]

/** One test of several roles that do the same at the same time, each a subtest with its own name. */
function sideBySide(
  what: string,
  roles: readonly Role[],
  cell: (role: Role) => Cell,
  during: (run: () => Promise<void>) => Promise<void> = run => run(),
): void {
  if (roles.length === 0) return
  test(what, { concurrency: true }, t =>
    during(async () => {
      await Promise.all(roles.map(role => t.test(...cell(role))))
    }),
  )
}

/** The tables that are not as they were when this was last asked. */
async function changes(): Promise<string[]> {
  const before = asBefore
  asBefore = await everyTable(world)
  return changesFrom(before, asBefore)
}

function through(channel: Channel, path: string): string {
  if (channel === 'page') return path
  if (channel === 'live') return `${path}/live`
  return channel === 'api' ? `/api/v1${path}` : `${path}.json`
}

/** No word of what is not theirs, beyond the address that they sent themselves. */
function hearsOnlyTheirs(role: Role, answer: Answer, path: string): void {
  const heard = canaries.in(bare(answer, path))
  assert.deepEqual(
    heard.filter(canary => !mayHear(role, canary)),
    [],
    'hears only what is theirs',
  )
}
