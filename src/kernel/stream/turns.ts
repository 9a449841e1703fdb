/** Lets `most` works run at the same time; the others wait for their turn in the order they came. */
export function lanes(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let free = most
  return async work => {
    if (free > 0) free--
    else await new Promise<void>(turn => waiting.push(turn))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}

/**
 * Runs `work` never twice at the same time. Called while it runs, it runs once more afterwards: the promise is kept
 * when a run is over that began after the call. `work` must not throw.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  const run = async () => {
    await work()
    running = null
  }
  return () => {
    if (next) return next
    if (!running) {
      running = run()
      return running
    }
    next = running.then(() => {
      next = null
      running = run()
      return running
    })
    return next
  }
}
