import { newId } from '../src/kernel/ids.ts'
import { sendDueMailings } from '../src/modules/mailings/index.ts'
import type { Answer, Browser, World } from './world.ts'

/** Lets these of the cast (or everybody) have agreed to mailings, as a list that came in would say. */
export async function agreeToMailings(world: World, slugs?: readonly string[]): Promise<void> {
  const people = await world.everyRow<{ id: string; slug: string; kept: string[] }>(
    'select id, slug, kept_in as kept from register_person',
  )
  for (const { id, kept } of people.filter(one => !slugs || slugs.includes(one.slug)))
    await world.everyRow(`insert into register_consent (id, person_id, kept_in, purpose, words_hash, language, source)
      values ('${newId()}', '${id}', '{${kept.join()}}', 'mailings', sha256('x'), 'en', 'import') on conflict do nothing`)
}

/** What the form of a new mailing would send, with everything that is not said here as it stands in the form. */
export async function draftMailing(
  browser: Browser,
  fields: Record<string, string> = {},
  network = 'towns',
): Promise<string> {
  const page = `/${network}/mailings/new`
  const given = { subject: 'Two evenings in March', body: 'Dear {name},\n\nwe meet twice.', language: 'en', ...fields }
  const sent = await browser.submit(page, page, given)
  if (sent.status !== 303) throw new Error(`no draft: ${sent.status} ${sent.page.querySelector('main')?.text}`)
  return sent.location!.split('?')[0]!
}

/** Says in one more language what a draft says. */
export async function giveFace(
  browser: Browser,
  address: string,
  language: string,
  words: { subject: string; body: string },
) {
  const sent = await browser.submit(`${address}/faces?in=${language}`, `${address}/faces`, words)
  if (sent.status !== 303) throw new Error(`no face: ${sent.status}`)
}

/** Sends a draft as its form stands. */
export function sendDraft(browser: Browser, address: string, fields: Record<string, string> = {}): Promise<Answer> {
  return browser.submit(address, `${address}/sending`, fields)
}

/** Lets the undo window pass and everything leave that is due. */
export async function letItLeave(world: World, { clock = 'PT6M', atLongest = 2500 } = {}): Promise<void> {
  await world.moveClock(clock)
  await sendDueMailings(
    world.house.database.pool,
    (level, what, more) => void world.log.push(JSON.stringify({ level, what, ...more })),
    {
      atLongest,
    },
  )
}
