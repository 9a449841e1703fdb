import type { Tx } from '../../kernel/transaction.ts'
import { addBody, foundNetwork } from '../../modules/networks/index.ts'
import { faces } from './checked-text.ts'

/** The third network of the demonstration. */
export async function foundCareNetwork(tx: Tx): Promise<void> {
  const network = await foundNetwork(tx, {
    slug: 'care',
    name: faces({
      en: 'Health and Care Network',
      fr: 'Réseau de la santé et des soins',
      es: 'Red de salud y cuidados',
      ar: 'شبكة الصحة والرعاية',
    }),
    purpose: faces({
      en: 'Those who nurse, heal and look after, in hospitals and at home.',
      fr: 'Celles et ceux qui soignent et accompagnent, à l’hôpital et à domicile.',
      es: 'Quienes curan y cuidan, en los hospitales y en las casas.',
      ar: 'من يعالجون ويرعون، في المستشفيات وفي البيوت.',
    }),
    languages: ['en', 'fr', 'es', 'ar'],
    zone: 'Europe/Paris',
    place: 'Lyon',
  })
  await addBody(tx, {
    network,
    kind: 'secretariat',
    slug: 'secretariat',
    name: faces({ en: 'Secretariat', fr: 'Secrétariat', es: 'Secretaría', ar: 'الأمانة' }),
  })
}
