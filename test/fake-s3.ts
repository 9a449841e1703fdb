import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An S3 server in memory that believes nobody: it computes every signature (version 4) and every hash itself. */
export interface FakeS3 {
  /** The S3_URL of its bucket; `change` may spoil it. */
  url: (change?: { secret?: string; bucket?: string; region?: string; folder?: string }) => string
  objects: Map<string, { bytes: Buffer; at: Date }>
  /** What was asked, a line each: `GET unfinished/…`. */
  asked: string[]
  /** Why signatures were refused. */
  refused: string[]
  /** Taken from the front, one for each request that has come since: a misbehaviour, or null to behave. */
  mood: (Mood | null)[]
  close: () => Promise<void>
}

export type Mood =
  | { status: number }
  | { stall: true }
  | { cutAfter: number }
  | { nonsense: string }
  | { redirectTo: string }
  | { endless: true }
  | { drip: true }

const KEY = 'a-key'
const SECRET = 'a/secret+with signs'
const BUCKET = 'papers'
const REGION = 'eu-test-1'

export async function startFakeS3(): Promise<FakeS3> {
  const objects: FakeS3['objects'] = new Map()
  const asked: string[] = []
  const refused: string[] = []
  const mood: FakeS3['mood'] = []
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    if (body === null) return
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    asked.push(`${request.method} ${url.pathname}${url.search}`)
    const wrong = faultIn(request, url, body)
    if (wrong) {
      refused.push(wrong)
      return response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
    }
    const [, bucket, ...rest] = url.pathname.split('/')
    if (bucket !== BUCKET) return response.writeHead(404).end('<Error><Code>NoSuchBucket</Code></Error>')
    const answered = mood.shift() ?? null
    if (answered) return misbehave(answered, response, objects.get(rest.join('/'))?.bytes)
    answer(request, url, body, rest.join('/'), response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    objects,
    asked,
    refused,
    mood,
    url: ({ secret = SECRET, bucket = BUCKET, region = REGION, folder = '' } = {}) =>
      `s3+http://${KEY}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${bucket}${folder}?region=${region}`,
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }

  function answer(request: IncomingMessage, url: URL, body: Buffer, key: string, response: ServerResponse): void {
    if (key === '' && request.method === 'GET') {
      const page = listOf(url)
      response.writeHead(200, { 'content-type': 'application/xml' }).end(page)
      return
    }
    const object = objects.get(key)
    if (request.method === 'PUT') {
      objects.set(key, { bytes: body, at: new Date() })
      response.writeHead(200, { etag: '"x"' }).end()
    } else if (request.method === 'DELETE') {
      objects.delete(key)
      response.writeHead(204).end()
    } else if (!object) {
      response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
    } else if (request.method === 'HEAD') {
      response.writeHead(200, { 'content-length': object.bytes.length }).end()
    } else {
      const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
      const [from, to] = range ? [Number(range[1]), Number(range[2]) + 1] : [0, object.bytes.length]
      if (from >= object.bytes.length) {
        response.writeHead(416).end()
        return
      }
      const part = object.bytes.subarray(from, to)
      response.writeHead(range ? 206 : 200, { 'content-length': part.length }).end(part)
    }
  }

  /** Pages of three, so that whoever lists must turn them. */
  function listOf(url: URL): string {
    const prefix = url.searchParams.get('prefix') ?? ''
    const after = url.searchParams.get('continuation-token') ?? ''
    const keys = [...objects.keys()].filter(key => key.startsWith(prefix) && key > after).sort()
    const page = keys.slice(0, Math.min(3, Number(url.searchParams.get('max-keys'))))
    const contents = page.map(key => {
      const { bytes, at } = objects.get(key)!
      return `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`
    })
    const more = page.length < keys.length
    const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
    return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  } catch {
    return null
  }
}

function misbehave(mood: Mood, response: ServerResponse, bytes: Buffer = Buffer.alloc(0)): void {
  if ('status' in mood) response.writeHead(mood.status).end('<Error/>')
  else if ('nonsense' in mood) response.writeHead(200).end(mood.nonsense)
  else if ('redirectTo' in mood) response.writeHead(307, { location: mood.redirectTo }).end()
  else if ('cutAfter' in mood) {
    response.writeHead(206, { 'content-length': bytes.length })
    if (mood.cutAfter > 0) response.write(bytes.subarray(0, mood.cutAfter))
    setTimeout(() => response.destroy(), 20)
  } else if ('endless' in mood || 'drip' in mood) {
    response.writeHead(200)
    const more = (gone?: unknown) => {
      if (gone || response.destroyed) return
      if ('drip' in mood) {
        response.write('x')
        setTimeout(more, 20)
      } else response.write('x'.repeat(64 * 1024), more)
    }
    more()
  }
}

/** What is wrong with a signature, by the words of AWS ("Signature Version 4 signing process"); null: nothing. */
function faultIn(request: IncomingMessage, url: URL, body: Buffer): string | null {
  const { authorization = '' } = request.headers
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      authorization,
    )
  if (!match) return 'no signature'
  const [, key, day, region, names, signature] = match
  const stamp = String(request.headers['x-amz-date'])
  if (key !== KEY) return 'another key'
  if (region !== REGION) return 'another region'
  const at = Date.parse(stamp.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'))
  if (!stamp.startsWith(day!) || !(Math.abs(Date.now() - at) < 15 * 60 * 1000)) return 'another time'
  const claimed = String(request.headers['x-amz-content-sha256'])
  if (claimed !== createHash('sha256').update(body).digest('hex')) return 'another body'
  const signed = names!.split(';')
  for (const needed of ['host', 'x-amz-date', 'x-amz-content-sha256']) {
    if (!signed.includes(needed)) return `${needed} is not signed`
  }
  const query = [...url.searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&')
  const canonical = [
    request.method,
    url.pathname,
    query,
    ...signed.map(name => `${name}:${String(request.headers[name]).trim()}`),
    '',
    names,
    claimed,
  ].join('\n')
  const toSign = [
    'AWS4-HMAC-SHA256',
    stamp,
    `${day}/${region}/s3/aws4_request`,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n')
  const hmac = (secret: string | Buffer, text: string) => createHmac('sha256', secret).update(text).digest()
  const signing = hmac(hmac(hmac(hmac(`AWS4${SECRET}`, day!), region), 's3'), 'aws4_request')
  return createHmac('sha256', signing).update(toSign).digest('hex') === signature ? null : 'another signature'
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
