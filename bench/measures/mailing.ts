import { openOuterServer } from '../../test/outer-server.ts'
import type { Figure } from '../measures.ts'
import { firstLine, spawnNode } from '../processes.ts'

const PEOPLE = 10_000
const QUEUED_WITHIN = 10

let measured: Promise<{ queued: number; sent: number; mails: number; alone: number }> | null = null

/**
 * A mailing to 10,000 people: how long until the last of its mails is in the outbox, while the first are leaving already; and how long
 * until the last has left, against twice the time that nodemailer takes for as many to the same server.
 */
export async function mailing(what: 'queued' | 'sent'): Promise<Figure> {
  measured ??= measure()
  const { queued, sent, mails, alone } = await measured
  if (mails < PEOPLE) throw new Error(`only ${mails} mails were sent`)
  const [value, limit] = what === 'queued' ? [queued, QUEUED_WITHIN] : [sent, 2 * alone]
  return { value, unit: 's', limit, ratio: value / limit, target: 1 }
}

async function measure() {
  const outer = await openOuterServer()
  // It is the house that is measured: what arrived is forgotten.
  outer.mails.push = () => 0
  try {
    const house = spawnNode('bench/mailing-house.ts', [outer.url, String(PEOPLE)])
    return JSON.parse(await firstLine(house)) as { queued: number; sent: number; mails: number; alone: number }
  } finally {
    await outer.close()
  }
}
