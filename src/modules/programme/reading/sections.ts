/** Parts of a programme that are not agenda lines, by the words that introduce them in English, French and Spanish. */
export type Section =
  | 'objectives'
  | 'questions'
  | 'references'
  | 'further'
  | 'audience'
  | 'languages'
  | 'contacts'
  | 'requirements'
  | 'logistics'
  | 'when'
  | 'speakers'
  | 'agenda'
  | 'introduction'

export interface SectionStart {
  section: Section
  /** What is printed before the colon. */
  label: string
  /** What stands on the same line after it. */
  rest: string
}

/** Whether a line introduces a section: alone (`Objectives`), or with its content after a colon (`Audience: all affiliates`). */
export function readSectionStart(text: string): SectionStart | null {
  const parts =
    /^\s*([^:：\n]{2,70}?)\s*[:：]\s*([\s\S]*)$/.exec(text) ?? (text.length <= 70 ? [text, text.trim(), ''] : null)
  const label = parts?.[1]?.replace(/^\(?(?:\d{1,2}|[A-Za-z])[.)]\s+/, '').trim()
  if (!parts || !label) return null
  const section = SECTIONS.find(([, words]) => words.test(label))?.[0]
  return section ? { section, label, rest: (parts[2] ?? '').trim() } : null
}

export interface RoleStart {
  role: string
  rest: string
}

/** `Moderator: …`, `Soutien technique : …`: somebody with a role for the whole session or item. */
export function readRoleStart(text: string): RoleStart | null {
  const parts = /^\s*([^:：\n]{2,50}?)\s*[:：]\s*([\s\S]+)$/.exec(text)
  const said = BY.exec(text)
  // A whole sentence that begins so tells more than a name.
  if (said?.[1] && !/[.!?]\s*$/.test(text)) return { role: said[1].trim(), rest: (said[2] ?? '').trim() }
  return parts?.[1] && ROLES.test(parts[1]) ? { role: parts[1].trim(), rest: (parts[2] ?? '').trim() } : null
}

const words = (pattern: string) =>
  new RegExp(`^(?:the |les? |la |los |las |el |nos |our )?(?:${pattern})(?:\\s*\\([^)]*\\))?$`, 'iu')

const SECTIONS: [Section, RegExp][] = [
  [
    'objectives',
    words(
      '(?:general |specific |main |expected )?(?:objectives?|aims?|goals?|purpose|outcomes?|results)(?: of .*)?|objectifs?(?: .*)?|buts?|r[ée]sultats attendus|objetivos?(?: .*)?|resultados esperados|finalidad',
    ),
  ],
  [
    'questions',
    words(
      "(?:guiding|key|leading|discussion) questions?(?: .*)?|questions? (?:for|to guide) .*|questions?(?: directrices| d['’]orientation| cl[ée]s?| pour .*| guides?)?|preguntas?(?: orientadoras?| gu[íi]as?| clave| para .*| directrices)?",
    ),
  ],
  [
    'further',
    words(
      'further (?:resources|reading|information|materials?)|additional (?:resources|reading|materials?)|other resources|more (?:resources|reading)|(?:autres|plus de) ressources|ressources (?:compl[ée]mentaires|suppl[ée]mentaires)|pour aller plus loin|(?:otros|m[áa]s) recursos|recursos adicionales|lecturas? (?:adicional(?:es)?|complementarias?)|para saber m[áa]s',
    ),
  ],
  [
    'references',
    words(
      '(?:reference|background|working|key|preparatory|policy) (?:documents?|materials?|papers?|reading)(?: .*)?|references|resources|readings?|documents?(?: de [\\p{L} ]*)?(?: de r[ée]f[ée]rence| pr[ée]paratoires?| de travail| de base)|documents?|r[ée]f[ée]rences|ressources|documentos?(?: [\\p{L} ]*)? (?:de referencia|de base|de trabajo|preparatorios?)|documentos|referencias|recursos',
    ),
  ],
  [
    'languages',
    words(
      '(?:working |conference |interpretation )?languages?(?: of .*)?|(?:simultaneous )?interpretation(?: .*)?|langues?(?: .*)?|interpr[ée]tation(?: .*)?|idiomas?(?: .*)?|lenguas?(?: .*)?|interpretaci[óo]n(?: .*)?',
    ),
  ],
  [
    'audience',
    words(
      '(?:target )?(?:audience|group)|participants?|participation|who should attend|open to|public(?: cible| vis[ée])?|participant\\S*|destinataires?|participantes|p[úu]blico(?: objetivo)?|destinatarios|dirigid[oa] a|asistentes',
    ),
  ],
  [
    'contacts',
    words(
      "contacts?(?: .*)?|contact us|(?:for )?(?:more|further) information(?: .*)?|personnes? de contact|(?:plus d['’]|pour tout )\\S* ?informations?(?: .*)?|renseignements|contactos?(?: .*)?|m[áa]s informaci[óo]n|persona de contacto",
    ),
  ],
  [
    'requirements',
    words(
      '(?:technical |connection |access )?requirements?|what you need|before you (?:join|start)|prerequisites?|pr[ée]requis|conditions(?: techniques| de participation)?|exigences(?: techniques)?|mat[ée]riel n[ée]cessaire|requisitos(?: .*)?|necesidades t[ée]cnicas',
    ),
  ],
  [
    'when',
    words(
      '(?:date|dates|time|times|hours?|when|date (?:and|&) (?:time|hour)|day|quand|heures?|horaires?|date et (?:heures?|horaires?)|dates? et heures?|fecha|fechas|hora|horas|horario|cu[áa]ndo|fecha y horas?|fecha y horario)',
    ),
  ],
  [
    'logistics',
    words(
      'logistics?|logistique|log[íi]stica|(?:meeting )?format|formato|modalit[ée]s?(?: .*)?|modalidad(?:es)?|structure(?: (?:of|des|du|de) .*)?|estructura(?: .*)?|d[ée]roulement|practical (?:information|arrangements|details)|informations? pratiques?|informaci[óo]n pr[áa]ctica|venue|place|location|where|lieu|endroit|lugar|sede|d[óo]nde|o[ùu]|platform|plateforme|plataforma|(?:zoom |meeting |video )?link|lien(?: .*)?|enlace(?: .*)?|registration(?: .*)?|inscriptions?(?: .*)?|inscripci[óo]n(?:es)?(?: .*)?|how to (?:join|connect)|connection|connexion|conexi[óo]n|access|acc[èe]s|acceso',
    ),
  ],
  [
    'speakers',
    words(
      'speakers?|panel(?:l?ists?)?|presenters?|inputs? by|with|intervenant\\S*|orateur\\S*|oratrice\\S*|panelistes?|avec|ponentes?|oradoras?|orador\\S*|panelistas?|con',
    ),
  ],
  [
    'agenda',
    words(
      '(?:draft |provisional )?(?:agenda|programme|program|schedule|timetable)|ordre du jour(?: provisoire)?|programme provisoire|orden del d[íi]a|programa(?: provisional)?|horario de la sesi[óo]n|d[ée]roul[ée]',
    ),
  ],
  [
    'introduction',
    words(
      'background|context|introduction|rationale|concept|about .*|contexte|pr[ée]sentation|[àa] propos .*|contexto|antecedentes|introducci[óo]n|presentaci[óo]n|justificaci[óo]n',
    ),
  ],
]

/** `Moderated by Ana Ruiz`, without a colon. */
const BY =
  /^\s*((?:moderated|chaired|facilitated|(?:co-?|jointly )?(?:hosted|organi[sz]ed)|convened|technical (?:support|assistance)) by|in partnership with|(?:mod[ée]r|anim|pr[ée]sid|(?:co-?)?organis)[ée]e? par|(?:soutien|support|appui|assistance) technique assurée? par|en partenariat avec|(?:moderad|presidid|facilitad|(?:co-?)?organizad)[oa] por|(?:apoyo|soporte|asistencia) t[ée]cnic[oa] a cargo de|en colaboraci[óo]n con)\s+(?!\s*:)(\S[^:]{2,200})$/iu

const ROLES =
  /^(?:(?:co-?)?(?:moderat(?:ors?|ion|ed by)|chair(?:ed by|person|s)?|facilitat(?:ors?|ion|ed by)|hosts?|hosted by|organi[sz]ers?|organi[sz]ed by)|(?:technical|tech|it) (?:support|assistance|team|host)(?: by)?|in partnership with|convened by|jointly (?:hosted|organi[sz]ed) by|rapporteurs?|note[- ]?takers?|interpreters?|mod[ée]rat(?:ion|eurs?|rices?)\S*|pr[ée]sid(?:ence|ée? par)|facilitat(?:ion|eurs?|rices?)\S*|anim(?:ation|ée? par)|(?:soutien|support|appui|assistance|[ée]quipe) technique(?: assurée? par)?|en partenariat avec|(?:co-?)?organisée? par|mod[ée]rée? par|co-?(?:h[ôo]tes?|organisat(?:eurs?|rices?|ion)\S*)|organis(?:ateurs?|ée? par)|rapporteu\S+|interpr[èe]tes?|moderador\S*|moderaci[óo]n|modera|presid(?:e|encia)|facilitador\S*|facilita(?:ci[óo]n)?|(?:apoyo|soporte|asistencia|equipo) t[ée]cnic[oa](?: a cargo de)?|en colaboraci[óo]n con|(?:moderad|presidid|facilitad|(?:co-?)?organizad)[oa] por|co-?anfitri\S+|co-?organiza\S*|organiza\S*|relator\S*|int[ée]rpretes?)$/iu
