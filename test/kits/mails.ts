import { type KeptMail, keptMails } from '../../src/kernel/mail/kept.ts'
import type { World } from '../world.ts'

/** The mails that somebody of the cast got, newest first, once there are at least so many. */
export async function mailsTo(
  world: World,
  slug: string,
  { purpose, atLeast = 1 }: { purpose: string; atLeast?: number },
): Promise<KeptMail[]> {
  const [person] = await world.everyRow<{ id: string }>(`select id from register_person where slug = '${slug}'`)
  return world.until(async () => {
    const all = await keptMails(world.house.database.pool, { many: 500 })
    const theirs = all.filter(mail => mail.person === person!.id && mail.purpose === purpose)
    return theirs.length >= atLeast ? theirs : null
  })
}

/** Where the links of a mail lead, as paths, in the order they stand in its plain text. */
export function linksIn(mail: KeptMail): string[] {
  return [...mail.content.text.matchAll(/https?:\/\/[^/\s]+(\/\S*)/g)].map(([, path = '']) => path)
}
