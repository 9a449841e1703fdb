import { escaped, Html } from '../html.ts'

/** A part of what somebody wrote: a heading (`# …`), a list (lines that begin with `-`, `*` or `•`), or a paragraph. */
export type WrittenPart = { heading: string } | { list: string[] } | { paragraph: string }

/** Words that a person typed, part by part; an empty line stands between two. There is no other markup, and no HTML. */
export function writtenParts(words: string): WrittenPart[] {
  return words
    .split(/\n\s*\n/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .flatMap(partsOf)
}

function partsOf(part: string): WrittenPart[] {
  const [first = '', ...rest] = part.split('\n')
  const heading = /^#{1,3}\s+(.+)$/.exec(first)
  if (heading) return [{ heading: heading[1]! }, ...(rest.length > 0 ? writtenParts(rest.join('\n')) : [])]
  const lines = part.split('\n').map(line => line.trim())
  const items = lines.map(line => /^[-*•·]\s+(.+)$/.exec(line)?.[1])
  const at = items.findIndex(item => item !== undefined)
  if (at < 0) return [{ paragraph: lines.join('\n') }]
  const before = lines.slice(0, at).join('\n')
  const list: string[] = []
  for (const [i, item] of items.slice(at).entries()) {
    if (item !== undefined) list.push(item)
    else list.push(`${list.pop()} ${lines[at + i]}`)
  }
  return [...(before ? [{ paragraph: before }] : []), { list }]
}

const ADDRESS = /(https?:\/\/[^\s<>"\u2066-\u2069]+)/i

/**
 * Words with the web addresses in them as links. A link says its whole address, so that it cannot lead elsewhere than
 * it says; one that would hide its host behind a name and an @ stays words, as does every other scheme.
 */
export function withLinks(words: string, attributes: Html): Html {
  const pieces = words.split(ADDRESS).map((piece, i) => {
    if (i % 2 === 0) return escaped(piece)
    const [, address = '', after = ''] = /^(.*?)([.,;:!?)\]»”’]*)$/s.exec(piece)!
    if (!isPlainAddress(address)) return escaped(piece)
    return `<a href="${escaped(address)}" dir="ltr"${attributes.text}>${escaped(address)}</a>${escaped(after)}`
  })
  return new Html(pieces.join(''))
}

function isPlainAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && username === '' && password === '' && hostname !== ''
}
