import { newId } from '../../../kernel/ids.ts'
import { interfaceLanguage } from '../../../kernel/languages.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMail } from '../../../kernel/mail/send.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { addressesOf } from '../../accounts/index.ts'
import { findHouse, spoken } from '../../networks/index.ts'
import { contactsAsTheyAre, findPerson } from '../../register/index.ts'
import { type RightsNews, rightsMail } from '../mails.ts'
import { tellOnPage } from '../notices.ts'

/**
 * Tells a person by mail what was asked of the house in their name, at every address that is kept of them: whoever did it
 * in their place is found out by it. As a service that addresses were opened to.
 */
export async function tellOfRights(tx: Tx, id: string, news: RightsNews): Promise<void> {
  const [person, house] = [await findPerson(tx, id), await findHouse(tx)]
  if (!person) return
  await tellOnPage(tx, id, news)
  const account = [...(await addressesOf(tx, [id])).values()]
  const contacts = (await contactsAsTheyAre(tx, id)).filter(({ kind }) => kind === 'email').map(({ value }) => value)
  const language = interfaceLanguage(person.languages, spoken(house?.languages ?? []))
  const { subject, page } = rightsMail(language, { ...news, zone: person.zone, signsIn: account.length > 0 })
  for (const address of new Set([...account, ...contacts]))
    await sendMail(tx, {
      key: newId(),
      purpose: news.what,
      to: { address, person: id as never },
      subject,
      ...mailPage(page),
      language,
    })
}
