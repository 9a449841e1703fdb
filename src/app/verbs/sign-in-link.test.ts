import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { browserAt } from '../../../test/browser.ts'
import { mailsTo } from '../../../test/mailbox.ts'
import { addAppIn, appCode, provenBrowser } from '../../../test/signing-in.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { PROJECT } from '../../kernel/config.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

function signInLink(
  typed: string | null,
  ...args: string[]
): Promise<{ code: number | null; out: string; err: string }> {
  const all = ['sign-in-link', '--data', world.config.dataFolder, ...args]
  const child = spawn(process.execPath, [join(PROJECT, 'src/app/cli.ts'), ...all], { cwd: PROJECT, env: process.env })
  let [out, err] = ['', '']
  child.stdout.on('data', chunk => {
    out += chunk
  })
  child.stderr.on('data', chunk => {
    err += chunk
  })
  child.stdin.end(typed === null ? '' : `${typed}\n`)
  return new Promise(done => child.on('close', code => done({ code, out, err })))
}
const pathIn = (out: string) => new URL(out.trim()).pathname

test('a link for somebody locked out opens once, in any browser, and looking at it uses nothing up', async () => {
  const { code, out, err } = await signInLink(null, '--address', 'member-sw@example.org')
  assert.equal(code, 0, err)
  const link = pathIn(out)
  const browser = browserAt(world.house.origin)
  for (let looks = 0; looks < 2; looks++) assert.equal((await browserAt(world.house.origin).get(link)).status, 200)
  assert.equal((await browser.submit(link, link)).location, '/?done=signed-in')
  assert.equal((await browser.get('/account')).status, 200)
  const again = browserAt(world.house.origin)
  assert.equal((await again.get(link)).page.querySelector(`form[action="${link}"]`), null)
  assert.equal((await again.post(link, new URLSearchParams({ key: world.visitorKey() }))).status, 422)
  const acts = await world.everyRow("select from kernel_journal where act = 'sign-in.link-made'")
  assert.equal(acts.length, 1)
})

test('there is none for an address that nobody has', async () => {
  const { code, out, err } = await signInLink(null, '--address', 'nobody@example.org')
  assert.deepEqual([code, out], [1, ''])
  assert.match(err, /No account/)
})

test('it asks for the second factor all the same; with --recover, typed twice, the factors are gone and the person is told', async () => {
  const address = 'officer@example.org'
  const before = await provenBrowser(world, address)
  const secret = await addAppIn(world, before)
  const first = browserAt(world.house.origin)
  const link = pathIn((await signInLink(null, '--address', address)).out)
  assert.equal((await first.submit(link, link)).location, '/sign-in/second')
  assert.equal((await first.get('/account')).status, 401)
  const code = await appCode(world, secret, 1)
  assert.equal((await first.submit('/sign-in/second', '/sign-in/second', { code })).status, 303)

  const refused = await signInLink('somebody@example.org', '--address', address, '--recover')
  assert.deepEqual([refused.code, refused.out], [1, ''])
  assert.equal((await before.get('/account')).status, 200)
  const done = await signInLink(address, '--address', address, '--recover')
  assert.equal(done.code, 0, done.err)
  assert.equal((await before.get('/account')).status, 401, 'every session is over')
  const second = browserAt(world.house.origin)
  assert.equal((await second.submit(pathIn(done.out), pathIn(done.out))).location, '/?done=signed-in')
  const mails = await mailsTo(world, address, { purpose: 'sign-in-news', count: 2 })
  assert.match(mails.at(-1)!.text, /removed every passkey|retiré/)
})
