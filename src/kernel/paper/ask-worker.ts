import { Worker } from 'node:worker_threads'
import { Refusal } from '../errors.ts'
import type { Paper } from './blocks.ts'
import { PaperProblem } from './problem.ts'
import type { WorkerAnswer, WorkerRequest } from './worker.ts'

export interface WorkerLimits {
  /** For one document, its start included. */
  timeLimitMs: number
  /** After this long without work the thread ends and gives its memory (about 400 MB) back. */
  idleMs: number
}

const LIMITS: WorkerLimits = { timeLimitMs: 20_000, idleMs: 30_000 }

/**
 * Reads a Word or ODT file in the worker thread, one after the other. Throws `PaperProblem`, whatever the file does, and
 * the refusal `too-many` when five others wait already: each may take its whole time, and browsers do not wait for minutes.
 */
export function readInWorker(request: WorkerRequest, limits: WorkerLimits = LIMITS): Promise<Paper> {
  if (waiting >= WAITING_AT_MOST) return Promise.reject(new Refusal('too-many'))
  waiting++
  const turn = queue.then(() => {
    waiting--
    return ask(request, limits)
  })
  queue = turn.catch(() => {})
  return turn
}

const WAITING_AT_MOST = 5
let waiting = 0

let queue: Promise<unknown> = Promise.resolve()
let worker: Worker | null = null
let idle: NodeJS.Timeout | undefined
/** Settles the one document that is being read. */
let settle: ((answer: WorkerAnswer) => void) | null = null

const DAMAGED: WorkerAnswer = { problem: { code: 'damaged', message: 'The file is damaged and cannot be read.' } }
const TOO_SLOW: WorkerAnswer = { problem: { code: 'too-slow', message: 'The file takes too long to read.' } }

function ask(request: WorkerRequest, limits: WorkerLimits): Promise<Paper> {
  clearTimeout(idle)
  const asked = worker ?? startWorker()
  asked.ref()
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      stop(asked)
      settle?.(TOO_SLOW)
    }, limits.timeLimitMs)
    settle = answer => {
      settle = null
      clearTimeout(late)
      asked.unref()
      idle = setTimeout(() => stop(asked), limits.idleMs)
      idle.unref()
      if ('paper' in answer) resolve(answer.paper)
      else reject(new PaperProblem(answer.problem.code, answer.problem.message))
    }
    asked.postMessage(request)
  })
}

function startWorker(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 768, stackSizeMb: 16 },
  })
  // A thread that was stopped may still speak; only the one in use is listened to.
  const take = (answer: WorkerAnswer) => {
    if (worker === started) settle?.(answer)
  }
  const end = () => {
    take(DAMAGED)
    stop(started)
  }
  started.on('message', take)
  started.on('error', end)
  started.on('exit', end)
  worker = started
  return started
}

function stop(ended: Worker): void {
  if (worker === ended) worker = null
  void ended.terminate()
}
