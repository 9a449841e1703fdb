import type { ScopeId } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { addNode, type Node, type NodeId, type Tree } from '../../modules/register/index.ts'
import { faces } from './checked-text.ts'

type InFour = Record<'en' | 'fr' | 'es' | 'ar', string>
interface Branch extends InFour {
  slug: string
  countries?: string[]
  below?: Branch[]
}

/** What a federation of public services files its records under; a house changes all of it. */
const TREES: Record<Tree, Branch[]> = {
  sector: [
    {
      slug: 'towns-and-regions',
      en: 'Towns and regions',
      fr: 'Villes et régions',
      es: 'Ciudades y regiones',
      ar: 'المدن والأقاليم',
      below: [
        {
          slug: 'town-hall',
          en: 'Town hall and offices',
          fr: 'Mairies et bureaux',
          es: 'Ayuntamientos y oficinas',
          ar: 'دور البلديات والمكاتب',
        },
        {
          slug: 'waste',
          en: 'Waste and cleaning',
          fr: 'Déchets et propreté',
          es: 'Residuos y limpieza',
          ar: 'النفايات والنظافة',
        },
        {
          slug: 'parks',
          en: 'Parks and streets',
          fr: 'Parcs et voirie',
          es: 'Parques y calles',
          ar: 'الحدائق والشوارع',
        },
        {
          slug: 'fire',
          en: 'Fire and rescue',
          fr: 'Secours et incendie',
          es: 'Bomberos y rescate',
          ar: 'الإطفاء والإنقاذ',
        },
      ],
    },
    {
      slug: 'water-sector',
      en: 'Water',
      fr: 'Eau',
      es: 'Agua',
      ar: 'المياه',
      below: [
        { slug: 'supply', en: 'Supply', fr: 'Distribution', es: 'Suministro', ar: 'الإمداد' },
        { slug: 'sewage', en: 'Sewage', fr: 'Assainissement', es: 'Saneamiento', ar: 'الصرف الصحي' },
      ],
    },
    {
      slug: 'health',
      en: 'Health and care',
      fr: 'Santé et soins',
      es: 'Salud y cuidados',
      ar: 'الصحة والرعاية',
      below: [
        { slug: 'hospitals', en: 'Hospitals', fr: 'Hôpitaux', es: 'Hospitales', ar: 'المستشفيات' },
        {
          slug: 'home-care',
          en: 'Care at home',
          fr: 'Soins à domicile',
          es: 'Cuidados en casa',
          ar: 'الرعاية المنزلية',
        },
      ],
    },
    { slug: 'energy', en: 'Energy', fr: 'Énergie', es: 'Energía', ar: 'الطاقة' },
  ],
  region: [
    {
      slug: 'africa',
      en: 'Africa',
      fr: 'Afrique',
      es: 'África',
      ar: 'أفريقيا',
      countries: ['KE', 'TZ', 'UG', 'ET', 'GH', 'NG', 'SN', 'ZA'],
    },
    {
      slug: 'arab-countries',
      en: 'Arab countries',
      fr: 'Pays arabes',
      es: 'Países árabes',
      ar: 'البلدان العربية',
      countries: ['TN', 'MA', 'DZ', 'EG', 'JO', 'LB', 'PS'],
    },
    {
      slug: 'the-americas',
      en: 'Americas',
      fr: 'Amériques',
      es: 'Américas',
      ar: 'الأمريكتان',
      countries: ['BR', 'CA', 'MX', 'US'],
      below: [
        {
          slug: 'andes',
          en: 'Andean countries',
          fr: 'Pays andins',
          es: 'Países andinos',
          ar: 'بلدان الأنديز',
          countries: ['PE', 'BO', 'EC', 'CO'],
        },
        {
          slug: 'caribbean',
          en: 'Caribbean',
          fr: 'Caraïbes',
          es: 'Caribe',
          ar: 'الكاريبي',
          countries: ['JM', 'TT', 'DO', 'HT'],
        },
      ],
    },
    {
      slug: 'asia-and-pacific',
      en: 'Asia and the Pacific',
      fr: 'Asie et Pacifique',
      es: 'Asia y el Pacífico',
      ar: 'آسيا والمحيط الهادئ',
      countries: ['PH', 'TH', 'IN', 'BD', 'NP', 'JP', 'KR', 'TW', 'AU', 'NZ', 'FJ'],
    },
    {
      slug: 'european-countries',
      en: 'Europe',
      fr: 'Europe',
      es: 'Europa',
      ar: 'أوروبا',
      countries: ['FR', 'ES', 'DE', 'CH', 'SE', 'PL', 'GR', 'UA', 'BG', 'IE', 'GB', 'TR', 'GE'],
    },
  ],
  occupation: [
    {
      slug: 'clerk',
      en: 'Clerk',
      fr: 'Agent·e administratif·ve',
      es: 'Personal administrativo',
      ar: 'موظف إداري، موظفة إدارية',
    },
    {
      slug: 'refuse-collector',
      en: 'Refuse collector',
      fr: 'Éboueur·euse',
      es: 'Recolección de residuos',
      ar: 'عامل نظافة، عاملة نظافة',
    },
    { slug: 'nurse', en: 'Nurse', fr: 'Infirmier·ère', es: 'Enfermería', ar: 'ممرض، ممرضة' },
    {
      slug: 'firefighter',
      en: 'Firefighter',
      fr: 'Sapeur·euse-pompier·ère',
      es: 'Bombero, bombera',
      ar: 'إطفائي، إطفائية',
    },
    { slug: 'engineer', en: 'Engineer', fr: 'Ingénieur·e', es: 'Ingeniería', ar: 'مهندس، مهندسة' },
  ],
  expertise: [
    {
      slug: 'bargaining',
      en: 'Collective bargaining',
      fr: 'Négociation collective',
      es: 'Negociación colectiva',
      ar: 'المفاوضة الجماعية',
    },
    {
      slug: 'remunicipalisation',
      en: 'Bringing services back',
      fr: 'Remunicipalisation',
      es: 'Remunicipalización',
      ar: 'استعادة الخدمات إلى البلديات',
    },
    { slug: 'equality', en: 'Equality', fr: 'Égalité', es: 'Igualdad', ar: 'المساواة' },
    { slug: 'climate', en: 'Climate', fr: 'Climat', es: 'Clima', ar: 'المناخ' },
    { slug: 'law', en: 'Labour law', fr: 'Droit du travail', es: 'Derecho laboral', ar: 'قانون العمل' },
  ],
}

/** Plants them; gives the node of each slug. */
export async function plantTrees(tx: Tx, house: ScopeId): Promise<Map<string, NodeId>> {
  const planted = new Map<string, NodeId>()
  const plant = async (tree: Tree, branches: readonly Branch[], under: Pick<Node, 'id' | 'above'> | null) => {
    for (const [position, { slug, countries = [], below = [], ...name }] of branches.entries()) {
      const id = (await addNode(tx, { house, tree, under, slug, name: faces(name), position, countries }))!
      planted.set(slug, id)
      await plant(tree, below, { id, above: under ? [...under.above, under.id] : [] })
    }
  }
  for (const [tree, branches] of Object.entries(TREES)) await plant(tree as Tree, branches, null)
  return planted
}
