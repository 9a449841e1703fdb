/** HTML that is safe to send: only `html` makes it, and everything put into it was escaped or is Html itself. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

export type Fill = Html | string | number | null | undefined | false | readonly Fill[]

const URL_ATTRIBUTE = /\s(?:href|src|action|formaction|cite)="$/i
const UNSAFE_ATTRIBUTE = /\s[\w:-]+=\s*'?$/

/**
 * A piece of HTML: `` html`<p>${text}</p>` ``. Text is escaped; `null`, `undefined` and `false` print nothing; arrays
 * print their members. A value that begins a URL attribute must be relative, http(s), mailto or tel; any other scheme
 * becomes `#`. Attributes are written with double quotes; a template that does otherwise is refused when it is first used.
 */
export function html(strings: TemplateStringsArray, ...fills: Fill[]): Html {
  const urls = urlPlaces(strings)
  let out = strings[0]!
  for (let i = 0; i < fills.length; i++) {
    const fill = fills[i]
    out += (urls?.has(i) ? safeUrl(print(fill)) : print(fill)) + strings[i + 1]!
  }
  return new Html(out)
}

/** Joins pieces with nothing between them. */
export function join(pieces: Iterable<Html>): Html {
  let out = ''
  for (const piece of pieces) out += piece.text
  return new Html(out)
}

export const nothing = new Html('')

function print(fill: Fill): string {
  if (typeof fill === 'string') return escaped(fill)
  if (fill instanceof Html) return fill.text
  if (typeof fill === 'number') return String(fill)
  if (Array.isArray(fill)) {
    let out = ''
    for (const one of fill) out += print(one)
    return out
  }
  return ''
}

const NEEDS_ESCAPE = /[&<>"]/
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe for element content and double-quoted attributes. Apostrophes, common in French, stay as they are. */
export function escaped(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replace(/[&<>"]/g, sign => ENTITIES[sign]!) : text
}

const SCHEME = /^[^/?#]*:/
const SAFE_SCHEME = /^(?:https?|mailto|tel):/i

function safeUrl(text: string): string {
  const url = text.trim()
  if (!SCHEME.test(url)) return url
  return SAFE_SCHEME.test(url) ? url : '#'
}

// One template is one `strings` array for the life of the process, so its URL places are found once.
const places = new WeakMap<TemplateStringsArray, Set<number> | null>()

function urlPlaces(strings: TemplateStringsArray): Set<number> | null {
  let found = places.get(strings)
  if (found === undefined) {
    const indexes = new Set<number>()
    for (let i = 0; i < strings.length - 1; i++) {
      if (URL_ATTRIBUTE.test(strings[i]!)) indexes.add(i)
      if (UNSAFE_ATTRIBUTE.test(strings[i]!)) throw new Error(`an attribute without double quotes: ${strings[i]}`)
    }
    found = indexes.size > 0 ? indexes : null
    places.set(strings, found)
  }
  return found
}
