import { Agent, get } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** Asks for one address `count` times, `abreast` at once, uncompressed. Throws if an answer is not 200. */
export async function requests(url: string, cookie: string, count: number, abreast: number): Promise<void> {
  let left = count
  const lane = async () => {
    while (left-- > 0) await one(url, cookie)
  }
  await Promise.all(Array.from({ length: abreast }, lane))
}

function one(url: string, cookie: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie, 'accept-encoding': 'identity' } }, response => {
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`))
      response.resume().on('end', resolve)
    }).on('error', reject)
  })
}
