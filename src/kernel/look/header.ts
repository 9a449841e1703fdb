import { type Fill, type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { directionOf, languageName } from '../languages.ts'
import { initialsOf } from './initials.ts'
import { navigation, type Place } from './navigation.ts'

/** The top of every page, one row on the narrowest phone: brand, search, language, account; under it the sections of a network. */
export function header(reader: Reader, place: Place): Html {
  return html`<header class="top"><div class="wrap">${brand}${searchField(reader)}${languageMenu(reader)}${account(reader)}${sections(reader, place)}</div></header>`
}

/** This page in each language of the house, for the menu and the foot. */
export function languageLinks({ here, language, house }: Reader): Fill {
  return house.languages.map(
    one =>
      html`<a href="${inLanguage(here, one)}" lang="${one}" dir="${directionOf(one)}" hreflang="${one}"${one === language ? html` aria-current="true"` : null}>${languageName(one, one)}</a>`,
  )
}

/** This page in another language. */
function inLanguage(here: URL, language: string): string {
  const url = new URL(here)
  url.searchParams.delete('done')
  url.searchParams.set('lang', language)
  return url.pathname + url.search
}

// The name stands on the thread: three knots tied, two still open.
const brand = html`<a class="brand" href="/">Plenaria<svg viewBox="0 0 90 9" aria-hidden="true" fill="currentColor" stroke="currentColor" stroke-width="1.6"><path d="M4 4.5h41"/><path d="M45 4.5h41" stroke-dasharray="1.6 2.6"/><circle cx="4" cy="4.5" r="3"/><circle cx="24.5" cy="4.5" r="3"/><circle cx="45" cy="4.5" r="3"/><circle cx="65.5" cy="4.5" r="3" fill="var(--paper)"/><circle cx="86" cy="4.5" r="3" fill="var(--paper)"/></svg></a>`

const nobody = html`<svg viewBox="0 0 20 20" width="18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8"><circle cx="10" cy="6.5" r="3.6"/><path d="M2.5 18c1-4.6 3.6-6 7.5-6s6.5 1.4 7.5 6"/></svg>`

function sections(reader: Reader, place: Place): Fill {
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

/** Who is signed in, as a knot with their initials: on a phone, somebody looking over a shoulder reads no name. */
function account(reader: Reader): Html {
  const { say, identity } = reader
  if (!identity)
    return html`<a class="who" href="/sign-in"><span class="mark">${nobody}</span><span>${say('sign-in')}</span></a>`
  return html`<details class="menu who" name="menu"><summary><span class="mark" aria-hidden="true">${initialsOf(identity.name)}</span><bdi>${identity.name}</bdi></summary><div><p aria-hidden="true"><bdi>${identity.name}</bdi></p><a href="/me/notices">${say('notices-title')}</a><a href="/me">${say('my-words')}</a><a href="/offline">${say('offline-title')}</a><a href="/account">${say('account-menu')}</a><form method="post" action="/sign-out"><input type="hidden" name="key" value="${reader.formKey()}"><button type="submit" class="link">${say('sign-out')}</button><button type="submit" class="link" formaction="/quick-exit">${say('quick-exit')}</button></form></div></details>`
}
