import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isZone } from '../kernel/clock.ts'
import type { Paper } from '../kernel/paper/blocks.ts'
import { PaperProblem } from '../kernel/paper/problem.ts'
import { readPaper } from '../kernel/paper/read-file.ts'
import { readDocument } from '../modules/documents/index.ts'
import { clockFaults, readProgramme } from '../modules/programme/index.ts'

const USAGE = 'Usage: plenaria read programme|document FILE [--zone IANA] [--language TAG]'

/**
 * `plenaria read programme FILE` and `plenaria read document FILE`: the reading as JSON on standard output.
 * Returns the exit code: 0, or 2 with one line on standard error for bad input.
 */
export async function runRead(args: string[]): Promise<number> {
  try {
    const { what, file, zone, language } = parse(args)
    const paper = await readPaper(basename(file), await load(file))
    const asked = language === undefined ? {} : { language }
    const reading =
      what === 'document'
        ? readDocument(paper, asked)
        : programmeIn(paper, zone === undefined ? asked : { ...asked, zone })
    await write(`${JSON.stringify(reading, null, 2)}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof BadInput) && !(error instanceof PaperProblem)) throw error
    const code = error instanceof PaperProblem ? `${error.code}: ` : ''
    process.stderr.write(`plenaria read: ${code}${error.message}\n`)
    return 2
  }
}

/** A programme with the hours that do not exist, or exist twice; one without any session says so beside its JSON. */
function programmeIn(paper: Paper, options: Parameters<typeof readProgramme>[1]) {
  const reading = readProgramme(paper, options)
  if (reading.sessions.length === 0) process.stderr.write('plenaria read: no session was found in this file.\n')
  return { ...reading, problems: [...reading.problems, ...clockFaults(reading)] }
}

class BadInput extends Error {}

function parse(args: string[]): { what: 'programme' | 'document'; file: string; zone?: string; language?: string } {
  const { values, positionals } = parseOptions(args)
  const [what, file, ...more] = positionals
  if (what !== 'programme' && what !== 'document')
    throw new BadInput(what === undefined ? USAGE : `cannot read "${what}". ${USAGE}`)
  if (file === undefined || more.length > 0) throw new BadInput(`one FILE is expected. ${USAGE}`)
  const { zone, language } = values
  if (zone !== undefined && !isZone(zone))
    throw new BadInput(`"${zone}" is no IANA time zone; one is for example Europe/Zurich.`)
  if (language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
    throw new BadInput(`"${language}" is no language tag; one is for example fr.`)
  return { what, file, ...(zone === undefined ? {} : { zone }), ...(language === undefined ? {} : { language }) }
}

function parseOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { zone: { type: 'string' }, language: { type: 'string' } },
    })
  } catch (error) {
    throw new BadInput(`${(error as Error).message.split('\n', 1)[0]} ${USAGE}`) // parseArgs only throws errors
  }
}

async function load(file: string): Promise<Uint8Array> {
  try {
    return await readFile(pathOf(file))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException // the file system throws nothing else
    if (code === 'ENOENT') throw new BadInput(`there is no file ${file}`)
    if (code === 'EISDIR') throw new BadInput(`${file} is a folder`)
    throw new BadInput(`${file} cannot be opened (${code})`)
  }
}

/** Waits until a pipe has taken all of it, so that an exit right after cuts nothing off. */
const write = (text: string) => new Promise<void>(resolve => process.stdout.write(text, () => resolve()))

/** npm runs us in the project's folder; a file is meant from the folder the command was typed in. */
function pathOf(file: string): string {
  const typedIn = process.env['INIT_CWD']
  return typedIn && !existsSync(file) ? resolve(typedIn, file) : file
}
