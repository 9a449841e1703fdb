import type { Subscription } from '../../../kernel/events.ts'
import { isId } from '../../../kernel/ids.ts'
import { type InterfaceLanguage, interfaceLanguage } from '../../../kernel/languages.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMail } from '../../../kernel/mail/send.ts'
import { listUnwilling, makeStopLink } from '../../../kernel/mail/unwanted.ts'
import { pathOfLink } from '../../../kernel/signed-links.ts'
import { addressesOf } from '../../accounts/index.ts'
import { findHouse } from '../../networks/index.ts'
import { listLanguages, type PersonId } from '../../register/index.ts'
import { makeOwnPageLink } from '../../trace/index.ts'
import { WAS_ANSWERED, wasAnsweredMail } from '../mails.ts'
import { repliesAbout } from '../slots.ts'
import { takeUntold } from '../store/answers.ts'

/** When answers were published: everybody who spoke gets one mail, however many answers are theirs. */
export const tellOfAnswers: Subscription = {
  event: 'version.published',
  subscriber: 'tell-of-answers',
  async run(tx, { id, payload, scope }) {
    const document = payload['document']
    if (!isId(document) || !scope) return
    const answered = await takeUntold(tx, document, scope)
    const authors = [...answered.keys()]
    const [house, addresses, languages, unwilling] = await Promise.all([
      findHouse(tx),
      addressesOf(tx, authors),
      listLanguages(tx, authors, scope),
      listUnwilling(tx, scope, WAS_ANSWERED),
    ])
    // Who has no address finds the answers on their page; who left the network is written to no more.
    const reached = (authors as PersonId[]).filter(
      one => addresses.has(one) && languages.has(one) && !unwilling.has(one),
    )
    const replies = await repliesAbout(tx, { id: document, scope_id: scope }, reached)
    for (const person of reached) {
      const replyTo = replies.get(person)
      const language = interfaceLanguage(languages.get(person)!, house?.languages as InterfaceLanguage[] | undefined)
      const [token, stop] = await Promise.all([
        makeOwnPageLink(tx, { person, scope }),
        makeStopLink(tx, { scope, person, purpose: WAS_ANSWERED }),
      ])
      const { subject, page } = wasAnsweredMail(language, {
        url: linkTo(pathOfLink(token, language)),
        stop: linkTo(pathOfLink(stop, language)),
        count: answered.get(person)!,
      })
      await sendMail(tx, {
        key: `${id}:${person}`,
        purpose: WAS_ANSWERED,
        scope,
        to: { address: addresses.get(person)!, person },
        subject,
        ...mailPage(page),
        language,
        ...(replyTo ? { replyTo } : {}),
        unsubscribe: { url: linkTo(`/l/${stop}`) },
      })
    }
  },
}
