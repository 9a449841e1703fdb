import type { Outcome } from './outbox.ts'

/** What a failed try means. `house`: no mail can leave now, and this one was not really tried. */
export type Verdict = { for: 'mail'; state: 'refused' | 'waiting'; code: string } | { for: 'house'; code: string }

interface SendingError {
  code?: string
  responseCode?: number
  command?: string
  syscall?: string
  response?: string
}

// The server cannot be reached, does not greet, or does not know us: what fails is not this mail.
const NOBODY_THERE = new Set(['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'EPROXY', 'EREQUIRETLS', 'EPROTOCOL'])

/**
 * Reads nodemailer's error. A refusal for ever (5xx) of the recipient or of the message itself is final; one of our own
 * address (MAIL FROM) is the operator's to mend, so it is tried again for a day like everything else.
 */
export function verdictOf(error: unknown): Verdict {
  const { code = '', responseCode = 0, command = '', syscall, response = '' } = error as SendingError
  const said = responseCode ? statusIn(response, responseCode) : code || 'failed'
  if (NOBODY_THERE.has(code) || responseCode === 421) return { for: 'house', code: said }
  if (syscall === 'connect' || (code === 'ETIMEDOUT' && command === 'CONN'))
    return { for: 'house', code: 'unreachable' }
  if (responseCode >= 500) return { for: 'mail', state: command === 'MAIL FROM' ? 'waiting' : 'refused', code: said }
  if (responseCode >= 400) return { for: 'mail', state: 'waiting', code: said }
  // The server lacks what the address needs (RFC 6531), or the mail is larger than it takes.
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return { for: 'mail', state: 'refused', code: said }
  return { for: 'mail', state: 'waiting', code: code === 'EABORT' ? 'hang' : said }
}

/** The enhanced status (RFC 3463) where the server gave one, for it says more: 5.1.1 is "no such box", 5.2.2 "full". */
function statusIn(response: string, responseCode: number): string {
  return /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? String(responseCode)
}

const MINUTE = 60
const LONGEST_PAUSE = 4 * 60 * MINUTE

/** When to try again, in seconds: a minute, three, nine, and so on to four hours. */
export function pauseAfter(tries: number): number {
  return Math.min(MINUTE * 3 ** (tries - 1), LONGEST_PAUSE)
}

export function outcomeOf(mail: { id: string; tries: number; last: boolean }, verdict: Verdict): Outcome {
  const { id, tries, last } = mail
  if (verdict.for === 'mail' && verdict.state === 'refused') {
    return { id, state: 'refused', code: verdict.code, pause: 0 }
  }
  if (last) return { id, state: 'refused', code: verdict.code, pause: 0 }
  if (verdict.for === 'house') return { id, state: 'waiting', code: verdict.code, pause: 0, uncounted: true }
  return { id, state: 'waiting', code: verdict.code, pause: pauseAfter(tries) }
}
