export interface Bounds {
  /** How many are worked on at once. */
  inWork: number
  /** How many wait for their turn, and for how long at most. */
  queue: number
  waitMilliseconds: number
}

export interface Turn {
  state: 'none' | 'queued' | 'working'
  answer: ((entered: boolean) => void) | null
  timer: NodeJS.Timeout | null
}

export function newTurn(): Turn {
  return { state: 'none', answer: null, timer: null }
}

/** Few work at once, some wait in the order they came, the rest is told at once that there is no turn for it. */
export class Turns {
  inWork = 0
  readonly #bounds: Bounds
  // Kept in the order they came.
  readonly #waiting = new Set<Turn>()

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  /** Whoever comes now waits, or is turned away. */
  isBusy(): boolean {
    return this.inWork >= this.#bounds.inWork
  }

  isFull(): boolean {
    return this.isBusy() && this.#waiting.size >= this.#bounds.queue
  }

  enter(turn: Turn, answer: (entered: boolean) => void): void {
    if (turn.state === 'working') {
      answer(true)
    } else if (!this.isBusy()) {
      this.inWork++
      turn.state = 'working'
      answer(true)
    } else if (this.isFull()) {
      answer(false)
    } else {
      turn.state = 'queued'
      turn.answer = answer
      turn.timer = setTimeout(() => this.leave(turn), this.#bounds.waitMilliseconds)
      this.#waiting.add(turn)
    }
  }

  /** `enter` as a promise: false when no turn came. */
  take(turn: Turn): Promise<boolean> {
    return new Promise(answer => this.enter(turn, answer))
  }

  /** Ends work, or waiting for it. Leaving twice is leaving once. */
  leave(turn: Turn): void {
    const { state } = turn
    turn.state = 'none'
    if (state === 'queued') {
      this.#waiting.delete(turn)
      answerOnce(turn, false)
    } else if (state === 'working') {
      this.inWork--
      this.#callNext()
    }
  }

  #callNext(): void {
    const [next] = this.#waiting
    if (!next) return
    this.#waiting.delete(next)
    this.inWork++
    next.state = 'working'
    answerOnce(next, true)
  }
}

function answerOnce(turn: Turn, entered: boolean): void {
  const { answer, timer } = turn
  if (timer) clearTimeout(timer)
  turn.answer = null
  turn.timer = null
  answer?.(entered)
}
