import { Invalid } from '../../kernel/errors.ts'
import type { Upload } from '../../kernel/http/web.ts'
import type { Paper } from '../../kernel/paper/blocks.ts'
import { PaperProblem } from '../../kernel/paper/problem.ts'
import { readPaper } from '../../kernel/paper/read-file.ts'
import { settleChanges } from './reading/accepted.ts'
import { typedLabel } from './reading/labels.ts'
import { readDocument } from './reading/read-document.ts'
import type { ArrivedBlock, BlockReading, DocumentReading } from './reading/reading.ts'
import { tidied } from './reading/tidied.ts'

export interface ReadSource {
  paper: Paper
  reading: DocumentReading
  source: Upload
}

// A congress paper has some hundreds; what has more than this is no document that people could answer to.
const BLOCKS_LIMIT = 20_000

/** What an uploaded file or a pasted text says. Throws `Invalid` with a sentence beside the field for what cannot be read. */
export async function readSource(
  value: { pasted?: string; language?: string },
  upload: Upload | null,
): Promise<ReadSource> {
  const source = upload ?? (value.pasted ? { name: 'pasted.txt', bytes: Buffer.from(value.pasted) } : null)
  if (!source) throw new Invalid([{ field: 'file', text: 'problem-documents-no-file' }])
  try {
    const paper = await readPaper(source.name, source.bytes)
    const reading = readDocument(paper, value.language ? { language: value.language } : {})
    if (reading.blocks.length > BLOCKS_LIMIT) {
      throw new Invalid([{ field: 'file', text: 'problem-documents-too-long', values: { most: BLOCKS_LIMIT } }])
    }
    return { paper, reading, source }
  } catch (error) {
    if (error instanceof PaperProblem) throw new Invalid([{ field: 'file', text: `problem-paper-${error.code}` }])
    throw error
  }
}

/** The blocks of a file once its tracked changes are accepted or refused. */
export function settledBlocks(reading: DocumentReading, decision: 'accepted' | 'refused'): ArrivedBlock[] {
  const blocks = reading.blocks.map(tidied)
  return settleChanges<BlockReading>(blocks, ({ changes }) => (changes.length > 0 ? decision : null)).map(
    ({ of, from, text, notes }) => {
      // The second half of a split heading is a paragraph more often than a heading.
      const plain = of === null && from.kind === 'heading'
      return {
        kind: plain ? 'paragraph' : from.kind,
        level: plain ? null : from.level,
        ...withLabel(of?.label ?? null, text, of?.text !== ''),
        notes: notes.map(note => ({ label: note.label, text: note.text })),
      }
    },
  )
}

/** The number that a paragraph prints which was nothing but an insertion; one that was `there` has had its number split off. */
export function withLabel(label: string | null, text: string, there: boolean): { label: string | null; text: string } {
  const typed = there || label !== null ? null : typedLabel(text)
  return typed ? { label: typed.label, text: text.slice(typed.length) } : { label, text }
}
