import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepThread } from './thread.ts'

/** Answers with what it was told, dies when told so, and works as long as it is told, in milliseconds. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads'
    parentPort.on('message', said => {
      if (said === 'die') throw new Error('died')
      if (typeof said === 'number') { const end = Date.now() + said; while (Date.now() < end); }
      parentPort.postMessage({ said, threadId })
    })`)}`,
)

const thread = (patienceMs = 10_000) =>
  keepThread<string | number, { said: string | number; threadId: number }>({
    script,
    memoryMb: 64,
    stackMb: 4,
    waitingAtMost: 3,
    limits: { timeLimitMs: 20_000, idleMs: 50 },
    patienceMs,
  })

test('whoever has a turn speaks with the thread alone, and the others follow in order', async () => {
  const { turn } = thread()
  const heard: (string | number)[] = []
  const speak = (name: string) =>
    turn(async say => {
      for (const word of [`${name} 1`, `${name} 2`]) heard.push((await say(word)).said)
    })
  await Promise.all([speak('a'), speak('b'), speak('c')])
  assert.deepEqual(heard, ['a 1', 'a 2', 'b 1', 'b 2', 'c 1', 'c 2'])
})

test('a thread that dies fails its turn, also for all it says later, and the next turn has a new thread', async () => {
  const { turn } = thread()
  const first = await turn(say => say('hello'))
  await assert.rejects(
    turn(async say => {
      await assert.rejects(say('die'), { code: 'died' })
      return say('still there?')
    }),
    { code: 'let-go' },
  )
  assert.notEqual((await turn(say => say('hello'))).threadId, first.threadId)
})

test('only the work of the thread counts as its time, and too much of it ends it', async () => {
  const { turn } = thread()
  const limits = { timeLimitMs: 3_000, idleMs: 50 }
  const slow = turn(async say => {
    await say('hello')
    await new Promise(done => setTimeout(done, 3_500))
    return say('again')
  }, limits)
  assert.equal((await slow).said, 'again')
  await assert.rejects(
    turn(say => say(60_000), { timeLimitMs: 300, idleMs: 50 }),
    { code: 'too-slow' },
  )
})

test('whoever has a turn and says nothing loses it', async () => {
  const { turn } = thread(200)
  let held = 0
  const silent = turn(async say => {
    held = (await say('hello')).threadId
    await new Promise(done => setTimeout(done, 60_000).unref())
  })
  const next = turn(say => say('me'))
  await assert.rejects(silent, { code: 'let-go' })
  // The thread may still hold what the silent one gave it.
  assert.notEqual((await next).threadId, held)
})

test('when too many wait, the next one is asked to come back later', async () => {
  const { turn } = thread()
  const waiting = [1, 2, 3].map(() => turn(say => say('x')))
  await assert.rejects(
    turn(say => say('x')),
    { code: 'too-many' },
  )
  await Promise.all(waiting)
})

/** Answers with what it was told and its process, and dies as native code does when told so. */
const apartScript = new URL('./thread-test-process.ts', import.meta.url)

test('native code that ends its process fails its turn only; the next turn has a new process', async () => {
  const { turn } = keepThread<{ said: string }, { said: string; pid: number; secrets: number }>({
    script: apartScript,
    apart: true,
    memoryMb: 64,
    stackMb: 1,
    waitingAtMost: 3,
    limits: { timeLimitMs: 60_000, idleMs: 50 },
  })
  const first = await turn(say => say({ said: 'hello' }))
  assert.notEqual(first.pid, process.pid)
  assert.deepEqual([first.said, first.secrets], ['hello', 0])
  await assert.rejects(
    turn(say => say({ said: 'abort' })),
    { code: 'died' },
  )
  assert.notEqual((await turn(say => say({ said: 'hello' }))).pid, first.pid)
  await assert.rejects(
    turn(say => say({ said: 'hang' }), { timeLimitMs: 500, idleMs: 50 }),
    { code: 'too-slow' },
  )
})
