import type { FastifyRequest } from 'fastify'
import type { Actor } from '../actor.ts'
import { isZone } from '../clock.ts'
import type { Pool } from '../database/driver.ts'
import type { Id } from '../ids.ts'
import {
  dates,
  directionOf,
  type InterfaceLanguage,
  interfaceLanguage,
  isLanguage,
  type Language,
  languagesAsked,
} from '../languages.ts'
import type { Stream } from '../stream/stream.ts'
import type { Text } from '../text.ts'
import { type Say, texts } from '../texts.ts'
import { reading, type Tx, writing } from '../transaction.ts'
import { makeFormKey, markOf } from './form-key.ts'

/** Somebody signed in, as the session knows them. */
export interface Identity {
  actor: Actor
  session: Id<'session'>
  /** It was proven lately, within ten minutes, who this is: what is delicate may be done. */
  fresh: boolean
  /** Holds a role that rests until a second factor is proven. */
  rolesRest: boolean
  name: string
  languages: readonly Language[]
  zone: string | null
  /** The networks they belong to, when there is more than one: what the header lets them change between. */
  networks: readonly { slug: string; name: Text }[]
}

/** What a page needs to know of its reader to be drawn: language, direction, zone, and how to say and date things. */
export interface Reader {
  say: Say
  language: InterfaceLanguage
  direction: 'ltr' | 'rtl'
  /** Languages for texts of members, best first; begins with `?lang` or the interface's language. */
  languages: readonly Language[]
  zone: string
  /** False while the zone is only our guess (UTC) because neither person nor browser told it. */
  zoneKnown: boolean
  dates: ReturnType<typeof dates>
  identity: Identity | null
  /** Path and query of this page without `lang`, for links to itself in another language. */
  here: URL
  /** The one interface language asked for by `?lang=`, to be remembered; null when none or several were asked. */
  askedLanguage: InterfaceLanguage | null
  /** Stands for this person in their own browser, where `visitor` stands for nobody: tells nothing to who finds it. */
  mark: string
  /** A key for one form of the page. */
  formKey: () => string
  /** The stylesheet is in this browser's cache already. */
  hasLook: boolean
  house: HouseFacts
}

/** What every page says of the house: its name (none until it is founded) and its languages, the default first. */
export interface HouseFacts {
  name: Text | null
  languages: readonly InterfaceLanguage[]
}

/** One request: its reader, and the two ways to the database. */
export interface Context {
  reader: Reader
  actor: Actor
  request: FastifyRequest
  read: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
  write: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
  /** The same two under the name of a service actor besides the reader's own: for what nobody's rights allow, such as signing in. */
  as: (service: string) => Pick<Context, 'read' | 'write'>
}

export interface House {
  pool: Pool
  secret: Buffer
  publicUrl: string | null
  /** The origin without cookies that uploaded files are given out from; null: this one. */
  filesUrl: string | null
  /** Finds who a session cookie belongs to. */
  identify: (token: string) => Promise<Identity | null>
  lookHash: string
  facts: () => HouseFacts
  /** Who listens to what changes. */
  stream: Stream
}

export const LANGUAGE_COOKIE = 'lang'
export const ZONE_COOKIE = 'zone'
export const LOOK_COOKIE = 'look'

export function contextOf(house: House, request: FastifyRequest, identity: Identity | null, visitor: Actor): Context {
  const actor = identity?.actor ?? visitor
  const waysOf = (one: Actor): Pick<Context, 'read' | 'write'> => ({
    read: work => reading(house.pool, one, work),
    write: work => writing(house.pool, one, work),
  })
  return {
    reader: readerOf(house, request, identity),
    actor,
    request,
    ...waysOf(actor),
    as: name => waysOf({ ...actor, service: name }),
  }
}

function readerOf(house: House, request: FastifyRequest, identity: Identity | null): Reader {
  const here = pageOf(request)
  const asked = (here.searchParams.get('lang') ?? '').split(',').filter(isLanguage)
  here.searchParams.delete('lang')
  const { [LANGUAGE_COOKIE]: kept = '', [ZONE_COOKIE]: browserZone = '', [LOOK_COOKIE]: look } = request.cookies
  const preferred = [
    ...asked,
    ...(isLanguage(kept) ? [kept] : []),
    ...(identity?.languages ?? []),
    ...languagesAsked(request.headers['accept-language']),
  ]
  const facts = house.facts()
  const language = interfaceLanguage(preferred, facts.languages)
  const zone = identity?.zone ?? (isZone(browserZone) ? browserZone : null)
  return {
    say: texts(language),
    language,
    direction: directionOf(language),
    languages: [
      ...new Set([...(asked.length > 0 ? asked : preferred.slice(0, 1)), language, ...(identity?.languages ?? [])]),
    ],
    zone: zone ?? 'UTC',
    zoneKnown: zone !== null,
    dates: dates(language, zone ?? 'UTC'),
    identity,
    here,
    askedLanguage: asked.length === 1 && asked[0] === language ? language : null,
    mark: markOf(house.secret, identity?.actor.person ?? null),
    formKey: () => makeFormKey(house.secret, senderOf(identity)),
    hasLook: look === house.lookHash,
    house: facts,
  }
}

/** The page a reader is on; for a form that is drawn again, the page it was sent from. */
function pageOf(request: FastifyRequest): URL {
  const { referer } = request.headers
  const address = request.method === 'POST' ? (referer && URL.canParse(referer) ? new URL(referer) : '/') : request.url
  const path = address instanceof URL ? `${address.pathname}${address.search}` : address
  // A link to `//evil.example` would lead out of the house.
  const here = `http://here${path.replace(/^[/\\]+/, '/')}`
  return URL.canParse(here) ? new URL(here) : new URL('http://here/')
}

/** Whom a form key is made for. */
export function senderOf(identity: Identity | null): string {
  return identity ? `session:${identity.session}` : 'visitor'
}
