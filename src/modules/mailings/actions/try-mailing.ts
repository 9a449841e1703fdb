import { Refusal } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { newId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { contentOf, type MailContent } from '../../../kernel/mail/mail.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMail } from '../../../kernel/mail/send.ts'
import { actingAs, type Tx } from '../../../kernel/transaction.ts'
import { addressesOf } from '../../accounts/index.ts'
import { visibleMailing } from '../access.ts'
import type { TrialForm } from '../forms.ts'
import { TRIAL } from '../mails.ts'
import { drawnFor } from '../views/drawn.ts'
import { outboxScope } from './send.ts'
import { type At, addressOf } from './write.ts'

const TRIALS_PER_HOUR = 20

/** Sends a mailing to oneself as it reads in one language. Nobody else gets it, and nothing is counted. */
export async function tryMailing(tx: Tx, at: At, { language }: FormValue<typeof TrialForm>): Promise<string> {
  const { mailing, ...room } = await visibleMailing(tx, at.network, at.mailing)
  const me = tx.actor.person
  const addresses = await actingAs(tx, { ...tx.actor, service: 'prepare-mailing' }, as =>
    addressesOf(as, me ? [me] : []),
  )
  const address = me && addresses.get(me)
  if (!me || !address) throw new Refusal('not-allowed')
  const { subject, page, face } = await drawnFor(tx, mailing, room.network, { language, trial: true })
  await sendMail(tx, {
    key: `${mailing.id}:${newId()}`,
    purpose: TRIAL,
    scope: outboxScope(mailing),
    to: { address, person: me },
    fromName: mailing.from_name,
    subject,
    ...mailPage(page),
    language: face,
    atMostPerHour: TRIALS_PER_HOUR,
  })
  await writeDown(tx, 'mailing.tried', `mailing:${mailing.id}`, mailing.scope_id)
  return addressOf(room, mailing)
}

/** A mail of it as it would leave, for looking at. */
export function contentFor({
  subject,
  page,
  face,
  fromName,
}: Awaited<ReturnType<typeof drawnFor>> & { fromName: string }): MailContent {
  const to = { address: 'reader@house.invalid' }
  return contentOf({ key: 'preview', purpose: TRIAL, to, fromName, subject, language: face, ...mailPage(page) }).content
}
