import { domainOf, type MailSettings } from './settings.ts'

/** What all of mail needs to know of the house. */
export interface MailHouse {
  settings: MailSettings
  /** Keys the hashes of addresses. */
  secret: Uint8Array
  /** Mails stay readable after they were sent: the demonstration shows them. */
  keepsContent: boolean
}

let house: MailHouse | null = null

/** Said once at start. */
export function setUpMail(told: MailHouse): void {
  house = told
}

export function mailHouse(): MailHouse {
  if (!house) throw new Error('setUpMail() was not called')
  return house
}

/** The Message-ID of a mail of ours: the same every time it is tried, so that a repeat can be known for one. */
export function messageIdOf(mail: string): string {
  return `<${mail}@${domainOf(mailHouse().settings.from)}>`
}

/** The mail of ours that a Message-ID names; null when it names none. */
export function mailOfMessageId(messageId: string): string | null {
  const found = /^<([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})@([^>]+)>$/.exec(messageId)
  return found && found[2]!.toLowerCase() === domainOf(mailHouse().settings.from) ? found[1]! : null
}

/** Where refusals of one mail come back to. */
export function bounceAddress(token: string): string {
  return `bounce+${token}@${domainOf(mailHouse().settings.from)}`
}
