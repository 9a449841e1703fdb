import type { BlockKind } from './reading.ts'

/** Where a list stands in its document. */
export interface ListPlace {
  /** The paragraph or heading right before the list. */
  before: string | null
  beforeIsHeading: boolean
  /** The nearest heading above. */
  heading: string | null
  /** The part opens with a line that promises what its sub-sections list ("… will:"). */
  partPromises: boolean
  items: string[]
}

/** What the entries of a list are. Signals, strongest first: the line before it, the promise of its part, verbs under a heading. */
export function listKind(place: ListPlace): Extract<BlockKind, 'item' | 'action' | 'reference'> {
  const before = place.before?.trim() ?? ''
  if (introducesReferences(before)) return 'reference'
  if (introducesActions(before)) return 'action'
  if (/[:：]$/.test(before)) return 'item'
  if (place.partPromises) return 'action'
  const planned =
    place.beforeIsHeading ||
    /\b(?:actions?|priorit[éy]\S*|priorit(?:ies|ies)|prioridades|acciones|plan)\b/iu.test(place.heading ?? '')
  return planned && leadsWithVerbs(place.items) ? 'action' : 'item'
}

/** `Actions : the federation and its affiliates will`, `Acciones:`, `The network will:`. */
export function introducesActions(line: string): boolean {
  if (line.length > 220 || /[.!?]\s+\p{Lu}/u.test(line)) return false
  if (
    /^(?:\S+ ){0,3}(?:actions?|acciones|mesures|medidas|measures|activit(?:ies|és)|actividades|next steps|prochaines étapes|próximos pasos|الإجراءات|إجراءات|действия|меры|行动|行动措施)(?:\s+(?:\p{L}+\s?){0,4})?\s*(?:[:：].*)?$/iu.test(
      line,
    )
  )
    return true
  return (
    line.length <= 160 &&
    /(?<!\p{L})(?:vont|va|s['’]engage(?:nt)? à|devront|will|shall|undertakes? to|commits? to|agrees? to|van a|va a|se comprometen? a|deberán|будут|обязуются|将|(?:إلى|على) ما يلي)\s*[:：]?$/iu.test(
      line,
    )
  )
}

/** `Documents de référence :`, `Reference documents:`, `Documentos de referencia:`, `References`. */
export function introducesReferences(line: string): boolean {
  return (
    line.length <= 90 &&
    /^(?:(?:policy |key |background )*(?:reference|background|source) (?:documents?|texts?|papers?|materials?)|references?|sources|see also|further reading|(?:documents?|textes?|notes?|sources?|mat[ée]riel)(?: \p{L}+){0,4} de r[ée]f[ée]rence|r[ée]f[ée]rences?(?: .{0,40})?|voir aussi|bibliograph\p{L}+|(?:documentos?|textos?)(?: \p{L}+){0,4} de (?:referencia|consulta)|referencias?|fuentes|bibliograf[íi]a|v[ée]ase tambi[ée]n|المراجع|(?:ال)?وثائق (?:ال)?مرجعية|справочные документы|источники|литература|参考文件|参考资料)\s*[:：]?$/iu.test(
      line,
    )
  )
}

/** A line over sub-sections that promises them: "… the federation and its affiliates will see to:". */
export function promises(line: string): boolean {
  return (
    /[:：]\s*$/.test(line) &&
    line.length <= 400 &&
    /(?<!\p{L})(?:vont|va|\p{L}+ront|will|shall|\p{L}+r[áa]n|van a|s['’]engagent|se comprometen|commit|undertake)(?!\p{L})/iu.test(
      line,
    )
  )
}

/** Whether most entries begin with what is to be done: an infinitive in French or Spanish, a bare verb in English. */
export function leadsWithVerbs(items: string[]): boolean {
  const verbs = items.filter(item => isVerb(item.trim().split(/[\s,]/, 1)[0] ?? '', item))
  return items.length > 0 && verbs.length * 10 >= items.length * 6
}

const isVerb = (word: string, item: string) => {
  const plain = word.toLowerCase().replace(/^(?:s|l|d|n)['’]/, '')
  if (/^(?:ne|se|to|not|no)$/.test(plain)) return /^\S+\s+\p{L}+/u.test(item)
  return (
    ENGLISH.has(plain) || (plain.length >= 4 && /(?:er|ir|re|oir|ar|arse|erse|irse)$/.test(plain) && !NOUNS.test(plain))
  )
}

const NOUNS =
  /^(?:membre|nombre|cadre|titre|centre|lettre|livre|ordre|chambre|lugar|mujer|taller|poder|hogar|genre|their|other|water|after|under|over|your|four|year|worker|member|paper|number|labou?r|order|power|care|more|fire|future|secure|mayor|janvier|avenir|maire|salaire|affaire|territoire|guerre|terre|entre|contre|notre|autre|votre|militar|popular|familiar|hier|ouvrier|papier|dossier|chantier|quartier|métier|atelier)$/

const ENGLISH = new Set(
  'adopt advance advocate amplify analyse analyze apply assess assist bring build call campaign carry challenge collect commit compare connect consult continue coordinate create defend deliver demand design develop document draft draw educate elaborate empower encourage engage ensure establish exchange expand explore facilitate fight foster gather give guarantee help hold identify implement improve include increase inform integrate invest invite join keep launch lead learn link list lobby maintain make map mobilise mobilize monitor negotiate offer open organise organize participate pilot prepare present press prevent produce promote propose protect provide publish pursue put raise recruit reduce reinforce report request research resist review secure seek send set share stand stop strengthen study submit support sustain take target teach tackle track train translate unite update use win work write'.split(
    ' ',
  ),
)
