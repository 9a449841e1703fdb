import type { InterfaceLanguage } from '../languages.ts'
import { contentOf } from './mail.ts'
import { TEST_MAIL, testMail } from './mails.ts'
import { mailPage } from './page.ts'
import { verdictOf } from './refusals.ts'
import type { MailSettings } from './settings.ts'
import { messageOf, openTransport } from './transport.ts'

/** What became of a test mail. Every word but `taken` says at which point of the conversation it ended. */
export type TryOutcome = (typeof OUTCOMES)[number]

export const OUTCOMES = [
  'taken',
  /** There is no host of this name. */
  'no-host',
  /** The host refuses connections on this port, or cannot be reached. */
  'refused-connection',
  /** Nothing was said in time. */
  'silent',
  /** Something answers that is no mail server. */
  'no-mail-server',
  /** It closed the connection in the middle. */
  'closed',
  /** Encryption was asked for in a way that this port does not speak. */
  'no-encryption',
  /** It shows a certificate that is not valid for this name. */
  'certificate',
  /** It wants a user and password first. */
  'wants-login',
  'wrong-login',
  'sender',
  'recipient',
  'message',
  'later',
  'unknown',
] as const

/** How long a try takes at most, whatever the other side does. */
export const TRY_MILLISECONDS = 25_000

/**
 * Sends the test mail to one address and says how far it came, with the code of the mail server where it gave one. It
 * never says the words of what answered: a mail server has none that matter, and nothing else shall be read by this.
 */
export async function tryMail(
  settings: MailSettings & { smtpUrl: string },
  { id, to, language }: { id: string; to: string; language: InterfaceLanguage },
  patience = TRY_MILLISECONDS,
): Promise<{ outcome: TryOutcome; code: string | null }> {
  const { subject, page } = testMail(language)
  const mail = { key: id, purpose: TEST_MAIL, to: { address: to }, subject, language, ...mailPage(page) }
  const { address, content } = contentOf(mail)
  const transport = openTransport(settings, false)
  // Nothing that comes back is waited for.
  const message = messageOf(
    { id, bounceToken: id, address, content, tries: 1, last: true },
    { ...settings, door: null },
  )
  let late: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(Object.assign(new Error('too late'), { code: 'EABORT' })), patience)
  })
  try {
    await Promise.race([transport.sendMail({ ...message, signal: AbortSignal.timeout(patience) }), tooLate])
    return { outcome: 'taken', code: null }
  } catch (error) {
    return howItEnded(error)
  } finally {
    clearTimeout(late)
    transport.close()
  }
}

interface SendingError {
  code?: string
  command?: string
  responseCode?: number
  syscall?: string
  message?: string
}

/** Reads nodemailer's error; what it gives no code for stands in its English message. */
export function howItEnded(error: unknown): { outcome: TryOutcome; code: string | null } {
  const { responseCode } = error as SendingError
  return { outcome: outcomeOf(error as SendingError), code: responseCode ? verdictOf(error).code : null }
}

function outcomeOf({ code = '', command = '', responseCode = 0, syscall, message = '' }: SendingError): TryOutcome {
  if (code === 'EDNS') return 'no-host'
  if (syscall === 'connect') return 'refused-connection'
  if (code === 'ETIMEDOUT' || code === 'EABORT') return 'silent'
  if (code === 'EPROTOCOL') return 'no-mail-server'
  if (/certificate|altnames|self-signed/i.test(message) && !responseCode) return 'certificate'
  if (code === 'ETLS' || code === 'EREQUIRETLS' || /SSL routines|wrong version number/.test(message))
    return 'no-encryption'
  if (responseCode === 530) return 'wants-login'
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'wrong-login'
  if (responseCode >= 400 && responseCode < 500) return 'later'
  if (command === 'MAIL FROM') return 'sender'
  if (command === 'RCPT TO') return 'recipient'
  if (responseCode >= 500) return 'message'
  if (code === 'ECONNECTION' || code === 'ESOCKET') return 'closed'
  return 'unknown'
}
