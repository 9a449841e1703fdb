import { type Fill, Html, html, join } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { LANGUAGE_COOKIE } from '../http/context.ts'
import type { Page } from '../http/send.ts'
import { faceFor } from '../text.ts'
import { sayAny } from '../texts.ts'
import { header, languageLinks } from './header.ts'
import { islandTags } from './islands.ts'
import type { Place } from './navigation.ts'
import { lookCss, lookHash, lookPath, styleHash } from './stylesheet.ts'

export interface Sheet {
  title: string
  /** Language of the title where it is not the interface's. */
  main: Html | Html[]
  place?: Place
  /** Names of islands this page wants; it must be whole without them. */
  islands?: readonly string[]
  status?: number
  /** The address of an Atom feed that tells of what the page shows, for programs that look for one. */
  feed?: string
}

/** A whole page: header, one `main`, footer. With `main` in pieces, the first leaves at once, the rest follow. */
export function layout(reader: Reader, sheet: Sheet): Page {
  const [first = html``, ...rest] = Array.isArray(sheet.main) ? sheet.main : [sheet.main]
  // Words that were sent are kept until a page says that they arrived: every such page wants the island that forgets.
  const islands = reader.here.searchParams.has('done')
    ? [...new Set([...(sheet.islands ?? []), 'keep-words', 'offline'])]
    : [...(sheet.islands ?? []), 'offline']
  const begin = html`${head(reader, sheet, islands)}<main class="wrap" id="main"${keeping(reader, islands)}>${notice(reader)}${first}`
  const end = html`</main>${foot(reader)}`
  const parts = rest.length === 0 ? [join([begin, end])] : [begin, ...rest.slice(0, -1), join([rest.at(-1)!, end])]
  const asked = reader.askedLanguage
  return {
    parts,
    styleHash,
    lookHash,
    ...(sheet.status ? { status: sheet.status } : {}),
    ...(asked ? { cookies: { [LANGUAGE_COOKIE]: asked } } : {}),
  }
}

function head(reader: Reader, sheet: Sheet, islands: readonly string[]): Html {
  const { say, language, direction } = reader
  const style = reader.hasLook
    ? html`<link rel="stylesheet" href="${lookPath}">`
    : new Html(`<style>${lookCss}</style>`)
  return html`<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${sheet.title} · ${houseName(reader)}</title><meta name="color-scheme" content="light dark">${style}${islandTags(islands)}${feedTag(sheet)}</head>
<body><a class="skip" href="#main">${say('skip-to-content')}</a>${header(reader, sheet.place ?? {})}
`
}

function feedTag({ feed }: Sheet): Fill {
  return feed ? html`<link rel="alternate" type="application/atom+xml" href="${feed}">` : null
}

/** The house by its own name, and by that of the product until it is founded. */
function houseName({ house, languages }: Reader): string {
  return house.name ? faceFor(house.name, languages).text : 'Plenaria'
}

/** `?done=contribution-kept` after a form was taken: one of our own sentences, found by its key, or nothing. */
function notice(reader: Reader): Fill {
  const done = reader.here.searchParams.get('done')
  if (!done || !/^[a-z-]{1,40}$/.test(done)) return null
  try {
    return html`<p class="notice done" role="status">${sayAny(reader.say, `done-${done}` as keyof Messages)}</p>`
  } catch {
    return null
  }
}

/** What the island `keep-words` needs to know: whose words they are, and our sentences. */
function keeping({ say, mark }: Reader, islands: readonly string[]): Fill {
  if (!islands.includes('keep-words')) return null
  return html` data-words="${mark}" data-put-back="${say('words-put-back')}" data-drop="${say('words-drop')}"`
}

function foot(reader: Reader): Html {
  const { say } = reader
  return html`<footer class="foot"><div class="wrap"><nav class="langs" aria-label="${say('languages-label')}">${languageLinks(reader)}</nav><p class="meta">${say('footer-promise')}</p></div></footer></body></html>`
}
