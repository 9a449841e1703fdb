import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { filesIn, type StoredFiles } from '../../kernel/backup/stored-files.ts'
import { type Config, PROJECT, readConfig, WrongSetting } from '../../kernel/config.ts'
import { type Reached, reachDatabase } from '../../kernel/database/reach.ts'
import { storeOf } from '../../kernel/files/open-store.ts'

/** The one file or folder that a verb is given. */
export function onlyOne(positionals: string[], usage: string): string {
  const [one, ...more] = positionals
  if (one === undefined || more.length > 0) throw new WrongSetting(`Usage: plenaria ${usage}`)
  return pathTyped(one)
}

/** npm runs us in the project's folder; a path is meant from the folder the command was typed in. */
export function pathTyped(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
}

export function configOf(data: string | undefined): Config {
  return readConfig(process.env, data === undefined ? {} : { data })
}

export function storedFiles(config: Config): StoredFiles {
  return filesIn(storeOf(config))
}

export async function reachAsOwner(config: Config): Promise<Reached & { ownerUrl: string }> {
  const reached = await reachDatabase(config)
  const { ownerUrl } = reached
  if (ownerUrl) return { ...reached, ownerUrl }
  throw new WrongSetting(
    'DATABASE_URL is set but DATABASE_OWNER_URL is not; expected the address of the owner of the tables, who alone reads all of them.',
  )
}

/** The version of Plenaria itself. */
export function ownVersion(): string {
  return (JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string }).version
}

/** What a script reads; waits until a pipe has taken it, so that an exit right after cuts nothing off. */
export function print(result: object): Promise<void> {
  return new Promise(done => process.stdout.write(`${JSON.stringify(result)}\n`, () => done()))
}

export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
