import { Worker } from 'node:worker_threads'
import type { ReaderRequest, ReadWords } from './reader.ts'

/** What a mail says, or why that cannot be known. */
export type MailWords = ReadWords | { problem: 'unreadable' | 'too-slow' | 'gone' }

const TIME_LIMIT_MS = 15_000
const IDLE_MS = 10_000

let worker: Worker | null = null
let idle: NodeJS.Timeout | undefined
let queue: Promise<unknown> = Promise.resolve()
/** Settles the one mail that is being read. */
let settle: ((words: MailWords) => void) | null = null

/** Reads mails one after the other in one thread, which is ended when it takes too long and when nothing is left to do. */
export function readWords(
  bytes: Uint8Array,
  want: ReaderRequest['want'],
  timeLimitMs = TIME_LIMIT_MS,
): Promise<MailWords> {
  const turn = queue.then(() => ask({ bytes, want }, timeLimitMs))
  queue = turn
  return turn
}

function ask(request: ReaderRequest, timeLimitMs: number): Promise<MailWords> {
  clearTimeout(idle)
  const asked = worker ?? startWorker()
  asked.ref()
  return new Promise(resolve => {
    const late = setTimeout(() => {
      stop(asked)
      settle?.({ problem: 'too-slow' })
    }, timeLimitMs)
    settle = words => {
      settle = null
      clearTimeout(late)
      asked.unref()
      idle = setTimeout(() => stop(asked), IDLE_MS)
      idle.unref()
      resolve(words)
    }
    asked.postMessage(request)
  })
}

function startWorker(): Worker {
  const started = new Worker(new URL('./reader.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 512, stackSizeMb: 8 },
  })
  // A thread that was stopped may still speak; only the one in use is listened to.
  const end = () => {
    if (worker === started) settle?.({ problem: 'unreadable' })
    stop(started)
  }
  started.on('message', (answer: { words: ReadWords } | { problem: 'unreadable' }) => {
    if (worker === started) settle?.('words' in answer ? answer.words : answer)
  })
  started.on('error', end)
  started.on('exit', end)
  worker = started
  return started
}

function stop(ended: Worker): void {
  if (worker === ended) worker = null
  void ended.terminate()
}
