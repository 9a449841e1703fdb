import type { Text } from '../../../kernel/text.ts'
import type { Compared } from './compared.ts'
import type { Beside } from './revised-compared.ts'
import { type Revised, type RevisedNote, retyped } from './revision.ts'

/** What stands beside a session as it will be once its correction is out. */
export function besideRevised<B extends Pick<Beside, 'questions' | 'references' | 'notes'>>(
  beside: B,
  notes: Revised['notes'] = [],
): B {
  const changes = new Map(notes.map(one => [one.id, one]))
  const changed = <N extends { id: string; about: Text }>(list: readonly N[]): N[] =>
    list.flatMap(note => {
      const change = changes.get(note.id)
      if (!change) return [note]
      return change.after ? [{ ...note, about: change.after, ...change.marks }] : []
    })
  return {
    ...beside,
    questions: changed(beside.questions),
    references: changed(beside.references),
    notes: changed(beside.notes),
  }
}

/**
 * What was taken over of published questions, references and notes, joined with what waits in the correction already:
 * words become the original or one more face, in the language that was compared.
 */
export function revisedNotes(
  { known, changed }: { known: Compared; changed: Compared },
  beside: Pick<Beside, 'questions' | 'references' | 'notes'>,
  waiting: Revised['notes'] = [],
): RevisedNote[] {
  const all = new Map(waiting.map(one => [one.id, one]))
  const texts = new Map([...beside.questions, ...beside.references, ...beside.notes].map(one => [one.id, one.about]))
  const take = <N extends { id?: string; text: string }>(
    what: RevisedNote['what'],
    before: readonly N[],
    after: readonly N[],
    marks: (note: N) => Pick<RevisedNote, 'marks'> = () => ({}),
  ) => {
    for (const was of before) {
      const about = was.id === undefined ? undefined : texts.get(was.id)
      if (was.id === undefined || !about) continue
      const is = after.find(one => one.id === was.id)
      if (is && JSON.stringify(is) === JSON.stringify(was)) continue
      const first = all.get(was.id)?.before ?? about
      const text = is ? retyped(all.get(was.id)?.after ?? about, changed.language, is.text) : null
      all.set(was.id, { id: was.id, what, before: first, after: text, ...(is ? marks(is) : {}) })
    }
  }
  const bare = (questions: Compared['questions']) => questions.map(({ at: _, ...one }) => one)
  take('question', bare(known.questions), bare(changed.questions))
  take('reference', known.references, changed.references, ({ language, forthcoming, further }) => ({
    marks: { language, forthcoming, further },
  }))
  take('note', known.notes, changed.notes)
  return [...all.values()]
}
