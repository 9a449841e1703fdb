import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { TObject } from 'typebox'
import { Invalid, Refusal } from '../errors.ts'
import type { Form, FormValue } from '../forms.ts'
import { madeAt } from '../ids.ts'
import { dates } from '../languages.ts'
import { actByLink, linkActor, type OpenLink, openLink } from '../signed-links.ts'
import { reading, type Tx } from '../transaction.ts'
import type { House, Reader } from './context.ts'
import { giveFile, type MadeFile } from './downloads.ts'
import { makeFormKey, once, openFormKey } from './form-key.ts'
import { type Page, sendPage } from './send.ts'
import { contextFor, type Params, type Refused, receiveFile, refuseOtherOrigins, type Upload } from './web.ts'

/** Somebody who opened a personal link: whose it is and what it is about, and how its pages are drawn. */
export interface Visit {
  link: OpenLink
  /** `/l/<token>`: where its pages and forms lie. */
  path: string
  /** Nobody is signed in here, whoever else uses this browser; the keys of its forms are good for this link alone. */
  reader: Reader
  /** When the form that is sent was drawn, as its key proves; null while a page is asked for. */
  drawn: Temporal.Instant | null
  /** Reads as the actor of the link. */
  read: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
}

export interface LinkForm<F extends Form> {
  form: F
  /** Before the transaction: what takes long and changes no row, such as reading a file. Without it a form takes none. */
  prepare?: (visit: Visit, params: Params, value: FormValue<F>, upload: Upload | null) => Promise<void>
  /** Runs in one transaction as the actor of the link; gives what follows `/l/<token>` in the address to go on to. */
  act: (tx: Tx, visit: Visit, params: Params, value: FormValue<F>) => Promise<string>
  redraw: (visit: Visit, params: Params, refused: Refused) => Promise<Page>
}

/** What links of one purpose open. Patterns follow `/l/:token`, the first page has none. */
export interface LinkDoor {
  purpose: string
  pages: Record<string, (visit: Visit, params: Params) => Promise<Page>>
  /** Files that programs ask for, such as a calendar that is subscribed to. */
  files?: Record<string, (visit: Visit, params: Params) => Promise<MadeFile>>
  // Each form brings its own schema; `linkForm` ties it to what takes its values.
  forms: Record<string, LinkForm<Form<TObject>>>
}

/** A form of a door, with the values of its schema. */
export function linkForm<Schema extends TObject>(form: LinkForm<Form<Schema>>): LinkForm<Form<TObject>> {
  return form as unknown as LinkForm<Form<TObject>> // checked by the form's own schema before `act` has its values
}

/** Reads the way a person of the register does, as far as their browser did not ask otherwise. */
export function readsLike(reader: Reader, person: { languages: readonly string[]; zone: string | null }): Reader {
  const languages = [...new Set([...reader.languages, ...person.languages])]
  if (reader.zoneKnown || person.zone === null) return { ...reader, languages }
  return { ...reader, languages, zone: person.zone, zoneKnown: true, dates: dates(reader.language, person.zone) }
}

/** The address stays between the mail and the house: in no cache, no index, and no request that leads on from it. */
export const UNTOLD = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' }

/**
 * Everything below `/l/:token`. What is forged, ended, revoked, meant for something else or about what is no more gets
 * `dead`: one page, one status. GET changes nothing; every form is taken once, with the key of a page of this very link.
 */
export function linkedRoutes(
  fastify: FastifyInstance,
  house: House,
  doors: readonly LinkDoor[],
  dead: (reader: Reader, typed: readonly string[]) => Page,
): void {
  for (const pattern of patternsOf(doors.map(door => door.pages))) {
    fastify.get(`/l/:token${pattern}`, async (request, reply) => {
      reply.headers(UNTOLD)
      const { reader } = await contextFor(house, request)
      const open = doors.filter(door => door.pages[pattern])
      const visit = await visitOf(house, request, reader, open)
      const draw = visit && open.find(door => door.purpose === visit.link.purpose)?.pages[pattern]
      const page = visit && draw ? await orDead(() => draw(visit, request.params as Params)) : null
      await sendPage(reply, reader, page ?? dead(reader, []))
      return reply
    })
  }
  for (const pattern of patternsOf(doors.map(door => door.files ?? {}))) {
    fastify.get(`/l/:token${pattern}`, async (request, reply) => {
      reply.headers(UNTOLD)
      const { reader } = await contextFor(house, request)
      const open = doors.filter(door => door.files?.[pattern])
      const visit = await visitOf(house, request, reader, open)
      const make = visit && open.find(door => door.purpose === visit.link.purpose)?.files?.[pattern]
      const file = visit && make ? await orDead(() => make(visit, request.params as Params)) : null
      if (file) return giveFile(house, file, request, reply)
      await sendPage(reply, reader, dead(reader, []))
      return reply
    })
  }
  for (const pattern of patternsOf(doors.map(door => door.forms))) {
    fastify.post(`/l/:token${pattern}`, async (request, reply) => {
      reply.headers(UNTOLD)
      const { reader } = await contextFor(house, request)
      refuseOtherPages(request, house.publicUrl)
      const open = doors.filter(door => door.forms[pattern])
      const visit = await visitOf(house, request, reader, open)
      const form = visit && open.find(door => door.purpose === visit.link.purpose)?.forms[pattern]
      const answer = visit && form ? await orDead(() => take(house, request, visit, form)) : null
      if (typeof answer === 'string') return reply.redirect(answer, 303)
      await sendPage(reply, reader, answer ?? dead(reader, wordsIn(request.body)))
      return reply
    })
  }
}

/**
 * Our pages of links send no referrer, so browsers call the origin of their forms `null`; `sec-fetch-site` tells whether
 * they are ours. What admits is the token in the address, which no other site knows, and no cookie.
 */
export function refuseOtherPages(request: FastifyRequest, publicUrl: string | null): void {
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin !== 'null') refuseOtherOrigins(request, publicUrl)
  else if (site !== undefined && site !== 'same-origin') throw new Refusal('form-expired')
}

async function visitOf(
  house: House,
  request: FastifyRequest,
  reader: Reader,
  doors: readonly LinkDoor[],
): Promise<Visit | null> {
  const { token = '' } = request.params as Params
  const link = await openLink(house.pool, token, ...doors.map(door => door.purpose))
  if (!link) return null
  const path = `/l/${token}`
  return {
    link,
    path,
    drawn: null,
    reader: {
      ...reader,
      identity: null,
      here: request.method === 'POST' ? new URL(`http://here${path}`) : reader.here,
      formKey: () => makeFormKey(house.secret, senderOf(link)),
    },
    read: work => reading(house.pool, linkActor(link), work),
  }
}

async function take(
  house: House,
  request: FastifyRequest,
  asked: Visit,
  route: LinkForm<Form<TObject>>,
): Promise<string | Page | null> {
  const params = request.params as Params
  const { link } = asked
  const sender = senderOf(link)
  const { fields: body, upload } = await bodyOf(request, sender, route)
  const key = openFormKey(house.secret, sender, body['key'])
  const visit = { ...asked, drawn: madeAt(key) }
  const checked = route.form.check(body)
  if (!('value' in checked)) return { ...(await route.redraw(visit, params, checked)), status: 422 }
  const act = (tx: Tx) =>
    // The answer is kept with the key of the form: it must not hold the token.
    once(tx, key, sender, { url: request.url, fields: checked.typed, ...fileMark(upload) }, async () => {
      return `/l${await route.act(tx, visit, params, checked.value as FormValue<Form<TObject>>)}`
    })
  try {
    await route.prepare?.(visit, params, checked.value as FormValue<Form<TObject>>, upload)
    const address = await actByLink(house.pool, { token: params['token']!, purpose: link.purpose }, act)
    return address === null ? null : visit.path + address.slice('/l'.length)
  } catch (error) {
    const problems = problemsIn(error)
    return { ...(await route.redraw(visit, params, { problems, typed: checked.typed })), status: 422 }
  }
}

/** Nothing of a file is read where the form takes none. */
async function bodyOf(request: FastifyRequest, sender: string, route: LinkForm<Form<TObject>>) {
  if (request.isMultipart()) {
    if (!route.prepare) throw new Refusal('bad-request')
    return receiveFile(request, sender)
  }
  const { body } = request
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  return { fields, upload: null }
}

const fileMark = (upload: Upload | null) =>
  upload ? { file: createHash('sha256').update(upload.bytes).digest('hex') } : {}

function problemsIn(error: unknown): Refused['problems'] {
  if (error instanceof Invalid) return error.problems
  if (error instanceof Refusal && error.code === 'key-reused') return [{ field: 'key', text: 'problem-sent-before' }]
  throw error
}

/** What cannot be had any more (closed, taken away, another's) looks like a link that never was. */
async function orDead<Answer>(give: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await give()
  } catch (error) {
    if (error instanceof Refusal && GONE.has(error.code)) return null
    throw error
  }
}

const GONE = new Set<string>(['not-found', 'closed', 'not-allowed', 'not-signed-in'])

/** Words that were sent to a link that has ended are shown to whoever wrote them: they are kept nowhere else. */
function wordsIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return []
  const { proposed, words } = body as Record<string, unknown>
  return [proposed, words].filter(one => typeof one === 'string' && one.trim() !== '') as string[]
}

const senderOf = (link: OpenLink) => `link:${link.id}`

const patternsOf = (records: readonly Record<string, unknown>[]) => [...new Set(records.flatMap(Object.keys))]
