import type { InterfaceLanguage } from '../../kernel/languages.ts'
import type { Role } from '../../modules/register/index.ts'

/** Regions of the towns' network; a dotted one lies in the one before its dot. */
export const REGIONS = {
  'africa-arab': {
    en: 'Africa and Arab countries',
    fr: 'Afrique et pays arabes',
    es: 'África y países árabes',
    ar: 'أفريقيا والبلدان العربية',
  },
  'africa-arab.east-africa': { en: 'East Africa', fr: 'Afrique de l’Est', es: 'África Oriental', ar: 'شرق أفريقيا' },
  'africa-arab.arab-countries': { en: 'Arab countries', fr: 'Pays arabes', es: 'Países árabes', ar: 'البلدان العربية' },
  americas: { en: 'Americas', fr: 'Amériques', es: 'Américas', ar: 'الأمريكتان' },
  'asia-pacific': {
    en: 'Asia and the Pacific',
    fr: 'Asie et Pacifique',
    es: 'Asia y el Pacífico',
    ar: 'آسيا والمحيط الهادئ',
  },
  europe: { en: 'Europe', fr: 'Europe', es: 'Europa', ar: 'أوروبا' },
} as const satisfies Record<string, InFour>
export type RegionSlug = keyof typeof REGIONS

type InFour = Record<InterfaceLanguage, string>

/** Somebody of the demonstration. Every name, union and place of work here is invented. */
export interface CastMember {
  slug: string
  name: string
  nameLanguage: string
  languages: string[]
  zone: string
  place: string
  role: Role
  network: 'towns' | 'water'
  /** The region whose staff keep their record; a regional secretary works for theirs. */
  region?: RegionSlug
  organisation: string | null
  does: InFour
  /** Not offered on /demo; there for tests and as callers. */
  hidden?: true
}

export const CAST: readonly CastMember[] = [
  {
    slug: 'officer',
    name: 'Ines Valcourt',
    nameLanguage: 'fr',
    languages: ['fr', 'en'],
    zone: 'Europe/Zurich',
    place: 'Genève',
    role: 'sector-officer',
    network: 'towns',
    region: 'europe',
    organisation: null,
    does: {
      en: 'Sector officer in the secretariat: publishes programmes and drafts, answers everyone, adopts the plan.',
      fr: 'Responsable du secteur au secrétariat : publie programmes et projets, répond à chacun·e, adopte le plan.',
      es: 'Responsable del sector en la secretaría: publica programas y borradores, responde a todas las personas, adopta el plan.',
      ar: 'مسؤولة القطاع في الأمانة: تنشر البرامج والمسودات، وتردّ على الجميع، وتعتمد الخطة.',
    },
  },
  {
    slug: 'delegate-es',
    name: 'Lucía Arancibia',
    nameLanguage: 'es',
    languages: ['es'],
    zone: 'America/Lima',
    place: 'Lima',
    role: 'delegate',
    network: 'towns',
    region: 'americas',
    organisation: 'sindicato-andino',
    does: {
      en: 'Delegate of an affiliate in Lima: speaks Spanish only, suggests wordings in her union’s name.',
      fr: 'Déléguée, à Lima, d’une organisation affiliée : ne parle que l’espagnol, suggère des formulations au nom de son syndicat.',
      es: 'Delegada de una organización afiliada en Lima: solo habla español, sugiere redacciones en nombre de su sindicato.',
      ar: 'مندوبة منظمة منتسبة في ليما: تتكلم الإسبانية فقط، وتقترح صياغات باسم نقابتها.',
    },
  },
  {
    slug: 'member-sw',
    name: 'Achieng Wekesa',
    nameLanguage: 'sw',
    languages: ['sw', 'en'],
    zone: 'Africa/Nairobi',
    place: 'Kisumu',
    role: 'member',
    network: 'towns',
    region: 'africa-arab.east-africa',
    organisation: 'lake-towns-union',
    does: {
      en: 'Member in Kisumu, on a phone: reads Swahili and English, has twenty minutes a week.',
      fr: 'Membre à Kisumu, avec un téléphone : lit le swahili et l’anglais, dispose de vingt minutes par semaine.',
      es: 'Integrante de la red en Kisumu, con un teléfono: lee suajili e inglés, dispone de veinte minutos por semana.',
      ar: 'عضوة في كيسومو، بهاتفها: تقرأ السواحلية والإنجليزية، ولديها عشرون دقيقة في الأسبوع.',
    },
  },
  {
    slug: 'caller',
    name: 'سلمى الزناتي',
    nameLanguage: 'ar',
    languages: ['ar', 'fr'],
    zone: 'Africa/Tunis',
    place: 'صفاقس',
    role: 'member',
    network: 'towns',
    region: 'africa-arab.arab-countries',
    organisation: 'ittihad-baladiyat',
    does: {
      en: 'Member in Sfax who cannot get online every week: she phones, and the secretariat types in what she says.',
      fr: 'Membre à Sfax, pas toujours connectée : elle téléphone, et le secrétariat note ce qu’elle dit.',
      es: 'Integrante de la red en Sfax que no siempre tiene conexión: llama por teléfono y la secretaría anota lo que dice.',
      ar: 'عضوة في صفاقس لا يتيسر لها الاتصال كل أسبوع: تتصل بالهاتف، وتدوّن الأمانة ما تقوله.',
    },
  },
  {
    slug: 'facilitator',
    name: 'Marisol Dimaculangan',
    nameLanguage: 'tl',
    languages: ['en', 'tl'],
    zone: 'Asia/Manila',
    place: 'Manila',
    role: 'facilitator',
    network: 'towns',
    region: 'asia-pacific',
    organisation: 'pagkakaisa-lgu',
    does: {
      en: 'Facilitator of a working group in Manila: meetings at midnight, actions that must not be forgotten.',
      fr: 'Animatrice d’un groupe de travail à Manille : des réunions à minuit, des actions à ne pas oublier.',
      es: 'Facilitadora de un grupo de trabajo en Manila: reuniones a medianoche, acciones que no deben olvidarse.',
      ar: 'ميسّرة فريق عمل في مانيلا: اجتماعات عند منتصف الليل، وأعمال يجب ألا تُنسى.',
    },
  },
  {
    slug: 'regional',
    name: 'Kwabena Ofori-Mensah',
    nameLanguage: 'en',
    languages: ['en', 'fr'],
    zone: 'Africa/Accra',
    place: 'Accra',
    role: 'regional-secretary',
    network: 'towns',
    region: 'africa-arab',
    organisation: null,
    does: {
      en: 'Regional secretary in Accra: co-owner of the plan, reports on the actions of the region.',
      fr: 'Secrétaire régional à Accra : coresponsable du plan, rend compte des actions de la région.',
      es: 'Secretario regional en Accra: corresponsable del plan, informa de las acciones de la región.',
      ar: 'أمين إقليمي في أكرا: شريك في الخطة، يقدّم تقارير عن أعمال الإقليم.',
    },
  },
  {
    slug: 'administrator',
    name: 'Tove Lindqvist',
    nameLanguage: 'sv',
    languages: ['en'],
    zone: 'Europe/Stockholm',
    place: 'Stockholm',
    role: 'administrator',
    network: 'towns',
    organisation: null,
    does: {
      en: 'Administrator: looks after the house itself.',
      fr: 'Administratrice : s’occupe de la maison elle-même.',
      es: 'Administradora: se ocupa de la casa misma.',
      ar: 'مديرة النظام: ترعى البيت نفسه.',
    },
  },
  {
    slug: 'interpreter',
    name: 'Paulo Quaresma',
    nameLanguage: 'pt',
    languages: ['pt', 'en', 'es'],
    zone: 'America/Sao_Paulo',
    place: 'São Paulo',
    role: 'interpreter',
    network: 'towns',
    region: 'americas',
    organisation: null,
    does: {
      en: 'Interpreter, a few days a month.',
      fr: 'Interprète, quelques jours par mois.',
      es: 'Intérprete, algunos días al mes.',
      ar: 'مترجم فوري، بضعة أيام في الشهر.',
    },
  },
  {
    slug: 'translator',
    name: 'ليلى حدّاد',
    nameLanguage: 'ar',
    languages: ['ar', 'fr', 'en', 'es'],
    zone: 'Asia/Beirut',
    place: 'بيروت',
    role: 'translator',
    network: 'towns',
    region: 'africa-arab.arab-countries',
    organisation: null,
    does: {
      en: 'Translator: gives texts their faces in other languages.',
      fr: 'Traductrice : fait passer les textes d’une langue à l’autre.',
      es: 'Traductora: lleva los textos de un idioma a otro.',
      ar: 'مترجمة: تنقل النصوص من لغة إلى أخرى.',
    },
  },
  {
    slug: 'desk',
    name: 'Rosa Pukuotu',
    nameLanguage: 'en',
    languages: ['en', 'fr'],
    zone: 'Pacific/Port_Moresby',
    place: 'Port Moresby',
    role: 'desk',
    network: 'towns',
    region: 'asia-pacific',
    organisation: null,
    does: {
      en: 'Fallback desk: answers the phone when the line is too thin, and types in what callers say.',
      fr: 'Permanence : répond au téléphone quand la ligne est trop faible, et note ce que l’on dicte.',
      es: 'Mesa de apoyo: atiende el teléfono cuando la línea no alcanza y anota lo que le dicen.',
      ar: 'مكتب الدعم: يردّ على الهاتف حين تضعف الشبكة، ويدوّن ما يقوله المتصلون.',
    },
  },
  {
    slug: 'ally',
    name: 'Jonas Whitlock',
    nameLanguage: 'en',
    languages: ['en'],
    zone: 'Europe/London',
    place: 'Bristol',
    role: 'ally',
    network: 'water',
    organisation: 'open-taps',
    does: {
      en: 'Ally from a water campaign: belongs to another network and sees nothing of this one but its public pages.',
      fr: 'Allié d’une campagne pour l’eau : d’un autre réseau, ne voit de celui-ci que les pages publiques.',
      es: 'Aliado de una campaña por el agua: de otra red, solo ve de esta las páginas públicas.',
      ar: 'حليف من حملة للمياه: من شبكة أخرى، لا يرى من هذه سوى صفحاتها العامة.',
    },
  },
  {
    slug: 'regional-americas',
    name: 'Renata Quispe Salgado',
    nameLanguage: 'es',
    languages: ['es', 'pt', 'en'],
    zone: 'America/Bogota',
    place: 'Bogotá',
    role: 'regional-secretary',
    network: 'towns',
    region: 'americas',
    organisation: null,
    does: {
      en: 'Regional secretary in Bogotá: the same for another region.',
      fr: 'Secrétaire régionale à Bogota : de même pour une autre région.',
      es: 'Secretaria regional en Bogotá: lo mismo para otra región.',
      ar: 'أمينة إقليمية في بوغوتا: الدور نفسه لإقليم آخر.',
    },
    hidden: true,
  },
  {
    slug: 'officer-water',
    name: 'Hanneke Dorsman',
    nameLanguage: 'nl',
    languages: ['en'],
    zone: 'Europe/Amsterdam',
    place: 'Utrecht',
    role: 'sector-officer',
    network: 'water',
    organisation: null,
    does: {
      en: 'Officer of the other network.',
      fr: 'Responsable de l’autre réseau.',
      es: 'Responsable de la otra red.',
      ar: 'مسؤولة الشبكة الأخرى.',
    },
    hidden: true,
  },
]

/** Whoever of the cast has an authenticator app, and its secret, for visitors to try: it opens nothing else. */
export const APP_OF_THE_CAST = { slug: 'administrator', secret: 'PLENARIADEMOSECRETPLENARIADEMOAA' } as const

/** Unions and allies of the demonstration. */
export const ORGANISATIONS = [
  {
    slug: 'sindicato-andino',
    name: {
      es: 'Sindicato Andino de Trabajadoras y Trabajadores Municipales',
      en: 'Andean Union of Municipal Workers',
    },
    kind: 'affiliate',
    country: 'PE',
    members: 40_000,
    network: 'towns',
    region: 'americas',
  },
  {
    slug: 'lake-towns-union',
    name: { en: 'Lake Towns Workers’ Union', sw: 'Chama cha Wafanyakazi wa Miji ya Ziwa' },
    kind: 'affiliate',
    country: 'KE',
    members: 23_500,
    network: 'towns',
    region: 'africa-arab.east-africa',
  },
  {
    slug: 'ittihad-baladiyat',
    name: { ar: 'اتحاد عمال البلديات الساحلية', fr: 'Union des agents des communes côtières' },
    kind: 'affiliate',
    country: 'TN',
    members: 11_200,
    network: 'towns',
    region: 'africa-arab.arab-countries',
  },
  {
    slug: 'pagkakaisa-lgu',
    name: { tl: 'Pagkakaisa ng mga Kawani ng Bayan', en: 'Town Employees’ Solidarity' },
    kind: 'affiliate',
    country: 'PH',
    members: 58_000,
    network: 'towns',
    region: 'asia-pacific',
  },
  {
    slug: 'syndicat-des-communes',
    name: { fr: 'Syndicat des communes et territoires', en: 'Union of Communes and Territories' },
    kind: 'affiliate',
    country: 'CH',
    members: 17_800,
    network: 'towns',
    region: 'europe',
  },
  {
    slug: 'open-taps',
    name: { en: 'Open Taps' },
    kind: 'ally',
    country: 'GB',
    members: null,
    network: 'water',
    region: null,
  },
] as const
