import type { World } from './world.ts'

/** A mail as the house kept it, with the addresses in it. */
export interface ReceivedMail {
  subject: string
  text: string
  html: string
  language: string
  direction: string
  fromName: string | null
  unsubscribe: { url: string } | null
  /** Paths of the links that stand in it, in order. */
  links: string[]
}

/** Waits for the mails of an address and gives them, oldest first; at least `count` of them. */
export function mailsTo(
  world: World,
  address: string,
  { purpose, count = 1 }: { purpose: string; count?: number },
): Promise<ReceivedMail[]> {
  return world.until(async () => {
    const mails = await mailsNow(world, address, purpose)
    return mails.length >= count ? mails : null
  })
}

/** Those that are there now. */
export async function mailsNow(world: World, address: string, purpose: string): Promise<ReceivedMail[]> {
  const rows = await world.everyRow<{ address: string; purpose: string; content: Omit<ReceivedMail, 'links'> }>(
    'select address, purpose, content from kernel_mail join kernel_mail_content on mail_id = id order by id',
  )
  return rows
    .filter(row => row.address === address && row.purpose === purpose)
    .map(({ content }) => ({
      ...content,
      links: [...content.text.matchAll(/^https?:\/\/[^/]+(\/\S*)$/gm)].map(match => match[1]!),
    }))
}
