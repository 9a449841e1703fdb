import { INTERFACE_LANGUAGES } from '../../../kernel/languages.ts'
import type { FieldNames } from '../../../kernel/sheets/columns.ts'
import { sayAny, texts } from '../../../kernel/texts.ts'

/** What a list can be of. */
export type ListKind = 'people' | 'organisations'

/** What a column of a list of people can hold, in the order in which we write them. */
export const PEOPLE_FIELDS = [
  ...([
    'id',
    'name',
    'given',
    'family',
    'name-language',
    'title',
    'organisation',
    'country',
    'sector',
    'region',
  ] as const),
  ...(['place', 'zone', 'languages', 'spoken', 'occupation', 'expertise', 'availability', 'phone', 'email'] as const),
  ...(['access', 'role', 'start', 'end', 'consent', 'consent-day'] as const),
] as const

/** The same of a list of organisations. */
export const ORGANISATION_FIELDS = [
  ...(['id', 'name', 'name-language', 'kind', 'country', 'city', 'province', 'sector', 'tree-region'] as const),
  ...(['languages', 'members', 'members-on', 'members-source'] as const),
] as const

export type ListField = (typeof PEOPLE_FIELDS)[number] | (typeof ORGANISATION_FIELDS)[number]

/** Fields that may stand in several columns; what they hold is put together in their order. */
export const MANY: readonly ListField[] = [
  'phone',
  'email',
  'languages',
  'spoken',
  'expertise',
  'sector',
  'tree-region',
]

export function fieldsOf(kind: ListKind): readonly ListField[] {
  return kind === 'people' ? PEOPLE_FIELDS : ORGANISATION_FIELDS
}

/** The text that names a column to its reader. */
export const columnText = (field: ListField): keyof Messages => `column-${field}` as keyof Messages

/** What each field may be called: as we call it ourselves in every language, and as secretariats do. */
export function namesOfFields(kind: ListKind): FieldNames<ListField> {
  const ours = (field: ListField) => INTERFACE_LANGUAGES.map(language => sayAny(texts(language), columnText(field)))
  // The keys are those of the kind; a field of the other kind is never asked for.
  return Object.fromEntries(
    fieldsOf(kind).map(field => [
      field,
      [...ours(field), ...(ALSO[field] ?? []), ...(kind === 'organisations' ? (OF_ORGANISATIONS[field] ?? []) : [])],
    ]),
  ) as unknown as FieldNames<ListField>
}

const split = (names: string) => names.split('|')

const ALSO: Partial<Record<ListField, string[]>> = {
  id: split('Plenaria id|plenaria-id|Identifiant Plenaria|Identificador Plenaria|معرف بليناريا'),
  name: split(
    'Full name|Name and surname|Member name|Contact name|Person|Nom complet|Nom et prénom|Prénom et nom|Nom prénom|Nombre completo|Nombre y apellidos|Apellidos y nombre|الاسم الكامل|الاسم واللقب|الاسم الثلاثي|الإسم',
  ),
  given: split(
    'Given name|Given names|First name|First names|Forename|Forenames|Prénom|Prénoms|Nombre de pila|Nombres|Primer nombre|الاسم الأول|الاسم الشخصي|الإسم الأول',
  ),
  family: split(
    'Family name|Last name|Surname|Surnames|Nom de famille|Noms de famille|Apellido|Apellidos|Primer apellido|اسم العائلة|اللقب|الكنية|الاسم العائلي|النسب',
  ),
  'name-language': split('Language of the name|Langue du nom|Idioma del nombre|لغة الاسم'),
  title: split(
    'Title|Position|Function|Job title|Post|Titre|Fonction|Poste|Qualité|Cargo|Función|Puesto|Título|المنصب|الصفة|الوظيفة في المنظمة|اللقب الوظيفي',
  ),
  organisation: split(
    'Organization|Organisation|Affiliate|Union|Trade union|Affiliated union|Organisation affiliée|Affilié|Syndicat|Organización|Organización afiliada|Afiliada|Sindicato|المنظمة|النقابة|نقابة|المنظمة المنتسبة|الاتحاد',
  ),
  country: split('Country|Country code|Nation|Pays|Code pays|País|Código de país|البلد|الدولة|رمز البلد'),
  sector: split('Sector|Sectors|Industry|Branch|Secteur|Secteurs|Branche|Sectores|Rama|القطاع|القطاعات|الفرع'),
  region: split('Region|Sub-region|Subregion|Région|Sous-région|Región|Subregión|المنطقة|الإقليم|المنطقة الفرعية'),
  'tree-region': split(
    'Region|Regions|Sub-region|Région|Régions|Sous-région|Región|Regiones|Subregión|المنطقة|المناطق|الإقليم',
  ),
  place: split('Place|City|Town|Lieu|Ville|Commune|Lugar|Ciudad|Localidad|المكان|المدينة|البلدة'),
  city: split('City|Town|Headquarters|Ville|Siège|Ciudad|Sede|المدينة|المقر'),
  province: split('Province|State|County|Département|État|Provincia|Estado|Departamento|المحافظة|الولاية'),
  zone: split('Time zone|Timezone|Fuseau horaire|Fuseau|Zona horaria|Huso horario|المنطقة الزمنية|التوقيت'),
  languages: split(
    'Language|Languages|Languages read|Working language|Working languages|Correspondence language|Langue|Langues|Langues lues|Langue de travail|Langue de correspondance|Idioma|Idiomas|Lengua|Lenguas|Idioma de trabajo|اللغة|اللغات|لغة المراسلة|لغة العمل',
  ),
  spoken: split(
    'Spoken languages|Languages spoken|Speaks|Interpretation language|Langues parlées|Langue parlée|Parle|Idiomas hablados|Habla|اللغات المحكية|يتحدث|لغات التحدث',
  ),
  occupation: split('Occupation|Profession|Trade|Job|Métier|Emploi|Profesión|Oficio|Ocupación|المهنة|العمل|الحرفة'),
  expertise: split(
    'Expertise|Skills|Fields of expertise|Competences|Compétences|Domaines de compétence|Experiencia|Competencias|Especialidad|الخبرة|الخبرات|الكفاءات|مجالات الخبرة',
  ),
  availability: split('Availability|Available|Disponibilité|Disponibilités|Disponibilidad|التفرغ|أوقات الفراغ'),
  phone: split(
    'Phone|Phones|Telephone|Tel.|Tel|Phone number|Telephone number|Mobile|Mobile phone|Cell|Cell phone|Cellphone|WhatsApp|Work phone|Home phone|Téléphone|Tél.|Tél|Portable|Numéro de téléphone|Téléphone portable|GSM|Teléfono|Teléfonos|Móvil|Celular|Teléfono móvil|Número de teléfono|الهاتف|هاتف|رقم الهاتف|الجوال|المحمول|النقال|واتساب',
  ),
  email: split(
    'E-mail|Email|Mail|E-mail address|Email address|Work email|Courriel|Adresse électronique|Adresse e-mail|Adresse mail|Correo|Correo electrónico|Dirección de correo|البريد الإلكتروني|البريد الالكتروني|بريد إلكتروني|الإيميل|ايميل',
  ),
  access: split(
    'Access needs|Needs to take part|Accessibility|Besoins d’accès|Besoins pour participer|Accessibilité|Necesidades de acceso|Accesibilidad|احتياجات المشاركة|احتياجات الوصول',
  ),
  role: split('Role|Mandate|Rôle|Mandat|Rol|Mandato|الدور|التكليف|الصفة في الشبكة'),
  start: split(
    'Start|Start date|From|Since|Role start|Début|Date de début|Depuis|Du|Inicio|Fecha de inicio|Desde|البداية|تاريخ البداية|من تاريخ|منذ',
  ),
  end: split(
    'End|End date|Until|To|Role end|Fin|Date de fin|Jusqu’au|Au|Fecha de fin|Hasta|Fin del mandato|النهاية|تاريخ النهاية|حتى تاريخ',
  ),
  consent: split(
    'Mailing consent|Consent to mailings|Newsletter|Opt-in|Consent|Consentement|Consentement aux envois|Accord pour les envois|Lettre d’information|Consentimiento|Consentimiento de envíos|Boletín|الموافقة|الموافقة على الرسائل|النشرة',
  ),
  'consent-day': split(
    'Consent date|Date of consent|Opt-in date|Date du consentement|Date de l’accord|Fecha del consentimiento|Fecha de consentimiento|تاريخ الموافقة',
  ),
  kind: split('Kind|Type|Category|Nature|Catégorie|Tipo|Categoría|النوع|الفئة|التصنيف'),
  members: split(
    'Members|Members represented|Number of members|Membership|Membres|Membres représentés|Nombre de membres|Effectif|Effectifs|Miembros|Afiliados|Número de miembros|Afiliación|الأعضاء|عدد الأعضاء|عدد المنتسبين',
  ),
  'members-on': split(
    'Members on|Date of members|As of|Membership date|Membres au|Date des effectifs|Miembros al|Fecha de afiliación|تاريخ عدد الأعضاء|في تاريخ',
  ),
  'members-source': split('Members source|Source|Source of the figure|Source des effectifs|Fuente|المصدر'),
}

const OF_ORGANISATIONS: Partial<Record<ListField, string[]>> = {
  name: split(
    'Organization|Organisation|Organisation name|Name of the organisation|Affiliate|Union|Nom de l’organisation|Organisation affiliée|Syndicat|Organización|Nombre de la organización|Sindicato|Afiliada|المنظمة|اسم المنظمة|النقابة|اسم النقابة|نقابة',
  ),
}
