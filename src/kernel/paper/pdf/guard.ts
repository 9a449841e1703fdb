import { workerData } from 'node:worker_threads'

// Ends the process it lives in when that takes too much memory or time, or when nobody is left to whom it could answer.

const { busySince, parent, memoryMb, seconds } = workerData as {
  busySince: Int32Array
  parent: number
  memoryMb: number
  seconds: number
} // what the typesetter gives it

setInterval(() => {
  const since = Atomics.load(busySince, 0)
  const late = since > 0 && Date.now() / 1_000 - since > seconds
  if (late || process.ppid !== parent || process.memoryUsage.rss() > memoryMb * 1_048_576)
    process.kill(process.pid, 'SIGKILL')
}, 100)
