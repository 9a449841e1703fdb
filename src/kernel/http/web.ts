import { createHash, createHmac } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { TObject } from 'typebox'
import { VISITOR } from '../actor.ts'
import { Invalid, type Problem, Refusal } from '../errors.ts'
import type { OpenedFile } from '../files/keep.ts'
import { safeName } from '../files/names.ts'
import type { Form, FormValue, Typed } from '../forms.ts'
import { madeAt, newId } from '../ids.ts'
import type { LiveRoute } from '../stream/drawing.ts'
import { sayAny } from '../texts.ts'
import type { Tx } from '../transaction.ts'
import { takeTurn, whileReceiving } from './back-pressure.ts'
import { type Context, contextOf, type House, type Identity, senderOf } from './context.ts'
import { giveFile, type MadeFile, type MadeStream } from './downloads.ts'
import { firstKey, once, openFormKey, provenKey } from './form-key.ts'
import { BODY_LIMIT } from './limits.ts'
import { openLive } from './live.ts'
import { type Page, sendPage } from './send.ts'
import { fileSentBefore, uploadSender } from './sent-before.ts'
import { SESSION_COOKIE, setSessionCookie } from './session-cookie.ts'
import { isStale, stepUp } from './step-up.ts'

export type Params = Record<string, string>

/** A file that came with a form. */
export interface Upload {
  name: string
  bytes: Buffer
}

/** A form that was not kept: what is wrong and what was typed. */
export interface Refused {
  problems: Problem[]
  typed: Typed
}

export interface Body {
  fields: Record<string, unknown>
  upload: Upload | null
}

/** Does something to the answer of a page, or of a form once what it did is committed: a cookie set, a header. */
export function onAnswer({ request }: Context, put: (reply: FastifyReply) => void): void {
  puts.set(request, [...(puts.get(request) ?? []), put])
}

/**
 * When the form that came was drawn, by the key that nobody but the house can have made for this sender. Null for words
 * that waited without a connection and come in another session: they prove nothing.
 */
export function whenDrawn({ request }: Context): Temporal.Instant | null {
  return drawnAt.get(request) ?? null
}

const drawnAt = new WeakMap<FastifyRequest, Temporal.Instant>()

const puts = new WeakMap<FastifyRequest, ((reply: FastifyReply) => void)[]>()

function putOn(reply: FastifyReply, request: FastifyRequest): void {
  for (const put of puts.get(request) ?? []) put(reply)
}

export interface FormRoute<F extends Form> {
  form: F
  /** The service actor under whose name `act` works besides the reader's own: `prepare` or `act` asks for rights. */
  as?: string
  /** What a form that was taken before does when it is sent again, besides giving the same address. */
  again?: (context: Context, tx: Tx, params: Params, value: FormValue<F>) => Promise<void>
  /**
   * Taken from our own pages with whatever key stands in it, of a session that is over perhaps: for what somebody must be
   * able to do at once, and what harms nobody who is made to do it.
   */
  anyKey?: boolean
  /** Runs in one transaction; gives the address to go on to. */
  act: (context: Context, tx: Tx, params: Params, value: FormValue<F>) => Promise<string>
  /** Draws the page again with the problems beside their fields. */
  redraw: (context: Context, params: Params, refused: Refused) => Promise<Page>
  /**
   * May wait in a browser without a connection and come later (`formTag` with `later` draws it so): then in another
   * session perhaps, with a fresh key and, in `first`, the key under which it is taken once.
   */
  later?: boolean
  /**
   * Whether this is so delicate that it must have been proven lately who sends it: if not, a page asks for the proof
   * and then goes on with what was sent.
   */
  fresh?: (value: FormValue<F>, context: Context) => boolean | Promise<boolean>
  /**
   * Before the transaction: what takes long and changes no row, such as reading a Word file. Asks for rights first.
   * Without it a form takes no file, and from whoever is not signed in none is read.
   */
  prepare?: (context: Context, params: Params, value: FormValue<F>, upload: Upload | null) => Promise<void>
}

/** The kinds of routes a module has. Patterns are Fastify's: `/:network/documents/:document`. */
export interface Web {
  page: (pattern: string, draw: (context: Context, params: Params) => Promise<Page>) => void
  json: (pattern: string, answer: (context: Context, params: Params) => Promise<unknown>) => void
  form: <Schema extends TObject>(pattern: string, route: FormRoute<Form<Schema>>) => void
  /** A file that somebody uploaded, or that we made: always a download, and nothing in it may run. */
  file: (
    pattern: string,
    open: (context: Context, params: Params) => Promise<OpenedFile | MadeFile | MadeStream>,
  ) => void
  /** What a page can follow while it is open. Its changes are announced by `changed(tx, channel)`. */
  live: (pattern: string, route: LiveRoute) => void
}

/** Registers routes on Fastify. */
export function webOn(fastify: FastifyInstance, house: House): Web {
  return {
    page(pattern, draw) {
      fastify.get(pattern, async (request, reply) => {
        const context = await contextFor(house, request)
        const page = await draw(context, request.params as Params)
        putOn(reply, request)
        await sendPage(reply, context.reader, page)
        return reply
      })
    },
    json(pattern, answer) {
      fastify.get(pattern, async (request, reply) => {
        const context = await contextFor(house, request)
        return reply.type('application/json; charset=utf-8').send(await answer(context, request.params as Params))
      })
    },
    file(pattern, open) {
      fastify.get(pattern, async (request, reply) => {
        const file = await open(await contextFor(house, request), request.params as Params)
        return giveFile(house, file, request, reply)
      })
    },
    live(pattern, route) {
      // It stays open and costs nothing meanwhile, so it counts against no bound of requests under way.
      fastify.get(pattern, { config: { unbounded: true }, exposeHeadRoute: false }, async (request, reply) => {
        refuseOtherOrigins(request, house.publicUrl)
        await openLive(house, await contextFor(house, request), reply, pattern, route)
        return reply
      })
    },
    form(pattern, route) {
      fastify.post(pattern, async (request, reply) => {
        const context = await contextFor(house, request)
        await receive(house, context, route, reply)
        return reply
      })
    },
  }
}

/** Who asks, and how they read; asked of the database once a request. */
export function contextFor(house: House, request: FastifyRequest): Promise<Context> {
  let context = contexts.get(request)
  if (!context) {
    context = findContext(house, request)
    contexts.set(request, context)
  }
  return context
}

const contexts = new WeakMap<FastifyRequest, Promise<Context>>()

async function findContext(house: House, request: FastifyRequest): Promise<Context> {
  // PostgreSQL knows no text with a zero in it: nothing can be found at such an address.
  if (Object.values(request.params as Params).some(value => value.includes('\0'))) throw new Refusal('not-found')
  const token = request.cookies[SESSION_COOKIE]
  const identity: Identity | null = token ? await house.identify(token) : null
  return contextOf(house, request, identity, VISITOR)
}

async function receive<Schema extends TObject>(
  house: House,
  arrived: Context,
  route: FormRoute<Form<Schema>>,
  reply: FastifyReply,
): Promise<void> {
  const { request, reader } = arrived
  refuseOtherOrigins(request, house.publicUrl)
  const { fields, upload: sentWith } = request.isMultipart()
    ? await bodyWithFile(request, reader.identity, route.prepare !== undefined)
    : { fields: fieldsOf(request.body), upload: null }
  const sender = senderOf(reader.identity)
  const key = route.anyKey ? newId() : openFormKey(house.secret, sender, fields['key'])
  const first = firstKey(fields['first'])
  if (first && !route.later) throw new Refusal('bad-request')
  const drawn = first ? provenKey(house.secret, sender, fields['drawn']) : route.anyKey ? null : key
  if (drawn) drawnAt.set(request, madeAt(drawn))
  const params = request.params as Params
  const checked = route.form.check(fields)
  let context = arrived
  let refused: Refused
  let status = 422
  if ('value' in checked) {
    const value = checked.value as FormValue<Form<Schema>>
    if (isStale(reader.identity) && (await route.fresh?.(value, arrived))) {
      const proven = await askForProof(house, arrived, fields, checked.typed, reply)
      if (!proven) return
      context = proven
    }
    try {
      const sentBefore = sentWith ? null : await fileSentBefore(house, context, fields['upload'])
      const upload = sentWith ?? sentBefore
      await route.prepare?.(context, params, value, upload)
      const body = {
        url: request.url,
        fields: checked.typed,
        file: upload ? createHash('sha256').update(upload.bytes).digest('hex') : null,
      }
      // Keyed: what is short, such as a password, cannot be guessed from the hash that is kept of it.
      const signed = createHmac('sha256', house.secret).update(JSON.stringify(body)).digest('hex')
      const { write } = route.as ? context.as(route.as) : context
      const address = await write(async tx => {
        let acted = false
        const to = await once(tx, first ?? key, sender, signed, async () => {
          acted = true
          await sentBefore?.letGo(tx)
          return route.act(context, tx, params, value)
        })
        if (!acted) await route.again?.(context, tx, params, value)
        return to
      })
      putOn(reply, request)
      if (asksForJson(request)) reply.send({ address: asciiAddress(address) })
      else reply.redirect(asciiAddress(address), 303)
      return
    } catch (error) {
      refused = { problems: problemsIn(error), typed: checked.typed }
      if (error instanceof Refusal) status = error.status
    }
  } else {
    refused = checked
  }
  if (asksForJson(request)) {
    const says = refused.problems.map(({ text, values }) => sayAny(reader.say, text, values)).join(' ')
    reply.code(status).send({ error: 'invalid', says })
    return
  }
  await sendPage(reply, reader, { ...(await route.redraw(context, params, refused)), status })
}

/**
 * The same request under a session whose proof is fresh, when the form brought one; else null, and the page that asks
 * for it is on its way, with all that was sent. Nothing of the form has been looked at but its shape.
 */
async function askForProof(
  house: House,
  context: Context,
  fields: Record<string, unknown>,
  typed: Typed,
  reply: FastifyReply,
): Promise<Context | null> {
  const { request } = context
  const found = await stepUp().prove(context, fields)
  if (found !== null && 'token' in found) {
    setSessionCookie(reply, found.token)
    const renewed = house.identify(found.token).then(identity => contextOf(house, request, identity, VISITOR))
    contexts.set(request, renewed)
    return renewed
  }
  if (asksForJson(request)) throw new Refusal('not-fresh')
  const kept = Object.entries({ ...typed, key: String(fields['key']) }).flatMap(([name, value]) =>
    [value ?? []].flat().map(one => [name, one] as const),
  )
  const page = await stepUp().page(context, { action: request.url, fields: kept }, found ?? [])
  await sendPage(reply, context.reader, { ...page, status: found ? 422 : 403 })
  return null
}

/** Words that waited are sent by a program, which asks for an answer it can read instead of a page. */
export function asksForJson(request: FastifyRequest): boolean {
  return request.headers.accept === 'application/json'
}

/** An address with letters of any script as a header can carry it; what is percent-encoded already stays as it is. */
function asciiAddress(address: string): string {
  return encodeURI(address).replace(/%25([0-9A-Fa-f]{2})/g, '%$1')
}

/** What a form can be drawn again for: broken rules, and words changed after they were sent (by going back). */
function problemsIn(error: unknown): Problem[] {
  if (error instanceof Invalid) return error.problems
  if (error instanceof Refusal && error.code === 'key-reused') return [{ field: 'key', text: 'problem-sent-before' }]
  throw error
}

/** A form is only taken from our own pages: browsers say where a request comes from, and we listen. */
export function refuseOtherOrigins(request: FastifyRequest, publicUrl: string | null): void {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal('form-expired')
  const origin = request.headers.origin
  if (origin === undefined) return
  const ours = publicUrl ? new URL(publicUrl).host : request.headers.host
  if (!URL.canParse(origin) || new URL(origin).host !== ours) throw new Refusal('form-expired')
}

/** The parts of a form with a file. A body that is broken off or none at all is the sender's fault, not ours. */
async function* partsOf(request: FastifyRequest) {
  try {
    yield* request.parts()
  } catch (error) {
    throw (error as { statusCode?: number }).statusCode ? error : new Refusal('bad-request')
  }
}

/** Nothing of the body has been read before this, and nothing is read for whoever may not send a file here. */
async function bodyWithFile(request: FastifyRequest, identity: Identity | null, takesFile: boolean): Promise<Body> {
  if (!takesFile) throw new Refusal('bad-request')
  if (!identity?.actor.person) throw new Refusal('not-signed-in')
  return receiveFile(request, uploadSender(identity))
}

/** Reads a form with a file, of which a sender has so many on their way at once. Whether they may send is asked before. */
export function receiveFile(request: FastifyRequest, sender: string): Promise<Body> {
  return whileReceiving(request, 'files', sender, async () => {
    const body = await receiveParts(request)
    await takeTurn(request)
    return body
  })
}

const fieldsOf = (body: unknown) => (typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {})

async function receiveParts(request: FastifyRequest): Promise<Body> {
  const fields: Record<string, string | string[]> = Object.create(null)
  let upload: Upload | null = null
  let room = BODY_LIMIT
  for await (const part of partsOf(request)) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      if (part.filename) upload = { name: safeName(part.filename), bytes }
    } else if (typeof part.value === 'string') {
      room -= part.fieldname.length + part.value.length
      if (room < 0) throw new Refusal('too-large')
      const before = fields[part.fieldname]
      fields[part.fieldname] = before === undefined ? part.value : [before, part.value].flat()
    }
  }
  return { fields, upload }
}
