import { type InterfaceLanguage, interfaceLanguage } from '../../../kernel/languages.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { faceFor } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findHouse, type Network } from '../../networks/index.ts'
import { listPeopleById } from '../../register/index.ts'
import { readingAddress } from '../actions/write-mails.ts'
import { mailingMail, type WrittenMailing } from '../mails.ts'
import { chooseFace, originalLanguage, readyIn, textsOf } from '../rules/faces.ts'
import type { Mailing } from '../store/mailings.ts'

/** A mailing as a mail, and the language of its face. */
export type DrawnMailing = WrittenMailing & { face: string; fromName: string }

/**
 * Draws a mailing for whoever reads one language, under the name of the actor, or for one person of the network. The link that
 * stops such mails leads to the preview: one that stops somebody's is only in their own mail.
 */
export async function drawnFor(
  tx: Tx,
  mailing: Mailing,
  network: Network,
  { language, person, trial = false }: { language?: string; person?: string; trial?: boolean },
): Promise<DrawnMailing> {
  const [house, reader] = [await findHouse(tx), await readerOf(tx, network, person ?? tx.actor.person ?? '')]
  const texts = textsOf(mailing)
  const languages = person ? (reader?.languages ?? []) : language ? [language] : []
  const chosen = chooseFace(readyIn(texts), originalLanguage(texts), languages)
  const offered = house?.languages as InterfaceLanguage[] | undefined
  const drawn = mailingMail(
    mailing,
    {
      frame: interfaceLanguage([...languages, chosen.language], offered),
      first: languages[0] ?? null,
      chosen,
      name: reader?.name ?? '',
      organisation: reader?.organisation ? faceFor(reader.organisation, [chosen.language]).text : null,
    },
    {
      read: readingAddress(network, mailing, chosen.language),
      stop: trial ? null : linkTo(`/${network.slug}/mailings/${mailing.id}/preview`),
      trial,
    },
  )
  return { ...drawn, face: chosen.language, fromName: mailing.from_name }
}

async function readerOf(tx: Tx, network: Network, person: string) {
  return person ? (await listPeopleById(tx, network.id, [person]))[0] : undefined
}
