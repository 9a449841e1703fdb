import type { Language } from '../../../kernel/languages.ts'
import type { PaperChange, PaperComment } from '../../../kernel/paper/blocks.ts'
import type { Passage } from '../rules.ts'

/** A block of a version as a file of it printed it. */
export interface PrintedBlock {
  block: string
  wording: string
  kind: string
  label: string | null
  language: Language
  text: string
  /** A remark of ours stands behind its words, in brackets: they are a translation, or of another language. */
  remarked: boolean
}

/** A paragraph of a file that came back. */
export interface FileBlock {
  /** What it was called when it went out; empty where the file does not say. */
  names: readonly string[]
  kind: string
  label: string | null
  /** Before any tracked change. */
  text: string
  changes: readonly PaperChange[]
  comments: readonly PaperComment[]
}

/**
 * Something that a file that came back says about a block of the version it was made from. `wording`: the block shall read
 * otherwise; `deleted`, `joined` (to the one before), `moved`: there is no wording for it; `title`: another title.
 */
export interface Finding {
  kind: 'wording' | 'deleted' | 'joined' | 'moved' | 'title' | 'comment'
  block: string
  wording: string
  language: Language
  /** What the block says in the version of the file, in its language. */
  before: string
  /** How it would read; of `moved` the beginning of the block behind which it shall stand, of `title` the title. */
  after: string | null
  /** A comment: its words, where they stand, the words of the file they were written on, and what was answered. */
  words: string | null
  passage: Passage | null
  about: string | null
  replies: { words: string; by: string | null }[]
  /** The names that the file prints beside it. */
  by: string[]
  /** False: no tracked change says so, it was found by comparing. */
  tracked: boolean
  /** The block is split, or new paragraphs stand behind it. */
  grows: boolean
}

export interface Findings {
  all: Finding[]
  /** The file holds so little of the text that what it lacks is not meant to be deleted. */
  isPart: boolean
  /** What part of its words was found in the text, from 0 to 1. */
  found: number
}
