import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  FootnoteReferenceRun,
  InsertedTextRun,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import type { Language } from '../languages.ts'
import type { PaperBlock, PaperChange, PaperComment } from './blocks.ts'
import { piecesOf } from './pieces.ts'
import { type Stretch, stretches } from './scripts.ts'
import { writableText } from './writable.ts'

/** What stands elsewhere in the file and is pointed at; each gives the id to point with. */
export interface Elsewhere {
  nextChange: () => number
  comment: (comment: PaperComment) => number[]
  note: (text: string) => number
}

/** The words of a block in Word's runs: each in one language, one direction, one style, and changed by one person or by none. */
export function wordRuns(block: PaperBlock, language: Language, elsewhere: Elsewhere): ParagraphChild[] {
  const threads = new Map<PaperComment, number[]>()
  return piecesOf(block).flatMap((piece): ParagraphChild[] => {
    if (piece.is === 'note') return [new FootnoteReferenceRun(elsewhere.note(piece.note.text))]
    if (piece.is === 'comment-begins') {
      const ids = elsewhere.comment(piece.comment)
      threads.set(piece.comment, ids)
      return ids.map(id => new CommentRangeStart(id))
    }
    if (piece.is === 'comment-ends') {
      const ids = threads.get(piece.comment) ?? []
      return ids.flatMap(id => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })])
    }
    const { change } = piece
    const style = { ...(piece.bold ? { bold: true } : {}), ...(piece.italic ? { italics: true } : {}) }
    return runs(writableText(piece.text), language, style).map(run => {
      if (!change) return new TextRun(run)
      const by = signed(change, elsewhere.nextChange())
      return change.op === 'inserted' ? new InsertedTextRun({ ...run, ...by }) : new DeletedTextRun({ ...run, ...by })
    })
  })
}

/** A text without style. */
export const plainRuns = (text: string, language: Language): TextRun[] =>
  runs(text, language, {}).map(run => new TextRun(run))

/** Who changed something and when, as Word writes it beside the change. */
export function signed(change: PaperChange, id: number): { id: number; author: string; date: string } {
  const date = change.date !== null && !Number.isNaN(Date.parse(change.date)) ? change.date : undefined
  // Without a date docx leaves it out, as Word does; its types do not know that.
  return { id, author: writableText(change.author ?? ''), date: date as string }
}

function runs(text: string, language: Language, style: IRunOptions): IRunOptions[] {
  return stretches(text, language).flatMap(stretch => {
    const shared = { ...style, ...said(stretch) }
    return stretch.text.split('\n').map((line, index) => ({
      ...shared,
      ...(index > 0 ? { break: 1 } : {}),
      children: line
        .split('\t')
        .flatMap((part, at) => [...(at > 0 ? [new Tab()] : []), ...(part === '' ? [] : [part])]),
    }))
  })
}

function said({ language, rightToLeft }: Stretch): IRunOptions {
  if (rightToLeft) return { rightToLeft: true, language: { bidirectional: language } }
  return { language: /^(?:zh|ja|ko)\b/.test(language) ? { eastAsia: language } : { value: language } }
}
