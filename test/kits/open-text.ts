import assert from 'node:assert/strict'
import type { Browser } from '../world.ts'

/** Two parts with three paragraphs. */
const WORDS = `# Water

Every town has water.

Nobody works alone at night.

# Buses

Night buses run to the hospitals.
`

export interface OpenText {
  /** `/towns/documents/…` */
  address: string
  blocks: { id: string; kind: string; text: { original: string; faces: Record<string, { text: string }> } }[]
}

let made = 0

/** The officer pastes a short text in English, and opens it to comment unless `audience` is null. */
export async function openText(officer: Browser, audience: 'public' | 'network' | null): Promise<OpenText> {
  const title = `Water and buses ${++made}`
  const sent = await officer.submit('/towns/documents/new', '/towns/documents', {
    title,
    pasted: `${WORDS}\nThis is text ${made}.\n`,
    language: 'en',
  })
  assert.equal(sent.status, 303, sent.body)
  const address = sent.location!.split('?')[0]!
  if (audience) {
    const day = Temporal.Now.plainDateISO('UTC').add({ days: 20 }).toString()
    const opened = await officer.submit(address, `${address}/opening`, { day, hour: '12:00', audience })
    assert.equal(opened.status, 303, opened.body)
  }
  const { body } = await officer.json(`/api/v1${address}`)
  return { address, blocks: (body as OpenText).blocks }
}

/** The block of it that says this. */
export function blockSaying(text: OpenText, begins: string): string {
  const block = text.blocks.find(one => one.text.faces[one.text.original]!.text.startsWith(begins))
  assert.ok(block, begins)
  return block.id
}
