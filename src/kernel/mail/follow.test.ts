import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'
import { seal } from '../sealed.ts'
import { type FollowedWay, followMailWay } from './follow.ts'
import { mailHouse } from './setup.ts'

let world: World
let way: FollowedWay
let told = 0
const log: string[] = []
before(async () => {
  world = await openWorld({ env: { PUBLIC_URL: 'https://plenaria.example' } })
  way = await followMailWay(
    world.house.database.pool,
    'https://plenaria.example',
    (_level, what) => void log.push(what),
    100,
  )
  way.tell(async () => void told++)
})
after(async () => {
  way?.stop()
  await world?.close()
})

/** As another process of the same house would write it. */
const set = (columns: Record<string, string>) => {
  const all = {
    scope_id: '(select id from networks_house)',
    host: `'mail.union.example'`,
    port: '587',
    security: `'starttls'`,
    from_address: `'casa@mail.union.example'`,
    changed_by: 'gen_random_uuid()',
    ...columns,
  }
  return world.everyRow(`insert into kernel_mail_way (${Object.keys(all)}) values (${Object.values(all)}) on conflict (single) do update
    set (${Object.keys(all)}) = row (${Object.values(all)})`)
}

test('what another process of the house was told holds here as well, without a new start', async () => {
  assert.equal(way.leaving(), 'nowhere')
  await set({})
  await world.until(async () => way.leaving() === 'set')
  const { settings } = mailHouse()
  assert.equal(settings.smtpUrl, 'smtp://mail.union.example:587?requireTLS=true')
  assert.deepEqual(settings.domains, ['mail.union.example', 'plenaria.example'])
  assert.equal(told, 1)
  await new Promise(resolve => setTimeout(resolve, 400))
  assert.equal(told, 1, 'nobody is told of what has not changed')
  await set({ host: `'::1'`, port: '465', security: `'tls'`, from_name: `'Casa'` })
  await world.until(async () => told === 2)
  assert.equal(mailHouse().settings.smtpUrl, 'smtps://[::1]:465')
  assert.equal(mailHouse().settings.fromName, 'Casa')
})

test('a password opens for its own server alone; one that does not open lets no mail leave and is told to the log', async () => {
  const [{ id } = { id: '' }] = await world.everyRow<{ id: string }>('select id from networks_house')
  const place = (host: string) => `kernel_mail_way.password ${id} ${JSON.stringify([host, 587, 'starttls', 'casa'])}`
  const bytes = (host: string) => `'\\x${seal('a/b?c@d', place(host)).toString('hex')}'`
  await set({ user_name: `'casa'`, password: bytes('mail.union.example') })
  await world.until(async () => mailHouse().settings.smtpUrl?.includes('casa'))
  assert.equal(mailHouse().settings.smtpUrl, 'smtp://casa:a%2Fb%3Fc%40d@mail.union.example:587?requireTLS=true')
  await set({ user_name: `'casa'`, password: bytes('evil.example') })
  await world.until(async () => way.leaving() === 'no-password')
  assert.equal(mailHouse().settings.smtpUrl, null)
  assert.deepEqual(log, ['mail-password'])
})
