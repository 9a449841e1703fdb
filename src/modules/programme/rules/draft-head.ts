import { textOf } from '../../../kernel/text.ts'
import type { DraftProgramme } from './draft.ts'
import type { DraftHead } from './speaking.ts'

/** What the session of a draft is to somebody who is asked to speak in it; null where there is none. */
export function headOf(content: DraftProgramme, position: number): DraftHead | null {
  const session = content.sessions[position]
  if (!session) return null
  const { date, start, end, zone, place } = session
  const text = (words: string) => textOf(words, content.language)
  return {
    title: text(session.title || session.label || content.title || '…'),
    place: place ? text(place) : null,
    date,
    start,
    end,
    zone: zone.iana,
  }
}
