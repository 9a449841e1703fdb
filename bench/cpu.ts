import { readdirSync, readFileSync } from 'node:fs'

// Linux counts processor time in ticks of 10 ms (USER_HZ, fixed at 100 for programs).
const MILLISECONDS_PER_TICK = 10

/** Processor time of one process, user and system, in milliseconds. */
export function cpuMilliseconds(pid: number): number {
  return ticksOf(pid, false) * MILLISECONDS_PER_TICK
}

/** The same of a process and all it started, those that ended included. */
export function cpuOfTree(root: number): number {
  return [root, ...childrenOf(root)].reduce((sum, pid) => sum + ticksOf(pid, pid === root) * MILLISECONDS_PER_TICK, 0)
}

function ticksOf(pid: number, withEnded: boolean): number {
  const fields = statOf(pid)
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15).map(Number)
  return user + system + (withEnded ? endedUser + endedSystem : 0)
}

function childrenOf(root: number): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => Number(statOf(pid)[1]) === root)
}

// The second field is the command in brackets and may hold spaces: fields are counted behind its last bracket.
function statOf(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}
