import type { ItemReading, SessionReading } from './reading.ts'
import { flatten } from './segments.ts'
import { isName } from './speakers.ts'

/** A line under a part of the agenda that is nothing but the name of somebody who speaks elsewhere names a speaker. */
export function placeKnownPeople(sessions: readonly SessionReading[]): void {
  const items = sessions.flatMap(session => flatten(session.items))
  const speakers = [...sessions, ...items].flatMap(one => one.speakers)
  const known = new Set(speakers.map(one => one.name).filter(name => name !== null))
  for (const item of items) placeIn(item, known)
}

function placeIn(item: ItemReading, known: ReadonlySet<string>): void {
  if (item.text === null) return
  const lines = item.text.split('\n')
  const people = lines.filter(line => known.has(line) && isName(line))
  if (people.length === 0) return
  item.text = lines.filter(line => !people.includes(line)).join('\n') || null
  for (const name of people)
    item.speakers.push({ name, role: null, organisation: null, minutes: null, confirmed: null })
}
