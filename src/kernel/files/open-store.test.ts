import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { startFakeS3 } from '../../../test/fake-s3.ts'
import { readConfig } from '../config.ts'
import { openStore } from './open-store.ts'

const data = mkdtempSync(join(tmpdir(), 'plenaria store-'))
after(() => rmSync(data, { recursive: true }))
const config = (env: Record<string, string>) => readConfig(env, { data })
const lines: string[] = []
const log = (level: string, what: string, more?: Record<string, unknown>) => {
  lines.push(JSON.stringify({ level, what, ...more }))
}

test('without S3_URL files lie in the data folder', async () => {
  const store = await openStore(config({}), log)
  await store.put('ab/one', Buffer.from('one'))
  assert.deepEqual(
    (await Array.fromAsync(store.list(''))).map(one => one.key),
    ['ab/one'],
  )
})

test('with it they lie in the bucket; a wrong one stops the start with a sentence that tells no secret', async t => {
  const s3 = await startFakeS3()
  t.after(() => s3.close())
  const store = await openStore(config({ S3_URL: s3.url() }), log)
  await store.put('ab/two', Buffer.from('two'))
  assert.deepEqual([...s3.objects.keys()], ['ab/two'])
  const wrong = openStore(config({ S3_URL: s3.url({ secret: 'hush' }) }), log)
  await assert.rejects(wrong, { message: /^S3_URL: the store at 127\.0\.0\.1:\d+ answered 403; expected/ })
  assert.throws(() => config({ S3_URL: 's3+https://hush@host/bucket' }), {
    message: /^S3_URL lacks the key or the secret/,
  })
})

test('a bucket that does not answer does not stop the start, and is in the log without its key', async () => {
  const gone = await startFakeS3()
  const url = gone.url()
  await gone.close()
  await openStore(config({ S3_URL: url }), log)
  assert.match(lines.join('\n'), /"level":"warn","what":"files","message":"S3 ECONNREFUSED to GET, 4 times"/)
  assert.doesNotMatch(lines.join('\n'), /a-key|secret/)
})
