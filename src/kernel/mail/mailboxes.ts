import type { ScopeId } from '../ids.ts'
import type { Tx } from '../transaction.ts'
import { mailAddress } from './address.ts'
import { mailHouse } from './setup.ts'

/** An address of the house as a mail names it: `reply+7f3a@mail.union.example`, in lower case. */
export interface BoxAddress {
  whole: string
  /** Before the plus sign, and after it (null without one). */
  local: string
  tag: string | null
  domain: string
}

/** What an address stands for: an id or a token of the module that opened the mailbox, and whose it is. */
export interface Accepted {
  about: string
  scope: ScopeId | null
}

export interface Mailbox {
  /** A word: `reply`, `group`. It is in the event of every mail that arrives. */
  name: string
  /** Asked as service actor `mail-in`, before a mail is taken and again when it is kept; null: no such address. */
  accepts: (tx: Tx, address: BoxAddress) => Promise<Accepted | null>
  /** The event of its mails. Default: `mail.arrived`. */
  event?: string
}

const open = new Map<string, Mailbox>()

/** Opens a mailbox for as long as the house runs; one of the same name is replaced. The first that accepts gets the mail. */
export function openMailbox(mailbox: Mailbox): void {
  open.set(mailbox.name, mailbox)
}

/** Which mailbox takes a mail to this address, and what the address stands for; null when none does. */
export async function mailboxFor(
  tx: Tx,
  recipient: string,
): Promise<{ mailbox: Mailbox; address: BoxAddress; accepted: Accepted } | null> {
  const address = boxAddress(recipient)
  if (!address) return null
  for (const mailbox of open.values()) {
    const accepted = await mailbox.accepts(tx, address)
    if (accepted) return { mailbox, address, accepted }
  }
  return null
}

function boxAddress(recipient: string): BoxAddress | null {
  const whole = mailAddress(recipient)?.toLowerCase()
  if (!whole) return null
  const at = whole.lastIndexOf('@')
  const domain = whole.slice(at + 1)
  if (!mailHouse().settings.domains.includes(domain)) return null
  const [local = '', tag = null] = whole.slice(0, at).split(/\+(.*)/s)
  return { whole, local, tag, domain }
}
