import { newId } from '../../../kernel/ids.ts'
import { interfaceLanguage } from '../../../kernel/languages.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMail } from '../../../kernel/mail/send.ts'
import { now } from '../../../kernel/now.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findHouse, spoken } from '../../networks/index.ts'
import { findPerson } from '../../register/index.ts'
import { channelsOf } from '../addresses.ts'
import { factorMail, type News, type RecoveryNews, recoveryMail } from '../factor-mails.ts'

/**
 * Tells a person by every channel we have of them what happened to their way in; as a service that may read their
 * address. Whoever did it in their place is found out by it.
 */
export function tellPerson(tx: Tx, person: string, news: News): Promise<void> {
  return tell(tx, person, 'sign-in-news', (language, at, zone) => factorMail(language, { ...news, at, zone }))
}

/** The same of a recovery, with a link that stops it. */
export function tellOfRecovery(tx: Tx, person: string, news: RecoveryNews): Promise<void> {
  return tell(tx, person, 'recovery', (language, at, zone) => recoveryMail(language, { ...news, at, zone }))
}

async function tell(
  tx: Tx,
  id: string,
  purpose: string,
  write: (
    language: ReturnType<typeof interfaceLanguage>,
    at: Temporal.Instant,
    zone: string | null,
  ) => ReturnType<typeof factorMail>,
): Promise<void> {
  const [person, house, at] = [await findPerson(tx, id), await findHouse(tx), await now(tx)]
  if (!person) return
  const language = interfaceLanguage(person.languages, spoken(house?.languages ?? []))
  const { subject, page } = write(language, at, person.zone)
  for (const address of await channelsOf(tx, id))
    await sendMail(tx, {
      key: newId(),
      purpose,
      to: { address, person: id as never },
      subject,
      ...mailPage(page),
      language,
    })
}
