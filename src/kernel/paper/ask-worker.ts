import { Worker } from 'node:worker_threads'
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

/** Reads a Word or ODT file in the worker thread, one after the other. Throws `PaperProblem`, whatever the file does. */
export function readInWorker(request: WorkerRequest, limits: WorkerLimits = LIMITS): Promise<Paper> {
  const turn = queue.then(() => ask(request, limits))
  queue = turn.catch(() => {})
  return turn
}

let queue: Promise<unknown> = Promise.resolve()
let worker: Worker | null = null
let idle: NodeJS.Timeout | undefined

function ask(request: WorkerRequest, limits: WorkerLimits): Promise<Paper> {
  clearTimeout(idle)
  const asked = worker ?? startWorker()
  asked.ref()
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      stop(asked)
      finish(() => reject(new PaperProblem('too-slow', 'The file takes too long to read.')))
    }, limits.timeLimitMs)
    const finish = (settle: () => void) => {
      clearTimeout(late)
      asked.removeAllListeners()
      asked.on('error', () => stop(asked))
      asked.on('exit', () => stop(asked))
      asked.unref()
      idle = setTimeout(() => stop(asked), limits.idleMs)
      idle.unref()
      settle()
    }
    const broken = () => {
      stop(asked)
      finish(() => reject(new PaperProblem('damaged', 'The file is damaged and cannot be read.')))
    }
    asked.once('message', (answer: WorkerAnswer) =>
      finish(() =>
        'paper' in answer
          ? resolve(answer.paper)
          : reject(new PaperProblem(answer.problem.code, answer.problem.message)),
      ),
    )
    asked.once('error', broken)
    asked.once('exit', broken)
    asked.postMessage(request)
  })
}

function startWorker(): Worker {
  worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 768, stackSizeMb: 16 },
  })
  return worker
}

function stop(ended: Worker): void {
  if (worker === ended) worker = null
  void ended.terminate()
}
