import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { syncFolder } from '../backup/stored-files.ts'
import { keyedHash } from '../sealed.ts'

/**
 * The list of the erased, beside `secret.key` and in no database and no backup: a line for each, the keyed hash of an id
 * that means nothing elsewhere. Without secret.key it tells nobody anything, and with it only whether an id that somebody
 * holds was erased. Its first line says under which secret it was written.
 */
export const LIST = 'erased.list'

/** What a restored house writes on until somebody brings the list of the old one. */
export const AWAITED = 'erased.list.awaited'

/** The mark of a person on the list. */
export function markOf(person: string): string {
  return keyedHash(person, 'erased').toString('hex')
}

/** Puts people on the list, which it begins where there is none; durable when it returns. Throws `OtherSecret`. */
export async function listErased(folder: string, people: readonly string[]): Promise<void> {
  const path = pathIn(folder)
  const known = readErased(folder)
  const fresh = people.map(markOf).filter(mark => !known?.has(mark))
  if (known && fresh.length === 0) return
  const lines = [...(known ? [] : [header()]), ...fresh].map(line => `${line}\n`).join('')
  // A line that a full disk cut short stays a line of its own.
  const cut = known && !readFileSync(path, 'utf8').endsWith('\n')
  appendFileSync(path, `${cut ? '\n' : ''}${lines}`, { mode: 0o600, flush: true })
  await syncFolder(folder)
}

/** Everybody who was erased, as marks; null where no list was begun. Throws `OtherSecret`. */
export function readErased(folder: string): Set<string> | null {
  const text = textOf(pathIn(folder))
  if (text === '') return null
  if (text.split('\n')[0] !== header()) throw new OtherSecret()
  return marksIn(text)
}

/** The list was written under another secret.key than the one of this house: nobody on it can be known again. */
export class OtherSecret extends Error {
  constructor() {
    super(`${LIST} was written under another secret.key than the one in the data folder.`)
  }
}

/** A restored folder has no list of its own: until one is brought, it says so. */
export async function awaitList(folder: string): Promise<void> {
  writeFileSync(join(folder, AWAITED), '', { mode: 0o600, flush: true })
  await syncFolder(folder)
}

/** Whether the list of the house that was restored is still to be brought. */
export function awaitsList(folder: string): boolean {
  return existsSync(join(folder, AWAITED))
}

/** When the list was brought, what was written meanwhile joins it, and nothing is awaited any more. */
export async function takeList(folder: string): Promise<void> {
  const [list, awaited] = [join(folder, LIST), join(folder, AWAITED)]
  if (!existsSync(list) || !existsSync(awaited)) return
  const brought = textOf(list).trimEnd()
  const meanwhile = [...marksIn(textOf(awaited))].filter(mark => !marksIn(brought).has(mark))
  writeFileSync(`${list}.part`, [brought, ...meanwhile, ''].join('\n'), { mode: 0o600, flush: true })
  renameSync(`${list}.part`, list)
  rmSync(awaited)
  await syncFolder(folder)
}

const header = () => `plenaria erased 1 ${keyedHash('the list', 'erased').toString('hex')}`
const pathIn = (folder: string) => join(folder, awaitsList(folder) ? AWAITED : LIST)
const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
const marksIn = (text: string) => new Set(text.split('\n').filter(line => /^[0-9a-f]{64}$/.test(line)))
