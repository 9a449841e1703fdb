import { createHash } from 'node:crypto'
import { AwsV4Signer } from 'aws4fetch'
import { XMLParser } from 'fast-xml-parser'
import { WrongSetting } from '../wrong-setting.ts'
import type { S3Place } from './s3-place.ts'
import { type Store, type Stored, StoreFailure } from './store.ts'

export interface S3Limits {
  /** Until the store begins to answer, and for every silence after that; sending gets a second per 50 KB besides. */
  silenceMs: number
  tries: number
  /** Before the second try; doubled before each further one. */
  pauseMs: number
}

const LIMITS: S3Limits = { silenceMs: 15_000, tries: 4, pauseMs: 200 }
const LIST_LIMIT = 4 * 1024 * 1024

/**
 * A store in an S3 bucket, addressed by path, signed by version 4 with the hash of what is sent. Everything may be asked
 * twice without harm, so it is, with longer and longer pauses; redirects are not followed; no answer is read beyond what
 * was asked for.
 */
export function s3Store(place: S3Place, limits: S3Limits = LIMITS): Store {
  const addressOf = (key: string) => `${place.base}${key}`
  return {
    async put(key, bytes) {
      await done(await ask({ method: 'PUT', url: addressOf(key), body: bytes }))
    },
    async *read(key, from, to) {
      let at = from
      const patience = patienceFor(to - from)
      // A line that breaks in the middle is taken up where it broke, as often as it brought something.
      for (let tries = limits.tries; at < to; tries--) {
        const before = at
        const { response } = await ask({ method: 'GET', url: addressOf(key), range: [at, to] })
        if (response.status === 404 || response.status === 416) {
          throw new StoreFailure('broken', `S3 has no ${key} of ${to} bytes`)
        }
        if (response.status !== 206 && !(response.status === 200 && at === 0)) throw strange(response)
        try {
          for await (const chunk of bodyOf(response, patience)) {
            at += chunk.length
            if (at > to) throw new StoreFailure('broken', `S3 sent more of ${key} than was asked for`)
            yield chunk
          }
        } catch (error) {
          if (error instanceof StoreFailure) throw error
        }
        if (at < to && at === before && tries <= 1) throw new StoreFailure('busy', `S3 breaks off ${key}`)
        if (at > before) tries = limits.tries
      }
    },
    async size(key) {
      const { response } = await ask({ method: 'HEAD', url: addressOf(key) })
      if (response.status === 404) return null
      const length = response.headers.get('content-length')
      if (response.status !== 200 || !length) throw strange(response)
      return Number(length)
    },
    async delete(key) {
      const answer = await ask({ method: 'DELETE', url: addressOf(key) })
      if (answer.response.status !== 404) await done(answer)
    },
    async *list(prefix) {
      let next: string | null = null
      do {
        const page: Page = await listed(prefix, next)
        yield* page.found
        if (page.next !== null && page.next === next)
          throw new StoreFailure('broken', 'S3 sent a list that turns round')
        next = page.next
      } while (next)
    },
    async check() {
      const { response } = await ask({ method: 'GET', url: listUrl('', null, 1) })
      await response.body?.cancel()
      if (response.status >= 300)
        throw new WrongSetting(
          `S3_URL: the store at ${new URL(place.base).host} answered ${response.status}; expected a bucket that exists, a key that may read, write, list and delete in it, and its region.`,
        )
    },
  }

  async function listed(prefix: string, after: string | null): Promise<Page> {
    const { response } = await ask({ method: 'GET', url: listUrl(prefix, after, 1000) })
    if (response.status !== 200) throw strange(response)
    const chunks: Uint8Array[] = []
    let size = 0
    try {
      for await (const chunk of bodyOf(response, patienceFor(LIST_LIMIT))) {
        size += chunk.length
        if (size > LIST_LIMIT) throw new StoreFailure('broken', 'S3 sent a list without end')
        chunks.push(chunk)
      }
    } catch (error) {
      throw error instanceof StoreFailure ? error : new StoreFailure('busy', 'S3 broke off a list')
    }
    return pageIn(Buffer.concat(chunks).toString('utf8'), place.prefix)
  }

  function listUrl(prefix: string, after: string | null, most: number): string {
    const query = new URLSearchParams({ 'list-type': '2', prefix: place.prefix + prefix, 'max-keys': String(most) })
    if (after) query.set('continuation-token', after)
    // Version 4 signs a space as %20.
    return `${place.bucket}?${query.toString().replaceAll('+', '%20')}`
  }

  /** The answer of the first try that got one; errors of the store and of the line are tried again. */
  async function ask(question: Question): Promise<{ response: Response; question: Question }> {
    let last = ''
    for (let turn = 0; turn < limits.tries; turn++) {
      if (turn > 0) await pause(limits.pauseMs * 2 ** (turn - 1) * (0.75 + Math.random() / 2))
      try {
        const response = await askOnce(question)
        if (response.status === 507) throw new StoreFailure('no-room', 'S3 is full')
        if (response.status < 500 && response.status !== 429) return { response, question }
        await response.body?.cancel()
        last = `answered ${response.status}`
      } catch (error) {
        if (error instanceof StoreFailure) throw error
        last = reasonOf(error)
      }
    }
    throw new StoreFailure('busy', `S3 ${last} to ${question.method}, ${limits.tries} times`)
  }

  async function askOnce({ method, url, body, range }: Question): Promise<Response> {
    const headers: Record<string, string> = {
      'x-amz-content-sha256': createHash('sha256')
        .update(body ?? '')
        .digest('hex'),
      ...(range ? { range: `bytes=${range[0]}-${range[1] - 1}` } : {}),
      ...(body ? { 'content-type': 'application/octet-stream' } : {}),
    }
    const signed = await new AwsV4Signer({
      method,
      url,
      headers,
      accessKeyId: place.key,
      secretAccessKey: place.secret,
      service: 's3',
      region: place.region,
    }).sign()
    const late = new AbortController()
    const wait = limits.silenceMs + (body?.length ?? 0) / 50
    const timer = setTimeout(() => late.abort(new Error('said nothing')), wait)
    try {
      return await fetch(signed.url, {
        method,
        headers: signed.headers,
        redirect: 'manual',
        signal: late.signal,
        ...(body ? { body: body as Uint8Array<ArrayBuffer> } : {}),
      })
    } finally {
      clearTimeout(timer)
    }
  }

  /** For how long, in all, we wait for so many bytes: 10 KB a second is the least a store must give. */
  function patienceFor(bytes: number): { leftMs: number } {
    return { leftMs: limits.silenceMs * limits.tries + bytes / 10 }
  }

  /** What comes of a body; throws when it falls silent or drips. Only our own waiting counts, not that of a slow reader. */
  async function* bodyOf(response: Response, patience: { leftMs: number }): AsyncIterable<Uint8Array> {
    const reader = response.body?.getReader()
    if (!reader) return
    try {
      for (;;) {
        const since = Date.now()
        const silence = Promise.withResolvers<never>()
        const timer = setTimeout(
          () => silence.reject(new StoreFailure('busy', 'S3 falls silent')),
          Math.min(limits.silenceMs, patience.leftMs),
        )
        const { done: end, value } = await Promise.race([reader.read(), silence.promise]).finally(() =>
          clearTimeout(timer),
        )
        patience.leftMs = Math.max(0, patience.leftMs - (Date.now() - since))
        if (end) return
        yield value
      }
    } finally {
      await reader.cancel().catch(() => {})
    }
  }
}

interface Question {
  method: string
  url: string
  body?: Uint8Array
  range?: [number, number]
}

interface Page {
  found: Stored[]
  next: string | null
}

async function done({ response, question }: { response: Response; question: Question }): Promise<void> {
  await response.body?.cancel()
  if (response.status < 200 || response.status >= 300) throw strange(response, question.method)
}

function strange(response: Response, method = 'GET'): StoreFailure {
  void response.body?.cancel()
  return new StoreFailure('busy', `S3 answered ${response.status} to ${method}`)
}

interface ListXml {
  ListBucketResult?: {
    Contents?: { Key: string; Size: string; LastModified: string }[]
    IsTruncated?: string
    NextContinuationToken?: string
  }
}

const xml = new XMLParser({ parseTagValue: false, processEntities: false, isArray: name => name === 'Contents' })

function pageIn(text: string, prefix: string): Page {
  try {
    const list = (xml.parse(text) as ListXml).ListBucketResult
    if (list === undefined) throw new Error('no list')
    const { Contents = [], IsTruncated, NextContinuationToken } = list
    const found = Contents.filter(one => one.Key.startsWith(prefix)).map(one => ({
      key: one.Key.slice(prefix.length),
      bytes: Number(one.Size),
      at: Temporal.Instant.from(one.LastModified),
    }))
    if (found.some(one => !Number.isSafeInteger(one.bytes))) throw new Error('no size')
    if (IsTruncated !== 'false' && (IsTruncated !== 'true' || !NextContinuationToken)) throw new Error('no end')
    return { found, next: NextContinuationToken ?? null }
  } catch {
    throw new StoreFailure('broken', 'S3 sent a list that cannot be read')
  }
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string }; message: string }
  return cause?.code ?? message
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
