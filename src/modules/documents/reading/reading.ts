import type { PaperChange, PaperComment, PaperNote } from '../../../kernel/paper/blocks.ts'

/** What a document says, as read: nothing renumbered, nothing dropped. */
export interface DocumentReading {
  kind: 'document' | 'priorities'
  language: string | null
  title: string | null
  /** `YYYY-MM-DD`. */
  date: string | null
  /** As printed: "First draft". */
  status: string | null
  blocks: BlockReading[]
  problems: DocumentProblem[]
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'action' | 'reference' | 'note' | 'table'

export interface BlockReading {
  kind: BlockKind
  /** Depth of headings and list entries from 1, else null. */
  level: number | null
  /** The number as printed, typed or computed by Word; bullets are none. */
  label: string | null
  text: string
  notes: PaperNote[]
  /** Tracked changes; offsets are of `text`, which is the text before them. */
  changes: PaperChange[]
  comments: PaperComment[]
  /** Tables only: the text of each cell. */
  rows?: string[][]
}

/** A block of a file that came for a text, with its tracked changes settled. */
export type ArrivedBlock = Pick<BlockReading, 'kind' | 'level' | 'label' | 'text'> & {
  notes: { label: string; text: string }[]
}

export interface DocumentProblem {
  code: 'number-break'
  /** Index in `blocks`. */
  at: number
  message: string
}
