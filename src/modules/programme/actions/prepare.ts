import { Invalid } from '../../../kernel/errors.ts'
import { cityOf } from '../../../kernel/languages.ts'
import type { PaperBlock } from '../../../kernel/paper/blocks.ts'
import { PaperProblem } from '../../../kernel/paper/problem.ts'
import { readPaper } from '../../../kernel/paper/read-file.ts'
import { clean, cleanThroughout } from '../../../kernel/text.ts'
import { readProgramme } from '../reading/read-programme.ts'
import type { DraftProgramme } from '../rules/draft.ts'
import { sourceLines } from '../rules/source.ts'

/** A programme that was read and not yet kept. */
export interface Prepared {
  fileName: string
  bytes: Uint8Array
  source: string[]
  content: DraftProgramme
}

export interface Where {
  /** IANA zone and place of sessions where the file names none. */
  zone: string
  place: string
  /** Language of texts where none can be told from the words. */
  language: string
}

/**
 * Reads a file, or words that were pasted, into what a draft holds. Takes up to a second and touches no row, so it is
 * done before the transaction. Throws `Invalid` on the field `file` with what is wrong with the file.
 */
export async function prepareProgramme(file: { name: string; bytes: Uint8Array }, where: Where): Promise<Prepared> {
  const { paper, source } = await readOrSayWhy(file)
  const reading = cleanThroughout(readProgramme(paper, { zone: where.zone }))
  const sessions = reading.sessions.map(session => {
    const { iana } = session.zone
    return { ...session, place: iana === null || iana === where.zone ? where.place : cityOf(iana) }
  })
  const content = {
    ...reading,
    language: reading.language ?? where.language,
    sessions,
    lost: [...paper.lost, ...notShown(paper.blocks)],
  }
  return { fileName: clean(file.name), bytes: file.bytes, source: cleanThroughout(source), content }
}

/** Changes and comments that were read and that no draft of a programme shows. */
function notShown(blocks: readonly PaperBlock[]): DraftProgramme['lost'] {
  const all = (list: readonly PaperBlock[]): PaperBlock[] => list.flatMap(one => [one, ...all(one.rows.flat(2))])
  const every = all(blocks)
  return [
    ...(every.some(one => one.changes.length > 0) ? (['undecided-changes'] as const) : []),
    ...(every.some(one => one.comments.length > 0) ? (['comments'] as const) : []),
  ]
}

async function readOrSayWhy(file: { name: string; bytes: Uint8Array }) {
  try {
    const paper = await readPaper(file.name, file.bytes)
    const source = sourceLines(paper)
    if (source.length === 0) throw new Invalid([{ field: 'file', text: 'problem-programme-file-empty' }])
    return { paper, source }
  } catch (error) {
    if (!(error instanceof PaperProblem)) throw error
    throw new Invalid([{ field: 'file', text: `problem-programme-file-${error.code}` }])
  }
}
