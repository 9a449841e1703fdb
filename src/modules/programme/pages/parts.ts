import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { facts } from '../../../kernel/look/kit.ts'
import { PARTS, type Part } from '../rules/parts.ts'
import type { Speaker } from '../store/published.ts'
import { speakerLine, speakerList } from './agenda.ts'

/** Who moderates a session, hosts it too and helps with its technology, each under its name, and whoever else is named. */
export function partList(reader: Reader, speakers: readonly (Speaker & { part: Part | null })[]): Fill {
  const acting = PARTS.flatMap((part): [string, Html][] => {
    const own = speakers.filter(one => one.part === part)
    const lines = own.map(
      (one, at) => html`${at > 0 ? html`<br>` : null}${speakerLine(reader, { ...one, role: null })}`,
    )
    return own.length === 0 ? [] : [[reader.say(`programme-part-${part}`), html`${lines}`]]
  })
  const others = speakers.filter(one => one.part === null)
  return html`${acting.length > 0 ? facts(acting) : null}${speakerList(reader, others)}`
}
