import { type Fill, Html, html, join } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { LANGUAGE_COOKIE } from '../http/context.ts'
import type { Page } from '../http/send.ts'
import { directionOf, languageName } from '../languages.ts'
import { faceFor } from '../text.ts'
import { sayAny } from '../texts.ts'
import { islandTags } from './islands.ts'
import { navigation, type Place } from './navigation.ts'
import { lookCss, lookHash, lookPath, styleHash } from './stylesheet.ts'

export interface Sheet {
  title: string
  /** Language of the title where it is not the interface's. */
  main: Html | Html[]
  place?: Place
  /** Names of islands this page wants; it must be whole without them. */
  islands?: readonly string[]
  status?: number
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
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${sheet.title} · ${houseName(reader)}</title><meta name="color-scheme" content="light dark">${style}${islandTags(islands)}</head>
<body><a class="skip" href="#main">${say('skip-to-content')}</a><header class="top"><div class="wrap">${brand}${nav(reader, sheet.place ?? {})}${searchField(reader)}${languageMenu(reader)}${account(reader)}</div></header>
`
}

/** The house by its own name, and by that of the product until it is founded. */
function houseName({ house, languages }: Reader): string {
  return house.name ? faceFor(house.name, languages).text : 'Plenaria'
}

// The name stands on the thread: three knots tied, two still open.
const brand = html`<a class="brand" href="/">Plenaria<svg viewBox="0 0 90 9" aria-hidden="true" fill="currentColor" stroke="currentColor" stroke-width="1.6"><path d="M4 4.5h41"/><path d="M45 4.5h41" stroke-dasharray="1.6 2.6"/><circle cx="4" cy="4.5" r="3"/><circle cx="24.5" cy="4.5" r="3"/><circle cx="45" cy="4.5" r="3"/><circle cx="65.5" cy="4.5" r="3" fill="var(--paper)"/><circle cx="86" cy="4.5" r="3" fill="var(--paper)"/></svg></a>`

function nav(reader: Reader, place: Place): Fill {
  const links = navigation(reader, place)
  if (links.length === 0) return null
  return html`<nav aria-label="${reader.say('navigation-label')}">${links.map(
    link =>
      html`<a href="${link.href}"${link.section === (place.section ?? '') ? html` aria-current="page"` : null}>${link.label}</a>`,
  )}</nav>`
}

/** One field on every page; on a small screen only its sign, which leads to the page with the field. */
function searchField({ say }: Reader): Html {
  return html`<form class="find" role="search" action="/search"><input name="q" type="search" maxlength="300" aria-label="${say('search-button')}"><button type="submit"><svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8"><circle cx="8.5" cy="8.5" r="5.5"/><path d="m13 13 5 5"/></svg><span class="sr">${say('search-button')}</span></button></form>`
}

/** The languages on every page, under a sign that needs no language. */
function languageMenu(reader: Reader): Html {
  return html`<details class="menu langs" name="menu"><summary><svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5"><circle cx="10" cy="10" r="8"/><ellipse cx="10" cy="10" rx="3.5" ry="8"/><path d="M2 10h16"/></svg><span class="sr">${reader.say('languages-label')}: </span>${reader.language.toUpperCase()}</summary><div>${languageLinks(reader)}</div></details>`
}

function account(reader: Reader): Html {
  const { say, identity } = reader
  if (!identity) return html`<a class="who" href="/sign-in">${say('sign-in')}</a>`
  return html`<details class="menu who" name="menu"><summary><bdi>${identity.name}</bdi></summary><div><a href="/me">${say('my-words')}</a><a href="/offline">${say('offline-title')}</a><a href="/account">${say('account-menu')}</a><form method="post" action="/sign-out"><input type="hidden" name="key" value="${reader.formKey()}"><button type="submit" class="link">${say('sign-out')}</button><button type="submit" class="link" formaction="/quick-exit">${say('quick-exit')}</button></form></div></details>`
}

function languageLinks({ here, language, house }: Reader): Fill {
  return house.languages.map(
    one =>
      html`<a href="${inLanguage(here, one)}" lang="${one}" dir="${directionOf(one)}" hreflang="${one}"${one === language ? html` aria-current="true"` : null}>${languageName(one, one)}</a>`,
  )
}

/** `?done=contribution-kept` after a form was taken: one of our own sentences, found by its key, or nothing. */
function notice(reader: Reader): Fill {
  const done = reader.here.searchParams.get('done')
  if (!done || !/^[a-z-]{1,40}$/.test(done)) return null
  try {
    return html`<p class="done" role="status">${sayAny(reader.say, `done-${done}` as keyof Messages)}</p>`
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

/** This page in another language. */
export function inLanguage(here: URL, language: string): string {
  const url = new URL(here)
  url.searchParams.delete('done')
  url.searchParams.set('lang', language)
  return url.pathname + url.search
}
