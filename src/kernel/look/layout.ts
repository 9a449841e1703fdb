import { type Fill, Html, html, join } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { LANGUAGE_COOKIE } from '../http/context.ts'
import type { Page } from '../http/send.ts'
import { directionOf, INTERFACE_LANGUAGES, languageName } from '../languages.ts'
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
  const begin = html`${head(reader, sheet)}<main class="wrap" id="main">${notice(reader)}${first}`
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

function head(reader: Reader, sheet: Sheet): Html {
  const { say, language, direction } = reader
  const style = reader.hasLook
    ? html`<link rel="stylesheet" href="${lookPath}">`
    : new Html(`<style>${lookCss}</style>`)
  return html`<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${sheet.title} · Plenaria</title><meta name="color-scheme" content="light dark">${style}${islandTags(sheet.islands ?? [])}</head>
<body><a class="skip" href="#main">${say('skip-to-content')}</a><header class="top"><div class="wrap">${brand(reader)}${nav(reader, sheet.place ?? {})}${account(reader)}</div></header>
`
}

function brand(reader: Reader): Html {
  return html`<a class="brand" href="/"><svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true"><path d="M4 7h26" stroke="currentColor" stroke-width="2"/><circle cx="5" cy="7" r="4" fill="currentColor"/><circle cx="17" cy="7" r="4" fill="currentColor"/><circle cx="29" cy="7" r="4" fill="var(--paper)" stroke="currentColor" stroke-width="2"/></svg>Plenaria</a>`
}

function nav(reader: Reader, place: Place): Fill {
  const links = navigation(reader, place)
  if (links.length === 0) return null
  return html`<nav aria-label="${reader.say('navigation-label')}">${links.map(
    link =>
      html`<a href="${link.href}"${link.section === place.section ? html` aria-current="page"` : null}>${link.label}</a>`,
  )}</nav>`
}

function account(reader: Reader): Html {
  const { say, identity } = reader
  if (!identity) return html`<div class="who"><a href="/sign-in">${say('sign-in')}</a></div>`
  return html`<div class="who"><a href="/me">${identity.name}</a><form method="post" action="/sign-out"><input type="hidden" name="key" value="${reader.formKey()}"><button class="link">${say('sign-out')}</button></form></div>`
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

function foot(reader: Reader): Html {
  const { say, here, language } = reader
  return html`<footer class="foot"><div class="wrap"><nav class="langs" aria-label="${say('languages-label')}">${INTERFACE_LANGUAGES.map(
    one =>
      html`<a href="${inLanguage(here, one)}" lang="${one}" dir="${directionOf(one)}" hreflang="${one}"${one === language ? html` aria-current="true"` : null}>${languageName(one, one)}</a>`,
  )}</nav><p class="meta">${say('footer-promise')}</p></div></footer></body></html>`
}

/** This page in another language. */
export function inLanguage(here: URL, language: string): string {
  const url = new URL(here)
  url.searchParams.delete('done')
  url.searchParams.set('lang', language)
  return url.pathname + url.search
}
