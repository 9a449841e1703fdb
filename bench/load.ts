import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** Asks for one address `count` times, `abreast` at once, uncompressed. Throws if an answer is neither 200 nor 303. */
export async function requests(url: string, cookie: string, count: number, abreast: number): Promise<void> {
  await inLanes(count, abreast, () => one(url, cookie))
}

/** Milliseconds for one page, asked for `count` times, one at a time. */
export async function timed(url: string, cookie: string, count: number): Promise<number> {
  const began = performance.now()
  await requests(url, cookie, count, 1)
  return (performance.now() - began) / count
}

/** Sends each of these forms once, `abreast` at once. Throws if one is not taken. */
export async function posts(url: string, cookie: string, bodies: readonly string[], abreast: number): Promise<void> {
  await inLanes(bodies.length, abreast, i => one(url, cookie, bodies[i]))
}

async function inLanes(count: number, abreast: number, work: (i: number) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: abreast }, lane))
}

function one(url: string, cookie: string, body?: string): Promise<void> {
  const headers = {
    'accept-encoding': 'identity',
    ...(cookie ? { cookie } : {}),
    ...(body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
  }
  return new Promise((resolve, reject) => {
    request(url, { agent, method: body ? 'POST' : 'GET', headers }, response => {
      const { statusCode } = response
      if (statusCode !== 200 && statusCode !== 303) reject(new Error(`${url}: ${statusCode}`))
      response.resume().on('end', resolve)
    })
      .on('error', reject)
      .end(body)
  })
}
