import { isIP } from 'node:net'
import Type from 'typebox'
import type { Problem } from '../../kernel/errors.ts'
import { choice, type FormValue, form, optionalWords, words } from '../../kernel/forms.ts'
import { mailAddress } from '../../kernel/mail/address.ts'
import { senderName } from '../../kernel/mail/mail.ts'
import { isNear } from '../../kernel/mail/transport.ts'
import { type KeptWay, type MailWay, SECURITIES, sameServer } from '../../kernel/mail/way.ts'

/** Where mails leave, as it is typed. */
export const MailWayForm = form(
  Type.Object({
    host: words(253),
    port: words(5),
    security: choice([...SECURITIES]),
    user: optionalWords(200),
    password: optionalWords(200),
    from: optionalWords(254),
    fromName: optionalWords(80),
  }),
)

/** The way that was typed, or everything that is wrong with it. `told`: the sender that the operator fixed. */
export function wayTyped(
  typed: FormValue<typeof MailWayForm>,
  { before, told }: { before: KeptWay | null; told: string | null },
): { way: MailWay; password: string | null } | { problems: Problem[] } {
  const problems: Problem[] = []
  const host = typed.host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  if (!isHost(host)) problems.push({ field: 'host', text: 'problem-mail-host' })
  const port = /^\d+$/.test(typed.port) ? Number(typed.port) : 0
  if (port < 1 || port > 65535) problems.push({ field: 'port', text: 'problem-mail-port' })
  const from = told ?? mailAddress(typed.from ?? '')
  if (!from) problems.push({ field: 'from', text: 'problem-mail-from' })
  const { security, user = null, password = null } = typed
  const way = { host, port, security, user, from: from ?? '', fromName: senderName(typed.fromName ?? '') || null }
  if (password && !user) problems.push({ field: 'user', text: 'problem-mail-user' })
  if (user && security === 'none' && !isNear(host)) problems.push({ field: 'security', text: 'problem-mail-open' })
  if (user && !password) {
    // What is kept was typed for one server and one user; it is told to nobody else.
    if (before?.password && !sameServer(before, way))
      problems.push({ field: 'password', text: 'problem-mail-password-again' })
    else if (!before?.password) problems.push({ field: 'password', text: 'problem-required' })
  }
  return problems.length > 0 ? { problems } : { way, password }
}

function isHost(text: string): boolean {
  return isIP(text) > 0 || /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,62})(\.[a-z0-9]([a-z0-9-]{0,62}))*$/.test(text)
}
