import { Worker } from 'node:worker_threads'
import type { ReaderRequest, ReadWords } from './reader.ts'

/** What a mail says, or why that cannot be known. */
export type MailWords = ReadWords | { problem: 'unreadable' | 'too-slow' | 'gone' }

const TIME_LIMIT_MS = 15_000
const IDLE_MS = 10_000

let worker: Worker | null = null
let idle: NodeJS.Timeout | undefined
let queue: Promise<unknown> = Promise.resolve()

/** Reads mails one after the other in one thread, which is ended when it takes too long and when nothing is left to do. */
export function readWords(bytes: Uint8Array, want: ReaderRequest['want'], timeLimitMs = TIME_LIMIT_MS): Promise<MailWords> {
  const turn = queue.then(() => ask({ bytes, want }, timeLimitMs))
  queue = turn
  return turn
}

function ask(request: ReaderRequest, timeLimitMs: number): Promise<MailWords> {
  clearTimeout(idle)
  worker ??= new Worker(new URL('./reader.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 512, stackSizeMb: 8 },
  })
  const asked = worker
  asked.ref()
  const { promise, resolve } = Promise.withResolvers<MailWords>()
  const late = setTimeout(() => settle({ problem: 'too-slow' }, true), timeLimitMs)
  const settle = (words: MailWords, end: boolean) => {
    clearTimeout(late)
    asked.removeAllListeners()
    asked.on('error', () => {})
    asked.unref()
    if (end) stop(asked)
    else {
      idle = setTimeout(() => stop(asked), IDLE_MS)
      idle.unref()
    }
    resolve(words)
  }
  asked.on('message', (answer: { words: ReadWords } | { problem: 'unreadable' }) =>
    settle('words' in answer ? answer.words : answer, false),
  )
  asked.on('error', () => settle({ problem: 'unreadable' }, true))
  asked.on('exit', () => settle({ problem: 'unreadable' }, true))
  asked.postMessage(request)
  return promise
}

function stop(ended: Worker): void {
  if (worker === ended) worker = null
  void ended.terminate()
}
