import { cpuMilliseconds, cpuOfTree } from '../cpu.ts'
import { requests } from '../load.ts'
import type { Figure } from '../measures.ts'
import { firstLine, spawnNode, startHouse } from '../processes.ts'
import { turnByTurn } from '../turn-by-turn.ts'

const ROUNDS = 5

/** The draft's page with 180 blocks and 600 contributions, signed in. */
export const documentPage = () => againstBare(paths => paths.document, { signedIn: true, count: 150, target: 2 })

/** A public list of 50 rows. */
export const listPage = () => againstBare(() => '/towns/documents', { signedIn: false, count: 400, target: 2 })

/** The same list, signed in: with who asks, and row-level security in earnest. */
export const listPageSignedIn = () => againstBare(() => '/towns/documents', { signedIn: true, count: 400, target: 2.5 })

/** CPU of Node and PostgreSQL per page, against a bare server that sends the same SQL and as many constant bytes. */
async function againstBare(
  pathIn: (paths: { document: string }) => string,
  { signedIn, count, target }: { signedIn: boolean; count: number; target: number },
): Promise<Figure> {
  const { about, leave } = await startHouse()
  const path = pathIn(about.paths)
  const cookie = signedIn ? about.cookie : ''
  const asked = `${about.control}/record?path=${encodeURIComponent(path)}&cookie=${encodeURIComponent(cookie)}`
  const recorded = await (await fetch(asked)).text()
  const baseline = spawnNode('bench/baseline/server.mjs', [about.appUrl])
  baseline.stdin!.end(recorded)
  const bare = `http://127.0.0.1:${await firstLine(baseline)}/`
  const cpu = async (url: string, pid: number) => {
    const before = cpuMilliseconds(pid) + cpuOfTree(about.postgres)
    await requests(url, cookie, count, 4)
    return (cpuMilliseconds(pid) + cpuOfTree(about.postgres) - before) / count
  }
  try {
    const ours = () => cpu(about.origin + path, about.pid)
    const limit = () => cpu(bare, baseline.pid!)
    return { ...(await turnByTurn({ ours, limit, rounds: ROUNDS })), unit: 'ms CPU', target }
  } finally {
    baseline.kill()
    await leave()
  }
}
