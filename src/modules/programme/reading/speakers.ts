import type { PaperBlock } from '../../../kernel/paper/blocks.ts'
import { findDuration } from './hours.ts'
import type { SpeakerReading } from './reading.ts'

/** Reads one person or body: `**Name**, role, organisation (5 min, to be confirmed)`. Nothing printed is dropped. */
export function readSpeaker(block: PaperBlock, role: string | null = null): SpeakerReading {
  const { rest, minutes, confirmed } = liftBrackets(block.text.replaceAll('\n', ', '))
  const text = rest.replace(/^[\s–—-]+|[\s.;,،–—-]+$/g, '')
  // Nobody is named yet: "to be confirmed (10 min)".
  if (text === '' || isOnly(UNCONFIRMED, text))
    return { name: null, role, organisation: null, minutes, confirmed: confirmed ?? false }
  const styled = block.runs.find(run => run.from === 0 && run.to < block.text.length)
  const bracketed = /^([^()]+?)\s*\(([^()]+)\)$/.exec(text)
  const cutAt = styled && styled.to <= text.length ? styled.to : text.search(PART_END)
  const name = bracketed?.[1] ?? (cutAt > 0 ? text.slice(0, cutAt) : text)
  const parts = (bracketed ? (bracketed[2] ?? '') : text.slice(name.length))
    .split(PARTS)
    .map(part => part.trim())
    .filter(part => part !== '')
  return { name: tidy(name), ...share(parts, role), minutes, confirmed }
}

/** Several people on one line: parted by `;`, or by commas and `and` where each part is a name. */
export function readSpeakers(block: PaperBlock, role: string | null = null): SpeakerReading[] {
  const parts = peopleIn(block.text)
  if (parts.length < 2) return [readSpeaker(block, role)]
  return parts.map(part => readSpeaker({ ...block, text: part, runs: [] }, role))
}

/** What is printed of each person of a line; one part where it may be one person. */
function peopleIn(text: string): string[] {
  if (/[;؛；]/.test(text)) return text.split(/\s*[;؛；]\s*/).filter(part => part !== '')
  const ends = text.split(/\s+(?:and|et|y|e|&)\s+(?=\p{Lu}|\p{Lo})/u)
  // Behind one name a comma leads to a body; behind "Ms Ana Ruiz" or before "and Omar Sy" it leads to the next name.
  const listed = ends.length > 1 && !/[,،]/.test(ends.at(-1) ?? '')
  const people = ends.flatMap(part => {
    const names = part.split(/\s*[,،]\s*/)
    const all = names.every(one => isName(withoutBrackets(one)))
    return all && (listed || names.every(one => HONORIFIC.test(one))) ? names : [part]
  })
  return people.every(one => isName(withoutBrackets(one.slice(0, nameEnd(one))))) ? people : [text]
}

const withoutBrackets = (part: string) => part.replace(/\s*\([^()]*\)\s*$/, '')
const nameEnd = (part: string) => {
  const at = part.search(PART_END)
  return at < 0 ? part.length : at
}

/** Whether a line of an agenda names somebody, by its style (a bold or italic name), or by a name with a role or body. */
export function looksLikeSpeaker(block: PaperBlock): boolean {
  const text = block.text
  if (text.length > 220 || /[?:]\s*$/.test(text) || /[.!?]\s+\p{Lu}\p{Ll}{3,}.*\.$/u.test(text)) return false
  if (namesNobodyYet(text) || namesSeveral(block)) return true
  const head = /^(.{2,60}?)\s*(?:[,،，]|\s[–—-]|\()/u.exec(text)
  if (!head) return /\b(?:tbc|tbd)\b/i.test(text) && isName(text.replace(/\W*\b(?:tbc|tbd)\b.*/i, ''))
  if (!isName(head[1] ?? '')) return false
  const styled = block.runs.some(run => run.from === 0 && run.to <= (head[1]?.length ?? 0) + 1)
  const after = text.slice(head[1]?.length ?? 0)
  return (
    styled ||
    /^\p{Lo}/u.test(text) ||
    ROLE.test(after) ||
    UNCONFIRMED.test(after) ||
    /\p{Lu}{2,}/u.test(after) ||
    findDuration(after) !== null
  )
}

/** "Ana Ruiz and Omar Sy (tbc)": capitals alone may be those of a subject. */
function namesSeveral({ text, runs }: PaperBlock): boolean {
  const told = runs.some(run => run.from === 0) || UNCONFIRMED.test(text) || findDuration(text) !== null
  return told && peopleIn(text).length > 1
}

/** "To be confirmed", or a body printed as not confirmed: "A representative of the city (tbc)". */
function namesNobodyYet(text: string): boolean {
  const { rest, minutes, confirmed } = liftBrackets(text)
  // "tbc" alone may be said of the hours or the subject.
  if (rest.trim() === '' || isOnly(UNCONFIRMED, rest)) return minutes !== null
  return confirmed !== null && rest.length <= 80 && COLLECTIVE.test(rest)
}

/** Whether a cell of a table holds people and nothing else, though no column says so. */
export function isPeopleCell(text: string): boolean {
  return (
    text.length <= 160 &&
    !/[?:.]\s*$/.test(text) &&
    text.split(/\s*[,;،]\s*|\s+(?:and|et|y)\s+(?=\p{Lu})/u).every(part => {
      const rest = withoutBrackets(part)
      return HONORIFIC.test(part) && isName(rest)
    })
  )
}

/** Two to five words with capitals, small words of names among them; or words of a script without capitals. */
export function isName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if ((words.length < 2 && !/^[\p{Lo}\p{M}]{2,}$/u.test(text.trim())) || words.length > 6 || /[\d:;?!]/.test(text))
    return false
  const titled = words.filter(
    word =>
      !/^(?:d[aeiou]s?|del|della|von|van|der|den|ten|el|al|bin|ibn|y|e|la|le|ap|of|ould|wa|Mr|Ms|Mrs|Dr|M|Mme|Sr|Sra|Prof)\.?$/.test(
        word,
      ),
  )
  return (
    titled.length >= 1 &&
    titled.every(word => /^(?:[ʻʼ'’]?\p{Lu}[\p{L}\p{M}'’.-]*|[\p{Lo}\p{M}-]+)$/u.test(word)) &&
    !ROLE.test(text)
  )
}

/** Organisation and role out of the words after a name, in whatever order. */
function share(parts: string[], given: string | null): { role: string | null; organisation: string | null } {
  if (given !== null) return { role: given, organisation: parts.join(', ') || null }
  // A body is written with a capital; "librarian" alone says what somebody does.
  const named = parts.findIndex(part => ROLE.test(part))
  const at = named < 0 ? parts.findIndex(part => /^\p{Ll}[\p{Ll}\s'’-]+$/u.test(part)) : named
  const others = parts.filter((_, index) => index !== at)
  return { role: parts[at] ?? null, organisation: others.join(', ') || null }
}

const ROLE =
  /(?<!\p{L})(?:(?:vice|deputy|assistant|co|secr[ée]taire|general|sub)[- ]?)?(?:president[ea]?|pr[ée]sidente?|chair(?:person|woman|man)?|secretar(?:y|ia|io)|secr[ée]taire|director[a]?|directeur|directrice|officer|responsable|coordinat\p{L}+|coordonnat\p{L}+|coordinador\p{L}*|moderat\p{L}+|mod[ée]rat\p{L}+|moderador\p{L}*|professor\p{L}*|professeure?|profesor\p{L}*|researcher|chercheu\p{L}+|investigador\p{L}*|minist(?:er|re|ro|ra)|mayor|maire|alcalde\p{L}*|delegad\p{L}+|delegate|d[ée]l[ée]gu[ée]\p{L}*|representat\p{L}+|repr[ée]sentant\p{L}*|representante\p{L}*|expert\p{L}*|head|cheffe?|jef[ea]|leader|steward|organi[sz]er|economist|[ée]conomiste|economista|adviser|advisor|conseill\p{L}+|asesor\p{L}*|treasurer|tr[ée]sori\p{L}+|teacher|nurse|firefighter|worker|rapporteu\p{L}+|facilitat\p{L}+|facilitador\p{L}*|staff|manager|member|membre|miembro|رئيسة?|الأمينة? العامة?|مديرة?|باحثة?|ممثلة?|منسقة?)(?!\p{L})/iu

// Where a name ends and a role or body begins.
const PART_END = /\s*(?:[,;،؛，；、]|\s[–—-]\s|\s\()/u
const PARTS = /\s*(?:[,;،؛，；、]|\s[–—-]\s)\s*|^\s*:\s*/u
const HONORIFIC = /^(?:Mr|Ms|Mrs|Mx|Dr|Prof|M|MM|Mme|Mmes|Mlle|Sr|Sra|Srta|Dra|Don|Do[ñn]a)\.?\s/u

/** Somebody without a name: "Affiliates from Asia", "Une représentante de la ville". */
const COLLECTIVE =
  /^(?:(?:an?|one|two|three|une?|un·e|deux|trois|un[oa]?|dos|tres|the|les?|la|los|las) )?(?:\p{L}+[- ]){0,2}(?:affiliates?|affili[ée]\S*|afiliad\S+|representatives?|repr[ée]sentant\S*|representantes?|speakers?|intervenant\S*|orat\S+|ponentes?|experts?|expert[·.eos]\S*|members?|membres|miembros|delegates?|d[ée]l[ée]gu\S+|delegad\S+|unions?|syndicats?|sindicatos?|guests?|invit[ée]\S*|invitad\S+|colleagues?|coll[èe]gues)(?!\p{L})/iu

const UNCONFIRMED =
  /(?<!\p{L})(?:tbc|tbd|to be (?:confirmed|determined)|[àa] confirmer|por confirmar|a confirmar|sous r[ée]serve|invit(?:ed|ée?|ad[oa]))(?!\p{L})/iu
const CONFIRMED = /(?<!\p{L})(?:confirmed|confirm[ée]e?|confirmad[oa])(?!\p{L})/iu

function liftBrackets(text: string): { rest: string; minutes: number | null; confirmed: boolean | null } {
  let minutes: number | null = null
  let confirmed: boolean | null = null
  const rest = text.replace(
    /\s*[([]([^()[\]]*)[)\]]|\s*[,–—-]\s*(tbc|tbd|to be confirmed|[àa] confirmer|por confirmar)\s*$/giu,
    (whole, inside?: string, last?: string) => {
      const kept = (inside ?? last ?? '').split(/\s*[,;]\s*/).filter(part => {
        const length = findDuration(`(${part})`)
        if (length) minutes = length.minutes
        else if (UNCONFIRMED.test(part)) confirmed = false
        else if (CONFIRMED.test(part)) confirmed = true
        else return true
        return false
      })
      return kept.length ? (inside === undefined ? whole : ` (${kept.join(', ')})`) : ''
    },
  )
  const ending = minutes === null ? findDuration(rest) : null
  return ending
    ? { rest: rest.slice(0, ending.from) + rest.slice(ending.to), minutes: ending.minutes, confirmed }
    : { rest, minutes, confirmed }
}

const isOnly = (pattern: RegExp, text: string) => pattern.exec(text.trim())?.[0] === text.trim()
const tidy = (name: string) => name.replace(/^[\s:–—-]+|[\s:,;–—-]+$/g, '') || null
