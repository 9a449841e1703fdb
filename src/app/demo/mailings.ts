import type { Pool } from '../../kernel/database/driver.ts'
import { texts } from '../../kernel/texts.ts'
import type { Tx } from '../../kernel/transaction.ts'
import {
  keepFace,
  lookAhead,
  makeMailing,
  sendDueMailings,
  sendMailing,
  visibleMailing,
} from '../../modules/mailings/index.ts'
import { visibleNetwork } from '../../modules/networks/index.ts'
import { decideConsent, visiblePerson } from '../../modules/register/index.ts'
import { CAST } from './cast.ts'
import type { Stage } from './stage.ts'

/** Most of the towns' cast agree to mailings; the officer sends one in three languages and leaves another as a draft. */
export async function writeMailings({ as, daysAgo }: Stage): Promise<void> {
  await daysAgo(20)
  for (const { slug } of CAST.filter(one => one.network === 'towns' && one.slug !== 'desk'))
    await as(slug, async tx => {
      const words = texts('en')('consent-mailings')
      const me = await visiblePerson(tx, tx.actor.person ?? '')
      await decideConsent(tx, me, { purpose: 'mailings', words, language: 'en', agrees: true })
    })
  await daysAgo(3)
  await as('officer', async tx => {
    const at = await draft(tx, EVENINGS.en)
    await keepFace(tx, at, { language: 'fr', ...EVENINGS.fr })
    await keepFace(tx, at, { language: 'es', ...EVENINGS.es })
    const { mailing } = await visibleMailing(tx, at.network, at.mailing)
    const { reached } = await lookAhead(tx, mailing)
    await sendMailing(tx, at, { seen: String(reached.size), when: 'now' })
  })
  await daysAgo(1)
  await as('officer', async tx => {
    const at = await draft(tx, CASES.en)
    await keepFace(tx, at, { language: 'fr', ...CASES.fr })
  })
}

/** What was sent leaves: into the mailbox of the demonstration. */
export async function postMailings(pool: Pool): Promise<void> {
  await sendDueMailings(pool, () => {}, { atLongest: 5000 })
}

interface Words {
  subject: string
  body: string
  button: string
}

async function draft(tx: Tx, words: Words): Promise<{ network: string; mailing: string | undefined }> {
  const network = await visibleNetwork(tx, 'towns')
  const address = await makeMailing(tx, network.slug, {
    scope: network.id,
    language: 'en',
    to: 'all',
    fromName: 'Ines Valcourt',
    says: 'all',
    readBy: 'recipients',
    buttonPath: '/towns/programme',
    ...words,
  })
  return { network: network.slug, mailing: address.split('/').at(-1) }
}

const EVENINGS = {
  en: {
    subject: 'Three sessions in March: what we need from you',
    body: 'Dear {name},\n\nthe sessions of the consultation begin in two weeks. Each is about one part of the plan.\n\n- Read the draft beforehand, in your language.\n- Bring one thing that must change where you work.\n- If you cannot connect, write back: somebody will call you.\n\nWhat is said is noted, and everybody who speaks gets an answer.',
    button: 'See the sessions',
  },
  fr: {
    subject: 'Trois sessions en mars : ce que nous attendons de vous',
    body: 'Bonjour {name},\n\nles sessions de la consultation commencent dans deux semaines. Chacune porte sur une partie du plan.\n\n- Lisez d’abord le projet, dans votre langue.\n- Apportez une chose qui doit changer là où vous travaillez.\n- Si vous ne pouvez pas vous connecter, répondez : quelqu’un vous appellera.\n\nCe qui est dit est noté, et quiconque parle reçoit une réponse.',
    button: 'Voir les sessions',
  },
  es: {
    subject: 'Tres sesiones en marzo: lo que necesitamos de usted',
    body: 'Hola, {name}:\n\nlas sesiones de la consulta empiezan dentro de dos semanas. Cada una trata de una parte del plan.\n\n- Lea antes el borrador, en su idioma.\n- Traiga una cosa que deba cambiar donde trabaja.\n- Si no puede conectarse, responda: alguien le llamará.\n\nLo que se dice queda anotado, y quien habla recibe una respuesta.',
    button: 'Ver las sesiones',
  },
} as const satisfies Record<string, Words>

const CASES = {
  en: {
    subject: 'Cases we are looking for',
    body: 'Dear {name},\n\nhas a service where you live come back into public hands, or will it soon? Write three lines about it, and {organisation} may be asked to tell the others.',
    button: 'Read what others wrote',
  },
  fr: {
    subject: 'Les cas que nous cherchons',
    body: 'Bonjour {name},\n\nun service près de chez vous est-il revenu en gestion publique, ou va-t-il l’être bientôt ? Écrivez-nous trois lignes, et {organisation} pourra en parler aux autres.',
    button: 'Lire ce que d’autres ont écrit',
  },
} as const satisfies Record<string, Words>
