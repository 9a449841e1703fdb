import type { Tx } from '../../kernel/transaction.ts'
import {
  adoptDocument,
  answerBlock,
  closeNow,
  commentOn,
  deskBlockView,
  documentView,
  publishVersion,
  suggestWording,
} from '../../modules/documents/index.ts'
import { findPersonBySlug } from '../../modules/register/index.ts'
import { AGREEMENT_FACES, VERSION_2_FACES } from './agreement-faces.ts'
import { blockThat, draftFrom, inHerUnionsName, openFor } from './documents.ts'
import { giveFaces } from './faces.ts'
import type { Stage } from './stage.ts'

export const AGREEMENT = 'accord-de-travail-2025-2026'
const COMMITTEES = 'Négocier dans chaque ville'
const PHONE = 'Ouvrir une permanence'
const VOICE = 'Une consultation'

/** The officer uploads the working agreement in French, has it translated and opens it for a month. */
export async function openAgreement({ as }: Stage): Promise<void> {
  await as('officer', async tx => {
    const slug = await draftFrom(tx, 'agreement.txt')
    await giveFaces(tx, slug, AGREEMENT_FACES)
    await openFor(tx, slug, 30)
  })
}

/**
 * Lima suggests a wording, Kisumu wants the same in other words, Sfax phones and asks for what the network cannot pay. Manila
 * speaks about the reasons: what comes of that goes a long way, through the priority to both of its actions.
 */
export async function speakAboutAgreement({ as }: Stage): Promise<void> {
  await as('delegate-es', async tx => {
    const place = await blockThat(tx, AGREEMENT, COMMITTEES)
    await suggestWording(tx, place, {
      proposed:
        'Negociar en cada ciudad un comité paritario de salud y seguridad para los servicios de residuos, agua y limpieza viaria.',
      words: 'La limpieza viaria la hacen sobre todo mujeres subcontratadas: si no se las nombra, quedan fuera.',
      wording: place.wording,
      language: 'es',
      ...inHerUnionsName(tx),
    })
  })
  await as('member-sw', async tx => {
    const words = 'Wafagiaji wa barabara mjini kwetu hawana glavu wala mabuti. Kamati hizi ziwahusu wao pia.'
    await commentOn(tx, await blockThat(tx, AGREEMENT, COMMITTEES), { words, language: 'sw' })
  })
  await as('desk', async tx => {
    const caller = await findPersonBySlug(tx, 'caller')
    await commentOn(tx, await blockThat(tx, AGREEMENT, PHONE), {
      words:
        'الهاتف وحده لا يكفي. نطلب أن تدفع الشبكة اشتراك الإنترنت لأعضائها في البلديات الصغيرة، فنصفنا لا يستطيع متابعة الجلسات.',
      language: 'ar',
      person: caller!.id,
      channel: 'phone',
    })
  })
  await as('facilitator', async tx => {
    const words = 'Half of us read this at night on a weak line. Say that a weak line must be enough, not only a phone.'
    await commentOn(tx, await blockThat(tx, AGREEMENT, VOICE), { words, language: 'en' })
  })
}

/** Everybody gets an answer with its reason; what was taken up makes version 2, translated before it is closed. */
export async function answerAgreement({ as }: Stage): Promise<void> {
  await as('officer', async tx => {
    await answer(
      tx,
      COMMITTEES,
      [
        ['taken-up', 'Oui. Le nettoyage des rues manquait ; votre formulation espagnole devient celle du texte.'],
        [
          'merged',
          'Réuni avec la proposition de Lima : les balayeuses et balayeurs sont maintenant nommé·e·s dans le texte.',
        ],
      ],
      words => words.replace('de déchets et d’eau', 'de déchets, d’eau et de nettoyage des rues'),
    )
    await answer(tx, PHONE, [
      [
        'declined',
        'Le réseau n’a pas de budget pour des abonnements. La demande est transmise au groupe de pilotage ; d’ici là, la permanence vous rappelle à ses frais.',
      ],
    ])
    await answer(
      tx,
      VOICE,
      [['taken-up', 'C’est juste : une mauvaise connexion doit suffire, et le texte le dit maintenant.']],
      words => words.replace('depuis son téléphone', 'depuis son téléphone, même sur une mauvaise connexion,'),
    )
    await publishVersion(tx, 'towns', AGREEMENT)
    await giveFaces(tx, AGREEMENT, VERSION_2_FACES)
  })
}

/** Closed at its hour and answered, the agreement is adopted: its four actions go on to the plan. */
export async function adoptAgreement({ as }: Stage): Promise<void> {
  await as('officer', async tx => {
    const { status } = await documentView(tx, 'towns', AGREEMENT)
    // Its hour has passed, except where nobody may move the clock and the month of comments is still to come.
    if (status === 'open') await closeNow(tx, 'towns', AGREEMENT)
    await adoptDocument(tx, 'towns', AGREEMENT)
  })
}

type Treatment = 'taken-up' | 'merged' | 'declined'

/** Answers what was said about a block, in the order it was said. */
async function answer(
  tx: Tx,
  begins: string,
  answers: [Treatment, string][],
  reworded = (words: string) => words,
): Promise<void> {
  const place = await blockThat(tx, AGREEMENT, begins)
  await answerBlock(tx, place, {
    base: place.wording,
    seen: (await deskBlockView(tx, place.network, place.document, place.block)).seen,
    language: 'fr',
    wording: reworded(place.words),
    contribution: place.said,
    treatment: answers.map(([treatment]) => treatment),
    reason: answers.map(([, reason]) => reason),
  })
}
