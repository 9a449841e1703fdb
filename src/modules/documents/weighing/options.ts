import { facesIn, type Text } from '../../../kernel/text.ts'

/** What an option is made of: something said about a block. */
export interface Voiced {
  id: string
  kind: string
  proposed: Text | null
}

/** Contributions that ask for the same: at least one, in the order they were said. */
export interface Option<One extends Voiced> {
  /** The id of the first of them: it stays as long as that one is in it. */
  id: string
  contributions: One[]
  /** The desk put some of them together: the id under which they can be split again. */
  joined: string | null
}

/**
 * The options that a block has: suggestions of the same wording are one, and so is whatever the desk put together
 * (`joined`: contribution → id of what it was put into). Every suggestion is in one option, a comment only where the desk
 * put it into one. Whatever the order in which they come, the same ones are together.
 */
export function optionsOf<One extends Voiced>(
  said: readonly One[],
  joined: ReadonlyMap<string, string>,
): Option<One>[] {
  const lead = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    while (lead.has(root)) root = lead.get(root)!
    return root
  }
  const rooted = said.flatMap(one => {
    const [first, ...others] = keysOf(one, joined.get(one.id))
    if (first === undefined) return []
    for (const other of others) {
      const [from, to] = [rootOf(other), rootOf(first)]
      if (from !== to) lead.set(from, to)
    }
    return [{ one, key: first }]
  })
  return [...Map.groupBy(rooted, ({ key }) => rootOf(key)).values()].map(group => {
    const contributions = group.map(({ one }) => one)
    const into = contributions.map(({ id }) => joined.get(id)).find(id => id !== undefined)
    return { id: contributions[0]!.id, contributions, joined: into ?? null }
  })
}

/** Words that are the same to a reader: composed alike, without invisible marks, blanks and shapes of quotes made alike. */
export function sameToRead(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\p{Cf}\u00ad]/gu, '')
    .replace(/[‘’‚‛ʼ]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‐‑]/gu, '-')
    .replace(/"\s+|\s+"/gu, match => match.trim())
    .replace(/\s+/gu, ' ')
    .replace(/ ([;:!?])/gu, '$1')
    .trim()
}

function keysOf(one: Voiced, joined: string | undefined): string[] {
  const wordings =
    one.kind === 'suggestion' && one.proposed
      ? facesIn(one.proposed)
          // What a machine made of it is nobody's wording.
          .filter(([, face]) => face.state !== 'machine')
          .map(([language, face]) => `${language} ${sameToRead(face.text)}`)
      : []
  return joined === undefined ? wordings : [...wordings, `joined ${joined}`]
}
