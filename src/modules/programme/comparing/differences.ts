import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { SpeakerReading, ZoneReading } from '../reading/reading.ts'
import { offsetAt } from '../reading/zones.ts'
import type { Compared, ComparedItem, ComparedNote, NotedKind } from '../rules/compared.ts'
import {
  type Difference,
  hoursDiffer,
  hoursSide,
  mergedPeople,
  type Side,
  sayLike,
  told,
  type What,
} from '../rules/difference.ts'
import { saysTheSame } from '../rules/likeness.ts'
import { pairLines, pairSpeakers, pairs, subject } from './pairs.ts'

/** Every difference between a session and a later file about it; what the file does not print is no difference. */
export function differencesOf(known: Compared, later: Compared): Difference[] {
  return compare(structuredClone(known), later).map(({ take: _, ...difference }) => difference)
}

/** The session with the marked differences taken over, and all else as it was. */
export function takenOver(known: Compared, later: Compared, marks: ReadonlySet<string>): Compared {
  const changed = structuredClone(known)
  for (const { mark, take } of compare(changed, later)) if (marks.has(mark)) take()
  return changed
}

type Found = Difference & { take(): void }

/** Finds the differences; each `take` puts its own into `known`. */
function compare(known: Compared, later: Compared): Found[] {
  const found: Found[] = []
  const times = new Map<string, number>()
  const add = (
    what: What,
    line: string | null,
    before: Side | null,
    after: Side | null,
    take: () => void,
    noted?: NotedKind,
  ) => {
    const said = JSON.stringify([what, line, before, after, ...(noted ? [noted] : [])])
    const again = times.get(said) ?? 0
    times.set(said, again + 1)
    const mark = createHash('sha256').update(`${said}${again}`).digest('hex').slice(0, 16)
    found.push({ mark, what, line, before, after, take, ...(noted ? { noted } : {}) })
  }
  const words = (text: string, language: string): Side => ({ is: 'words', words: text, language })
  const wording = (
    what: 'title' | 'text',
    line: string | null,
    before: string | null,
    after: string,
    take: () => void,
  ) => add(what, line, before === null ? null : words(before, known.language), words(after, later.language), take)
  // Words in another language are no other words; only what needs no language is compared.
  const sameLanguage = known.language === later.language
  const session = known.session
  const file = later.session

  if (file.date !== null && file.date !== session.date) {
    const day = file.date
    add('day', null, session.date === null ? null : { is: 'day', day: session.date }, { is: 'day', day }, () => {
      session.date = day
    })
  }
  if (hoursDiffer(session, file))
    add('hours', null, hoursSide(session), hoursSide(file), () => {
      session.start = file.start ?? session.start
      session.end = file.end ?? session.end
    })
  compareZones()
  if (sameLanguage && file.title !== null && !saysTheSame(file.title, session.title ?? ''))
    wording('title', null, session.title, file.title, () => {
      session.title = file.title
    })
  if (sameLanguage && file.text !== null && !saysTheSame(file.text, session.text ?? ''))
    wording('text', null, session.text, file.text, () => {
      session.text = file.text
    })
  comparePeople(session.speakers, file.speakers, null)
  const lines = new Map<ComparedItem, ComparedItem>()
  compareLines(session.items, file.items)
  compareQuestions()
  compareReferences()
  compareNotes()
  return found

  function compareZones(): void {
    const [before, after] = [session.zone, file.zone]
    if (after.iana === null || after.assumed || after.printed === null) return
    const day = file.date ?? session.date
    const same = before.iana !== null && offsetOf(before.iana, day) === offsetOf(after.iana, day)
    const label = before.printed !== null && before.printed !== after.printed
    if (same && !label) return
    const side = (zone: ZoneReading): Side | null =>
      zone.iana === null ? null : { is: 'zone', printed: zone.printed, iana: zone.iana }
    add('zone', null, side(before), side(after), () => {
      session.zone = { ...after, iana: same ? before.iana : after.iana }
    })
  }

  function offsetOf(iana: string, day: string | null): string | null {
    return day === null ? iana : offsetAt(iana, day, file.start ?? session.start)
  }

  function compareLines(ours: ComparedItem[], theirs: readonly ComparedItem[]): void {
    if (theirs.length === 0) return
    const { both, gone, added } = pairLines(ours, theirs)
    for (const [line, other] of both) lines.set(other, line)
    for (const [line, other] of both) {
      const name = line.title
      if (hoursDiffer(line, other))
        add('hours', name, hoursSide(line), hoursSide(other), () => {
          line.start = other.start ?? line.start
          line.end = other.start === null ? line.end : other.end
          line.minutes = other.minutes ?? (other.start === null ? line.minutes : null)
        })
      if (sameLanguage && other.title !== null && !saysTheSame(subject(other.title), subject(name)))
        wording('title', name, name, other.title, () => {
          line.title = other.title
        })
      if (sameLanguage && other.text !== null && !saysTheSame(other.text, line.text ?? ''))
        wording('text', name, line.text, other.text, () => {
          line.text = other.text
        })
      comparePeople(line.speakers, other.speakers, name)
      compareLines(line.items, other.items)
    }
    for (const other of sameLanguage ? added : []) {
      const side = words(told(other), later.language)
      add('new-line', nameAbove(ours), null, side, () => {
        const line = structuredClone(other)
        remember(other, line)
        const before = theirs.slice(0, theirs.indexOf(other)).findLast(one => ours.includes(lines.get(one)!))
        ours.splice(before ? ours.indexOf(lines.get(before)!) + 1 : 0, 0, line)
      })
    }
    // A file that tells of one part says nothing of the others.
    if (sameLanguage && (both.length > 0 || added.length === 0))
      for (const line of gone)
        add('gone-line', nameAbove(ours), words(told(line), known.language), null, () => {
          ours.splice(ours.indexOf(line), 1)
        })
  }

  function remember(other: ComparedItem, line: ComparedItem): void {
    lines.set(other, line)
    for (const [at, inner] of other.items.entries()) remember(inner, line.items[at]!)
  }

  /** The line that a list of lines stands in. */
  function nameAbove(list: readonly ComparedItem[]): string | null {
    const above = (items: readonly ComparedItem[]): ComparedItem | undefined => {
      for (const item of items) {
        if (item.items === list) return item
        const inner = above(item.items)
        if (inner) return inner
      }
      return undefined
    }
    return above(session.items)?.title ?? null
  }

  function comparePeople(ours: SpeakerReading[], theirs: readonly SpeakerReading[], line: string | null): void {
    if (theirs.length === 0) return
    const { both, gone, added } = pairSpeakers(ours, theirs)
    const side = (speaker: SpeakerReading): Side => ({ is: 'speaker', speaker })
    for (const [one, other] of both) {
      const merged = mergedPeople(one, other, sameLanguage)
      if (!isDeepStrictEqual(merged, one))
        add('speaker', line, side({ ...one }), side(merged), () => {
          Object.assign(one, merged)
        })
    }
    for (const other of added)
      add('new-speaker', line, null, side(other), () => {
        ours.push({ ...other })
      })
    for (const one of gone)
      add('gone-speaker', line, side(one), null, () => {
        ours.splice(ours.indexOf(one), 1)
      })
  }

  function compareQuestions(): void {
    const known_ = known.questions
    const { both, gone, added } = pairs(known_, later.questions, (one, other) => sayLike(one.text, other.text), 0.6)
    for (const [one, other] of both)
      if (sameLanguage && !saysTheSame(one.text, other.text))
        add(
          'question',
          one.at?.title ?? one.segment,
          words(one.text, known.language),
          words(other.text, later.language),
          () => {
            one.text = other.text
          },
        )
    for (const other of sameLanguage ? added : []) {
      if (known.asked.some(text => saysTheSame(text, other.text))) continue
      const at = () => (other.at ? (lines.get(other.at) ?? null) : null)
      const name = at()?.title ?? other.at?.title ?? other.segment
      add('new-question', name, null, words(other.text, later.language), () => {
        known_.push({ text: other.text, segment: other.segment, at: at() })
      })
    }
    // A file without any question asks them elsewhere.
    for (const one of sameLanguage && later.questions.length > 0 ? gone : [])
      add('gone-question', one.at?.title ?? one.segment, words(one.text, known.language), null, () => {
        known_.splice(known_.indexOf(one), 1)
      })
  }

  function compareReferences(): void {
    const { both, added } = pairs(
      known.references,
      later.references,
      (one, other) => sayLike(one.text, other.text),
      0.6,
    )
    for (const [one, other] of both)
      if (!saysTheSame(one.text, other.text) || one.forthcoming !== other.forthcoming)
        add(
          'reference',
          null,
          words(one.text, one.language ?? known.language),
          words(other.text, other.language ?? later.language),
          () => {
            Object.assign(one, other)
          },
        )
    for (const other of added)
      add('new-reference', null, null, words(other.text, other.language ?? later.language), () => {
        known.references.push({ ...other })
      })
  }

  /** What is said of the session beside its agenda. What a programme says of all its sessions stays, and is added to. */
  function compareNotes(): void {
    const theirs = later.notes.filter(one => sameLanguage || one.kind === 'contact')
    for (const kind of new Set(theirs.map(one => one.kind))) {
      const ours = known.notes.filter(one => one.kind === kind)
      const { both, added } = pairs(
        ours,
        theirs.filter(one => one.kind === kind),
        likenessOfNotes,
        0.6,
      )
      const side = (one: ComparedNote, language: string) => words(one.text, language)
      const own = ({ text }: ComparedNote) => known.notes.push({ kind, text, shared: false })
      for (const [one, other] of both)
        if (!saysTheSame(one.text, other.text))
          add(
            'note',
            null,
            side(one, known.language),
            side(other, later.language),
            () => {
              if (one.shared) own(other)
              else one.text = other.text
            },
            kind,
          )
      for (const other of added) add('new-note', null, null, side(other, later.language), () => void own(other), kind)
    }
  }
}

/** "Format: online" and "Format: three rooms" are said of the same thing. */
function likenessOfNotes(one: ComparedNote, other: ComparedNote): number {
  const label = ({ text }: ComparedNote) => /^([^:：]{2,30}?)\s*[:：]\s/u.exec(text)?.[1] ?? ''
  const named = label(one) !== '' && saysTheSame(label(one), label(other))
  return sayLike(one.text, other.text) + (named ? 1 : 0)
}
