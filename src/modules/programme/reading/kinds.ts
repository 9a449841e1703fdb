import type { ItemKind } from './reading.ts'

/** What is known of an agenda line when its kinds are decided. */
export interface Described {
  title: string | null
  /** 0 for a line of the session itself. */
  depth: number
  hasText: boolean
  hasSpeakers: boolean
  hasItems: boolean
}

/** The kinds of an agenda line, at least one; in the words of English, French and Spanish programmes. */
export function kindsOf(item: Described): ItemKind[] {
  const title = item.title ?? ''
  const named = WORDS.map(([kind, words]) => ({ kind, at: title.search(words) }))
    .filter(found => found.at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(found => found.kind)
  if (SEGMENT.test(title)) {
    // A numbered segment has a subject; words inside that subject ("the conclusions of …") say nothing about its kind.
    const first = WORDS.flatMap(([kind, words]) =>
      words.test(title.replace(SEGMENT, '').split(/\s/, 1)[0] ?? '') ? [kind] : [],
    )
    return unique([item.depth > 0 ? 'topic' : 'segment', ...first])
  }
  if (named.length) return unique(named)
  if (item.hasItems) return [item.depth > 0 ? 'topic' : 'segment']
  return item.hasText || item.hasSpeakers ? ['topic'] : ['other']
}

/** Whether a title opens a numbered part: `I.`, `Segment 2`, `Partie 1`, `Bloque A`. */
export const isSegmentTitle = (title: string): boolean => SEGMENT.test(title)

const SEGMENT =
  /^(?:[IVX]{1,4}\s?[.)–—:-]\s*|(?:segment|segmento|part|partie|parte|block|bloc|bloque|panel)\s+(?:\d{1,2}|[IVX]{1,4}|[A-D])\b\s*[.):–—-]*\s*)/i

const WORDS: [ItemKind, RegExp][] = [
  ['topic', /^(?:topic|theme|subject|th[èe]me|sujet|tema|asunto)\b/iu],
  [
    'welcome',
    /\b(?:welcom\w*|opening|introductory|introduction|bienvenu\w*|ouverture|accueil|mots? d['’]|bienvenid\w*|apertura|inauguraci[óo]n|palabras de)(?![\p{L}])/iu,
  ],
  [
    'break',
    /(?<![\p{L}-])(?:(?:coffee |tea |lunch |health )?break(?![- ]?out)|pause|d[ée]jeuner|lunch|pausa|descanso|receso|almuerzo|recreo)(?![\p{L}])/iu,
  ],
  [
    'live-consultation',
    /(?<!\p{L})(?:live (?:consultation|poll\w*|survey)|poll(?:s|ing)?|mentimeter|slido|survey|sondage|consultation en (?:direct|ligne|temps r[ée]el)|questionnaire|encuesta|consulta en (?:vivo|l[íi]nea|directo)|sondeo)(?!\p{L})/iu,
  ],
  [
    'conclusions',
    /(?<!\p{L})(?:conclusions?|conclusiones|conclusi[óo]n|closing|wrap[- ]?up|cl[ôo]ture|clausura|cierre|summary|synth[èe]se|s[íi]ntesis|r[ée]sum[ée]|next steps|prochaines [ée]tapes|pr[óo]ximos pasos|points? d['’]action|action points)(?!\p{L})/iu,
  ],
  ['plenary', /(?<!\p{L})(?:plenary|pl[ée]ni[èe]re|plenari[oa])(?!\p{L})/iu],
  [
    'discussion',
    /(?<!\p{L})(?:discussions?|debates?|d[ée]bats?|q\s?&\s?a|questions (?:and|et) (?:answers|r[ée]ponses)|[ée]changes?|exchange|discusi[óo]n|preguntas y respuestas|intercambio|open floor|tour de table)(?!\p{L})/iu,
  ],
  [
    'inputs',
    /(?<!\p{L})(?:inputs?|contributions?|presentations?|keynotes?|panel|interventions?|pr[ée]sentations?|expos[ée]s?|aport(?:e|aci[óo]n)e?s?|contribuci[óo]n(?:es)?|presentaci[óo]n(?:es)?|ponencias?|intervenci[óo]n(?:es)?|testimon\w+|t[ée]moignages?)(?!\p{L})/iu,
  ],
]

const unique = (kinds: ItemKind[]): ItemKind[] => [...new Set(kinds)]
