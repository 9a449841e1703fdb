import { escaped, type Fill, Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { directionOf, languageName } from '../languages.ts'
import { beginning, faceFor, type ShownFace, type Text } from '../text.ts'

/** A text in the best language for the reader. Its language is marked up, and named when it is not the page's. */
export function shownText(reader: Reader, text: Text): Html {
  return shownFace(reader, faceFor(text, reader.languages))
}

/** `inside`: its words with something marked in them. */
export function shownFace(reader: Reader, face: ShownFace, inside: Html = new Html(escaped(face.text))): Html {
  const plain = face.language === reader.language && face.state !== 'machine' && !face.stale
  if (plain) return inside
  const [before, behind] = aroundFace(reader, face)
  return new Html(before + inside.text + behind)
}

/** The same without naming the language, for links and crumbs. */
export function bareText(reader: Reader, text: Text, most = Number.POSITIVE_INFINITY): Html {
  const face = faceFor(text, reader.languages)
  const words = beginning(face.text, most)
  return face.language === reader.language
    ? new Html(escaped(words))
    : html`<span${languageOf(reader, face.language)}>${words}</span>`
}

/** The title of a page by a text of its own: what members wrote as a whole sentence stands smaller than a name. */
export function titleOf(reader: Reader, text: Text, before: Fill = null): Html {
  const face = faceFor(text, reader.languages)
  return html`<h1${face.text.length > LONGEST_NAME ? html` class="long"` : null}>${before}${shownFace(reader, face)}</h1>`
}

/** The words alone, for titles and labels of links. */
export function plainText(reader: Reader, text: Text): string {
  return faceFor(text, reader.languages).text
}

/** `lang` and `dir` where a text is not in the language of the page. */
export function languageOf(reader: Reader, language: string): Fill {
  return language === reader.language ? null : html` lang="${language}" dir="${directionOf(language)}"`
}

const LONGEST_NAME = 60

/** What stands around the words of such a face: a page has a hundred of them, in three or four kinds. */
function aroundFace(reader: Reader, { language, state, stale }: ShownFace): [string, string] {
  const known = around.get(reader.say) ?? new Map<string, [string, string]>()
  around.set(reader.say, known)
  const key = stale ? `${language} stale` : state === 'machine' ? `${language} machine` : language
  let drawn = known.get(key)
  if (!drawn) {
    if (known.size >= KINDS_AT_MOST) known.clear()
    drawn = [
      html`<span${languageOf(reader, language)}>`.text,
      html`</span>${faceMark(reader, { language, state, stale })}`.text,
    ]
    known.set(key, drawn)
  }
  return drawn
}

const around = new WeakMap<Reader['say'], Map<string, [string, string]>>()
const KINDS_AT_MOST = 200

function faceMark(reader: Reader, face: Pick<ShownFace, 'language' | 'state' | 'stale'>): Fill {
  const { say } = reader
  const name = languageName(face.language, reader.language)
  if (face.stale) return html` <small class="face">${say('face-stale', { language: name })}</small>`
  if (face.state === 'machine') return html` <small class="face">${say('face-machine', { language: name })}</small>`
  return face.language === reader.language
    ? null
    : html` <small class="face">${say('face-other-language', { language: name })}</small>`
}
