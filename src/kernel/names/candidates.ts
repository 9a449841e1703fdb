import { tellingWords } from './alike.ts'
import { addressKey, initialsOf, type Likeable, type Likeness, likeness } from './likeness.ts'
import type { NameWord } from './words.ts'

/**
 * Keys of which two must share one before they are compared: an address, a telephone number, two words of their names by
 * their consonants, one word and the beginning of another. So looking for duplicates costs by candidates, not by how
 * many there are. To be kept beside the record, or computed by `duplicatesAmong`.
 */
export function blockingKeys(one: Likeable): string[] {
  const keys = new Set<string>()
  const kind = one.kind === 'person' ? 'p' : 'o'
  for (const address of one.emails ?? []) keys.add(`${kind}e:${addressKey(address)}`)
  for (const phone of one.phones ?? []) keys.add(`${kind}t:${phone}`)
  for (const name of [one.name, ...(one.otherNames ?? [])].slice(0, 8))
    for (const key of nameKeysOf(tellingWords(name), one.kind)) keys.add(kind + key)
  return [...keys]
}

function nameKeysOf(words: readonly NameWord[], kind: Likeable['kind']): string[] {
  const bones = words.slice(0, 6).map(word => (word.bones.length > 0 ? word.bones : [word.folded]))
  const [only] = bones
  const keys: string[] = []
  if (bones.length === 1) for (const reading of only ?? []) keys.push(`n:${reading}`)
  if (kind === 'organisation') {
    if (words.length >= 3) keys.push(`i:${initialsOf(words)}`)
    if (words.length === 1) keys.push(`i:${words[0]!.folded}`)
  }
  for (const [index, readings] of bones.entries())
    for (const [at, others] of bones.entries()) {
      if (at === index) continue
      // The other word may be mistyped: its beginning is enough.
      const sound = words[index]!.sound ?? words[index]!.folded
      for (const other of others) {
        if (sound.length > 2) keys.push(`h:${sound}+${other[0]}`)
        if (index < at) for (const one of readings) keys.push(`n:${[one, other].sort().join('+')}`)
      }
    }
  return keys
}

export interface Pair {
  one: number
  other: number
  likeness: Likeness
}

/** Groups larger than this say too little: everybody of one office, or a name that is everywhere. */
const LARGEST_GROUP = 200

/** The pairs in a list that may be one, likest first; by their places in it. Suggestions only. */
export function duplicatesAmong(list: readonly Likeable[]): Pair[] {
  const groups = new Map<string, number[]>()
  for (const [place, one] of list.entries())
    for (const key of blockingKeys(one)) {
      const group = groups.get(key)
      if (group) group.push(place)
      else groups.set(key, [place])
    }
  const seen = new Set<number>()
  const pairs: Pair[] = []
  for (const group of groups.values()) {
    if (group.length > LARGEST_GROUP) continue
    for (const [index, one] of group.entries())
      for (const other of group.slice(index + 1)) {
        const pair = one * list.length + other
        if (seen.has(pair)) continue
        seen.add(pair)
        const found = likeness(list[one]!, list[other]!)
        if (found.suggested) pairs.push({ one, other, likeness: found })
      }
  }
  return pairs.sort((a, b) => b.likeness.score - a.likeness.score)
}
