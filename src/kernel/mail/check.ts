import { verdictOf } from './refusals.ts'
import type { MailSettings } from './settings.ts'
import { openTransport } from './transport.ts'

/** Whether mails can leave: greets the server and signs in, sends nothing. The sentence says why not, and no password. */
export async function checkMail(settings: MailSettings): Promise<{ ok: boolean; sentence: string }> {
  const { smtpUrl } = settings
  if (!smtpUrl) return { ok: false, sentence: 'SMTP_URL is not set: mails are kept and none leaves the house.' }
  const { host } = new URL(smtpUrl)
  const transport = openTransport({ ...settings, smtpUrl }, false)
  try {
    await transport.verify()
    return { ok: true, sentence: `The mail server at ${host} answers and takes mails from ${settings.from}.` }
  } catch (error) {
    const { code } = verdictOf(error)
    const why = WHY[(error as { code?: string }).code ?? ''] ?? WHY[code] ?? 'the mail server refused us'
    return { ok: false, sentence: `Mails cannot leave: ${why} (${host}, ${code}).` }
  } finally {
    transport.close()
  }
}

const WHY: Record<string, string> = {
  EDNS: 'there is no host of this name',
  unreachable: 'nothing answers there; the host, the port or a firewall is wrong',
  ETLS: 'no encrypted connection came about; smtps:// is for port 465, smtp:// for 587 and 25',
  EAUTH: 'the mail server does not take this user and password',
  ECONNECTION: 'the mail server closed the connection',
}
