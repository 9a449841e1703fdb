import { keepThread, type ThreadLimits, ThreadProblem } from '../thread.ts'
import type { Paper } from './blocks.ts'
import { PaperProblem } from './problem.ts'
import type { WorkerAnswer, WorkerRequest } from './worker.ts'

/**
 * Reads a Word or ODT file in the worker thread, one after the other. Throws `PaperProblem`, whatever the file does, and
 * the refusal `too-many` when five others wait already.
 */
export async function readInWorker(request: WorkerRequest, limits?: ThreadLimits): Promise<Paper> {
  const answer = await thread.turn(say => say(request), limits).catch(inOurWords)
  if ('paper' in answer) return answer.paper
  throw new PaperProblem(answer.problem.code, answer.problem.message)
}

/** About 400 MB while pandoc lives in it. */
const thread = keepThread<WorkerRequest, WorkerAnswer>({
  script: new URL('./worker.ts', import.meta.url),
  memoryMb: 768,
  stackMb: 16,
  waitingAtMost: 5,
  limits: { timeLimitMs: 40_000, idleMs: 30_000 },
})

function inOurWords(error: unknown): WorkerAnswer {
  if (!(error instanceof ThreadProblem)) throw error
  return error.code === 'died'
    ? { problem: { code: 'damaged', message: 'The file is damaged and cannot be read.' } }
    : { problem: { code: 'too-slow', message: 'The file takes too long to read.' } }
}
