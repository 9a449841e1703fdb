import { readyIn, textsOf } from '../rules/faces.ts'

import type { MailingView } from './mailing.ts'
import type { MailingsView } from './mailings.ts'

/** The mailings of a network as programs read them. */
export function mailingsJson({ network, mailings, count, page, pages }: MailingsView) {
  return {
    network: network.slug,
    count,
    page,
    pages,
    mailings: mailings.map(({ mailing: { id, subject, state, starts_at, ended_at }, sent, total, bounced }) => ({
      id,
      subject,
      state,
      startsAt: starts_at?.toString() ?? null,
      endedAt: ended_at?.toString() ?? null,
      sent,
      total,
      bounced,
    })),
  }
}

/** One of them, with what became of it; nobody is named. */
export function mailingJson({ network, mailing, fates, reasons, replied, total }: MailingView) {
  const { id, subject, body, from_name, state, says, read_by, starts_at, ended_at, results } = mailing
  return {
    network: network.slug,
    id,
    subject,
    body,
    from: from_name,
    state,
    says,
    readBy: read_by,
    languages: [...readyIn(textsOf(mailing)).keys()],
    startsAt: starts_at?.toString() ?? null,
    endedAt: ended_at?.toString() ?? null,
    total,
    fates: Object.fromEntries(fates),
    leftOut: Object.fromEntries(reasons),
    replied,
    results,
  }
}
