import { statfsSync } from 'node:fs'
import { userInfo } from 'node:os'

/** Why the embedded PostgreSQL cannot run here: one sentence for the person who gave the command. */
export class CannotStartDatabase extends Error {}

/** Turns a fault of the file system at `folder` into that sentence; any other fault is passed on as it is. */
export function explainFault(fault: unknown, folder: string): unknown {
  const code = (fault as NodeJS.ErrnoException | null)?.code // only read, and undefined if it is not there
  if (code === 'ENOSPC' || code === 'EDQUOT') return new CannotStartDatabase(diskFull(folder))
  if (code === 'EROFS')
    return new CannotStartDatabase(
      `The data folder ${folder} is on a read-only file system; choose another with --data.`,
    )
  if (code === 'EACCES' || code === 'EPERM') {
    return new CannotStartDatabase(
      `${userInfo().username} may not read and write the data folder ${folder}; make it theirs or choose another with --data.`,
    )
  }
  if (code === 'ENOENT') {
    const { message } = fault as Error // it has a code, so node:fs threw it
    return new CannotStartDatabase(`The data folder ${folder} cannot be made or is not whole: ${message}`)
  }
  return fault
}

/** The sentence for a server or `initdb` that ended with `lastLine`; a full disk often leaves no line at all. */
export function explainExit(what: string, lastLine: string, folder: string): CannotStartDatabase {
  if (/No space left on device|could not write .*space/i.test(lastLine) || (!lastLine && freeMegabytes(folder) < 20)) {
    return new CannotStartDatabase(diskFull(folder, lastLine))
  }
  return new CannotStartDatabase(`${what} on ${folder}: ${lastLine || 'it ended without a word.'}`)
}

function diskFull(folder: string, lastLine = ''): string {
  return `The disk that holds the data folder ${folder} is full; make room (about 100 MB)${lastLine && `: ${lastLine}`}.`
}

function freeMegabytes(folder: string): number {
  try {
    const disk = statfsSync(folder)
    return (disk.bavail * disk.bsize) / 2 ** 20
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
