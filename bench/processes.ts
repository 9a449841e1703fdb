import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PROJECT } from '../src/kernel/config.ts'

/** What `bench/house.ts` says of itself. */
export interface HouseUnderTest {
  origin: string
  control: string
  pid: number
  postgres: number
  appUrl: string
  cookie: string
  paths: { document: string; block: string }
}

/** A house of its own process, furnished; the caller ends it with `leave`. */
export async function startHouse(...args: string[]): Promise<{ about: HouseUnderTest; leave: () => Promise<void> }> {
  const about = JSON.parse(await firstLine(spawnNode('bench/house.ts', args))) as HouseUnderTest // the line it prints
  return {
    about,
    leave: () =>
      fetch(about.control).then(
        () => {},
        () => {},
      ),
  }
}

export function spawnNode(script: string, args: string[] = []): ChildProcess {
  return spawn(process.execPath, [join(PROJECT, script), ...args], { stdio: ['pipe', 'pipe', 'ignore'] })
}

export async function firstLine(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) return line
  throw new Error('the process ended without a word')
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
