import type { Tx } from '../../kernel/transaction.ts'
import { addItem, citeByAddress, enterReferences, pasteReferences, putItemFile } from '../../modules/library/index.ts'
import { blockThat } from './documents.ts'
import { demoFile, type Stage } from './stage.ts'

/** The references of the plan as somebody wrote them down, one of them twice. */
const REFERENCES = `Documents de référence :
· Note de synthèse Communes2026 #1 - Les effectifs cachés des sous-traitants, 02/2026
· Note de synthèse Communes2026 #2 - La chaleur au travail, du dépôt au bureau, 03/2026
· Note de synthèse #2 : La chaleur au travail, du dépôt au bureau
· Note de synthèse Communes2026 #3 - Les petites communes et leurs syndicats, à paraître 2027
· FSP, Counting who serves: a guide to staffing figures (en anglais), (Compter qui sert : un guide des effectifs), 2025
· FSP, Déclaration de Nairobi sur l’eau et les villes, octobre 2024
· FSP, Étude de cas : la remise en régie des déchets à Valmer, 06/2025
· Bonnes pratiques : des comités paritaires dans quatre villes, 11/2025
· Ana Quiroga, Recherche sur les horaires coupés dans les soins à domicile, 2023
· FSP, Formation des délégué·e·s : négocier la chaleur, 2026
· FSP, Protocole d’accord avec l’union des villes portuaires, 09/2025
`

/** A dozen items on the shelf of the towns, one with a file in two languages, some cited from the plan. */
export async function fillLibrary({ as }: Stage, plan: string): Promise<void> {
  await as('officer', async tx => {
    const pasted = await pasteReferences(tx, 'towns', { text: REFERENCES, language: 'fr' })
    const lines = REFERENCES.trim().split('\n').slice(1)
    await enterReferences(
      tx,
      { network: 'towns', paste: pasted.split('/').at(-1) },
      {
        ...{ kind: [], series: [], number: [], title: [], authors: [], date: [] },
        take: lines.map((_, at) => String(at)),
        visibility: 'public',
      },
    )
    const checklist = await addChecklist(tx)
    await addItem(tx, 'towns', {
      title: 'Hojas de ruta para negociar sin intérprete',
      language: 'es',
      kind: 'other',
      authors: 'Sindicato Andino',
      date: '2026-01',
      visibility: 'network',
    })
    const cited = [
      ['Obtenir des employeurs', 'Communes2026 #1'],
      ['Inscrire dans les conventions', 'Communes2026 #2'],
      ['Soutenir dans les deux semaines', checklist],
    ] as const
    for (const [begins, item] of cited) {
      const { block } = await blockThat(tx, plan, begins)
      await citeByAddress(tx, 'towns', { item, address: `/towns/documents/${plan}/blocks/${block}` })
    }
  })
}

async function addChecklist(tx: Tx): Promise<string> {
  const address = await addItem(tx, 'towns', {
    title: 'Night work in town services: a checklist',
    language: 'en',
    kind: 'manual',
    authors: 'FSP',
    date: '2026-04-12',
    description: 'Five questions for workplace delegates before they sit down with the employer.',
    visibility: 'public',
  })
  const at = { network: 'towns', item: address.split('/').at(-1) }
  for (const language of ['en', 'fr'])
    await putItemFile(tx, at, { language, file: demoFile(`night-work.${language}.txt`) })
  return address
}
