import { type ChildProcess, fork } from 'node:child_process'
import { Worker } from 'node:worker_threads'
import { Refusal } from './errors.ts'

export interface ThreadLimits {
  /** Of the thread's own work for one turn, its start included. */
  timeLimitMs: number
  /** After this long without work the thread ends and gives its memory back. */
  idleMs: number
}

/** Sends a message to the thread and waits for its answer. Throws `ThreadProblem`. */
export type Say<Asked, Answer> = (message: Asked) => Promise<Answer>

/** The thread gave no answer: it died over what it was given, took too long, or was let go in the middle of a turn. */
export class ThreadProblem extends Error {
  readonly code: 'died' | 'too-slow' | 'let-go'
  constructor(code: ThreadProblem['code']) {
    super(code)
    this.name = 'ThreadProblem'
    this.code = code
  }
}

export interface Thread<Asked, Answer> {
  /**
   * Waits for a turn, then has the thread alone while `work` speaks with it; the thread answers each message once. The
   * refusal `too-many` when too many wait already: each may take its whole time, and browsers do not wait for minutes.
   */
  turn<T>(work: (say: Say<Asked, Answer>) => Promise<T>, limits?: ThreadLimits): Promise<T>
}

export interface ThreadSettings {
  script: URL
  memoryMb: number
  stackMb: number
  /**
   * A process of its own, for native code: when that fails it takes all threads of its process with it. The script speaks by
   * `process.on('message')` and `process.send`; of its memory only that of JavaScript is bounded from here.
   */
  apart?: boolean
  waitingAtMost: number
  limits: ThreadLimits
  /** Who has a turn and says nothing for this long loses it. */
  patienceMs?: number
}

/**
 * Keeps one worker thread for work on files from outside, which at worst end the thread: it is started when it is needed,
 * given up when it takes too long, ended when idle, and a new one serves whoever comes next.
 */
export function keepThread<Asked, Answer>(settings: ThreadSettings): Thread<Asked, Answer> {
  let waiting = 0
  let queue: Promise<unknown> = Promise.resolve()
  let worker: Runner<Asked> | null = null
  let idle: NodeJS.Timeout | undefined
  /** Settles the one message that is being answered. */
  let settle: ((answer: Answer | ThreadProblem) => void) | null = null

  function start(): Runner<Asked> {
    // Who was stopped may still speak; only the one in use is listened to.
    const take = (answer: Answer | ThreadProblem) => {
      if (worker === started) settle?.(answer)
    }
    const end = () => {
      take(new ThreadProblem('died'))
      stop(started)
    }
    const started = settings.apart
      ? processOf<Asked, Answer>(settings, take, end)
      : threadOf<Asked, Answer>(settings, take, end)
    started.unref()
    worker = started
    return started
  }

  function stop(ended: Runner<Asked> | null): void {
    if (worker === ended) worker = null
    ended?.stop()
  }

  async function hold<T>(work: (say: Say<Asked, Answer>) => Promise<T>, limits: ThreadLimits): Promise<T> {
    clearTimeout(idle)
    let left = limits.timeLimitMs
    let over = false
    /** The thread of this turn; after it has died the turn gets no other, which would know nothing of what was said. */
    let mine: Runner<Asked> | null = null
    let silent: NodeJS.Timeout | undefined
    let letGo: (problem: ThreadProblem) => void = () => {}
    const patience = new Promise<never>((_resolve, reject) => {
      letGo = reject
    })
    patience.catch(() => {})
    const wait = () => {
      silent = setTimeout(() => letGo(new ThreadProblem('let-go')), settings.patienceMs ?? 60_000)
      silent.unref()
    }
    const say: Say<Asked, Answer> = message => {
      clearTimeout(silent)
      if (over || (mine && worker !== mine)) return Promise.reject(new ThreadProblem('let-go'))
      const since = performance.now()
      const asked = worker ?? start()
      mine = asked
      asked.ref()
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          stop(asked)
          settle?.(new ThreadProblem('too-slow'))
        }, left)
        settle = answer => {
          settle = null
          clearTimeout(late)
          asked.unref()
          left = Math.max(1, left - (performance.now() - since))
          if (answer instanceof ThreadProblem) return reject(answer)
          wait()
          resolve(answer)
        }
        asked.post(message)
      })
    }
    wait()
    try {
      return await Promise.race([work(say), patience])
    } catch (error) {
      // In the middle of a turn the thread holds what nobody will ask for any more.
      stop(mine)
      throw error
    } finally {
      over = true
      clearTimeout(silent)
      const kept = worker
      idle = setTimeout(() => stop(kept), limits.idleMs)
      idle.unref()
    }
  }

  return {
    turn(work, limits = settings.limits) {
      if (waiting >= settings.waitingAtMost) return Promise.reject(new Refusal('too-many'))
      waiting++
      const turn = queue.then(() => {
        waiting--
        return hold(work, limits)
      })
      queue = turn.catch(() => {})
      return turn
    },
  }
}

/** What does the work, as far as it is spoken with. While it is held (`ref`) the house does not end. */
interface Runner<Asked> {
  post(message: Asked): void
  ref(): void
  unref(): void
  stop(): void
}

function threadOf<Asked, Answer>(
  settings: ThreadSettings,
  take: (answer: Answer) => void,
  end: () => void,
): Runner<Asked> {
  const thread = new Worker(settings.script, {
    resourceLimits: { maxOldGenerationSizeMb: settings.memoryMb, stackSizeMb: settings.stackMb },
  })
  thread.on('message', take)
  thread.on('error', end)
  thread.on('exit', end)
  return {
    post: message => thread.postMessage(message),
    ref: () => thread.ref(),
    unref: () => thread.unref(),
    stop: () => void thread.terminate(),
  }
}

function processOf<Asked, Answer>(
  settings: ThreadSettings,
  take: (answer: Answer) => void,
  end: () => void,
): Runner<Asked> {
  const child: ChildProcess = fork(settings.script, {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${settings.memoryMb}`, `--stack-size=${settings.stackMb * 900}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // It needs no secret of ours, and gets none; Windows starts nothing without its own folder.
    env: process.env['SystemRoot'] ? { SystemRoot: process.env['SystemRoot'] } : {},
  })
  child.on('message', message => take(message as Answer)) // our own script says only this
  child.on('error', end)
  child.on('exit', end)
  return {
    post: message => void child.send(message as object, error => error && end()), // every message of ours is an object
    ref: () => {
      child.ref()
      child.channel?.ref()
    },
    unref: () => {
      child.unref()
      child.channel?.unref()
    },
    stop: () => void child.kill('SIGKILL'),
  }
}
