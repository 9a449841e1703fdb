import { spawnSync } from 'node:child_process'
import { lchownSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Binaries } from './binaries.ts'
import { CannotStartDatabase } from './cannot-start.ts'

/** As whom the server runs: PostgreSQL refuses to run as root. */
export interface Identity {
  /** Before the program, on the command line. */
  prefix: string[]
  /** For `spawn`. */
  user: { uid: number; gid: number } | Record<never, never>
  /** Gives a new folder or file to that user. */
  give(path: string): void
}

/** The user and group `nobody` of every Linux. */
const nobody = 65534

const namespace = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--']

const self: Identity = { prefix: [], user: {}, give: () => {} }

/**
 * As an ordinary user: as that user. As root: as the owner of an existing cluster if that is not root; else in a user
 * namespace where root is called nobody, so that nothing changes hands; else as nobody. Whoever it is must be able to
 * reach the data and the programs. `cluster` is null before the first start; `folder` is where it lies or shall lie.
 */
export function chooseIdentity(cluster: string | null, folder: string, binaries: Binaries): Identity {
  if (process.getuid?.() !== 0) return self
  const owner = cluster ? statSync(cluster) : { uid: 0, gid: 0 }
  const closed = (user: { uid: number; gid: number }) =>
    closedFolder(binaries.folder, user) ?? closedFolder(folder, user)
  if (owner.uid === 0 && namespacesWork() && !closed(owner)) return { ...self, prefix: namespace }
  const user = owner.uid === 0 ? { uid: nobody, gid: nobody } : { uid: owner.uid, gid: owner.gid }
  const obstacle = closed(user)
  if (!obstacle) return { prefix: [], user, give: path => lchownSync(path, user.uid, user.gid) }
  throw new CannotStartDatabase(
    `PostgreSQL may not run as root, and user ${user.uid}, as whom it would run, may not pass through ${obstacle}: run Plenaria as an ordinary user or from another folder.`,
  )
}

function namespacesWork(): boolean {
  const [program = '', ...rest] = namespace
  return spawnSync(program, [...rest, 'true']).status === 0
}

/** The first folder on the way to `path` that the user may not pass through without root's powers. */
function closedFolder(path: string, user: { uid: number; gid: number }): string | null {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder)
    const passes = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if ((mode & passes) === 0) return `${folder} (mode ${(mode & 0o7777).toString(8).padStart(4, '0')})`
    if (dirname(folder) === folder) return null
  }
}
