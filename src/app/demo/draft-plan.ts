import {
  adjustBlock,
  beginAdjustment,
  commentOn,
  correctBlock,
  follow,
  publishAdjustment,
  reply,
  sendLinks,
  suggestWording,
  withdrawContribution,
} from '../../modules/documents/index.ts'
import { findPersonBySlug } from '../../modules/register/index.ts'
import { blockThat, draftFrom, inHerUnionsName, openFor } from './documents.ts'
import { giveFaces } from './faces.ts'
import { PLAN_FACES } from './plan-faces.ts'
import type { Stage } from './stage.ts'

const STAFFING = 'Obtenir des employeurs'
const SUPPORT = 'Soutenir dans les deux semaines'
const SMALL_TOWNS = 'Les syndicats des petites communes'
const BARGAINING = 'Dans onze pays'
const HEAT = 'Inscrire dans les conventions'

/** The next plan is uploaded, translated, put right in one place, open for weeks and sent to everybody. Gives its slug. */
export async function openPlan({ as }: Stage): Promise<string> {
  return as('officer', async tx => {
    const slug = await draftFrom(tx, 'plan.txt')
    await giveFaces(tx, slug, PLAN_FACES)
    // Put right after it was translated: three translations of this paragraph are older than it.
    const kept = await blockThat(tx, slug, 'Il reprend')
    const text =
      'Il reprend deux engagements de l’accord de travail 2025-2026 qui ne sont pas encore tenus, et dit pour chacun ce qui a manqué.'
    await correctBlock(tx, kept.network, slug, kept.block, { kind: 'paragraph', label: '1.2', text })
    await openFor(tx, slug, 54)
    await sendLinks(tx, 'towns', slug)
    return slug
  })
}

/** Five people in five languages; two want other words in the same place, one thinks better of it. Nobody has an answer yet. */
export async function speakAboutPlan({ as }: Stage, plan: string): Promise<void> {
  await as('delegate-es', async tx => {
    const place = await blockThat(tx, plan, STAFFING)
    await suggestWording(tx, place, {
      proposed:
        'Conseguir que los empleadores locales publiquen cada año su personal por oficio, sexo, edad y tipo de contrato, incluidas las subcontratas.',
      words: 'Sin las subcontratas, las cifras de nuestras ciudades parecen mejores de lo que son.',
      wording: place.wording,
      language: 'es',
      ...inHerUnionsName(tx),
    })
  })
  await as('member-sw', async tx => {
    const words =
      'Hapa Kisumu tuna haki hiyo kwenye karatasi, lakini mwajiri haji mezani. Andikeni ni nani anayeweza kumlazimisha aje.'
    // Of six words of the paragraph: they are marked in it.
    const about = 'l’employeur ne vient pas'
    await commentOn(tx, await blockThat(tx, plan, BARGAINING), { words, language: 'sw', about, read: 'fr' })
  })
  await as('regional', async tx => {
    const place = await blockThat(tx, plan, BARGAINING)
    const words =
      'À Abidjan, c’est l’inspection du travail qui l’a obligé à venir, au bout de deux ans. Demandons un délai écrit.'
    await reply(tx, { ...place, contribution: place.said[0]! }, { words, language: 'fr' })
  })
  await as('desk', async tx => {
    const caller = await findPersonBySlug(tx, 'caller')
    await commentOn(tx, await blockThat(tx, plan, HEAT), {
      words:
        'في الصيف الماضي عملنا تحت خمس وأربعين درجة. اكتبوا الرقم صراحةً، واذكروا الماء والظل أيضًا، لا الحرارة وحدها.',
      language: 'ar',
      person: caller!.id,
      channel: 'phone',
    })
  })
  for (const [slug, limit] of [
    ['regional', 'dans la semaine'],
    ['caller', 'dans les trois jours'],
  ] as const) {
    await as(slug, async tx => {
      const place = await blockThat(tx, plan, SUPPORT)
      const proposed = place.words.replace('dans les deux semaines', limit)
      await suggestWording(tx, place, { proposed, wording: place.wording, language: 'fr' })
    })
  }
  await as('facilitator', async tx => {
    const place = await blockThat(tx, plan, SMALL_TOWNS)
    const words = 'In the Philippines these unions do have a lawyer, so please say “most”.'
    const said = await commentOn(tx, place, { words, language: 'en' })
    await withdrawContribution(tx, place, said)
  })
  await as('delegate-es', async tx => {
    const { network, document, block } = await blockThat(tx, plan, STAFFING)
    await follow(tx, { network, document })
    await follow(tx, { network, document, block })
  })
}

/** While it is open the secretariat puts one paragraph right and says why; what was said about it stays where it was said. */
export async function adjustPlan({ as }: Stage, plan: string): Promise<void> {
  await as('officer', async tx => {
    const place = await blockThat(tx, plan, SMALL_TOWNS)
    await beginAdjustment(tx, place)
    const text = place.words.replace('sans juriste', 'sans juriste ni interprète')
    // Each step names the one before it.
    await adjustBlock(tx, place, { seen: '0', kind: 'paragraph', level: '1', label: '2.3', text })
    const reason =
      'À la session sur les petites communes, trois syndicats ont dit que l’interprète leur manque autant que le juriste. Nous l’écrivons sans attendre la clôture.'
    await publishAdjustment(tx, place, { seen: '1', reason, language: 'fr' })
  })
}
