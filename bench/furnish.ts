import type { RunningHouse } from '../src/app/house.ts'
import type { Actor } from '../src/kernel/actor.ts'
import { readPaper } from '../src/kernel/paper/read-file.ts'
import { writing } from '../src/kernel/transaction.ts'
import { identify, openSession } from '../src/modules/accounts/index.ts'
import {
  commentOn,
  makeDraft,
  openDocuments,
  openToComment,
  readDocument,
  suggestWording,
} from '../src/modules/documents/index.ts'
import { documentView } from '../src/modules/documents/views/document.ts'
import { visibleNetwork } from '../src/modules/networks/index.ts'

/** What is measured: a draft of 180 blocks, as long as a real one, with 600 comments and suggestions. */
export async function furnish(house: RunningHouse): Promise<{ document: string; block: string }> {
  const { pool } = house.database
  const actor = async (slug: string): Promise<Actor> =>
    (await identify(pool, (await openSession(pool, slug, 'demonstration'))!))!.actor
  const officer = await actor('officer')
  const bytes = Buffer.from(draftText())
  const reading = readDocument(await readPaper('draft.txt', bytes), { language: 'fr' })
  const slug = await writing(pool, officer, async tx => {
    const network = await visibleNetwork(tx, 'towns')
    const { slug } = await makeDraft(tx, network, {
      title: 'Projet de plan',
      reading,
      source: { name: 'draft.txt', bytes },
    })
    const day = Temporal.Now.plainDateISO().add({ days: 30 }).toString()
    await openToComment(tx, 'towns', slug, {
      day,
      hour: '18:00',
      zone: 'Europe/Zurich',
      place: 'Genève',
      audience: 'public',
    })
    return slug
  })
  const speakers = await Promise.all(['member-sw', 'delegate-es', 'facilitator', 'regional'].map(actor))
  const { blocks } = await writing(pool, officer, tx => documentView(tx, 'towns', slug))
  for (let i = 0; i < 600; i++) {
    const block = blocks[(i * 7) % blocks.length]!
    const where = { network: 'towns', document: slug, block: block.block_id }
    const text = block.text.faces['fr']!.text
    await writing(pool, speakers[i % speakers.length]!, tx =>
      i % 2 === 0
        ? commentOn(tx, where, {
            words: `Un commentaire numéro ${i} sur ce paragraphe, assez long pour tenir sur deux lignes d'un téléphone.`,
            language: 'fr',
          })
        : suggestWording(tx, where, {
            proposed: `${text} Chaque année, un bilan est publié.`,
            language: 'fr',
            wording: block.id,
          }),
    )
  }
  if (
    (await writing(pool, officer, async tx => openDocuments(tx, (await visibleNetwork(tx, 'towns')).id))).length !== 1
  )
    throw new Error('the draft is not open')
  await fillTheList(house, officer)
  const document = `/towns/documents/${slug}`
  return { document, block: `${document}/blocks/${blocks[0]!.block_id}` }
}

/** Short texts, so that the list of documents has 50 rows; they are open to everybody, as the draft is. */
async function fillTheList(house: RunningHouse, officer: Actor): Promise<void> {
  const day = Temporal.Now.plainDateISO().add({ days: 30 }).toString()
  for (let i = 1; i < 50; i++) {
    const bytes = Buffer.from(`Note ${i}\n\nUn paragraphe pour la note ${i}.\n`)
    const reading = readDocument(await readPaper('note.txt', bytes), { language: 'fr' })
    await writing(house.database.pool, officer, async tx => {
      const network = await visibleNetwork(tx, 'towns')
      const source = { name: 'note.txt', bytes }
      const { slug } = await makeDraft(tx, network, {
        title: `Note ${i} sur les services publics locaux`,
        reading,
        source,
      })
      const hour = { day, hour: '18:00', zone: 'Europe/Zurich', place: 'Genève', audience: 'public' as const }
      await openToComment(tx, 'towns', slug, hour)
    })
  }
}

/** About 48 KB in 180 blocks: parts, numbered priorities, paragraphs and actions. */
function draftText(): string {
  const sentence =
    'Les services publics locaux tiennent par celles et ceux qui les font vivre, dans chaque ville et chaque région, de jour comme de nuit, et leurs syndicats négocient pour des conditions dignes.'
  const lines = ['Contexte']
  for (let i = 1; i <= 10; i++) lines.push(`1.${i}\tParagraphe ${i}. ${sentence} ${sentence}`)
  lines.push('Priorités')
  for (let part = 1; part <= 16; part++) {
    lines.push(
      `3.${part} Priorité numéro ${part}`,
      '',
      `Motif ${part}. ${sentence} ${sentence}`,
      '',
      'Actions : le réseau et ses affiliés vont',
    )
    for (let action = 1; action <= 7; action++) lines.push(`· Mener l'action ${part}-${action}. ${sentence}`)
    lines.push('')
  }
  return lines.join('\n')
}
