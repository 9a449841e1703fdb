import { originalOf, type Text } from '../../../kernel/text.ts'
import type { SpeakerReading } from '../reading/reading.ts'
import { type RevisedSpeaker, respoken, spoken } from './revision.ts'
import { speakerLines, speakersIn } from './speaker-lines.ts'

/** What somebody does for a whole session, beside those who speak in it. */
export const PARTS = ['moderation', 'cohost', 'support'] as const
export type Part = (typeof PARTS)[number]

/** The part that a role names: "Moderator", "Co-organisé par", "Apoyo técnico"; null for every other role. */
export function partOf(role: string | null): Part | null {
  const words = (role ?? '').trim()
  return PARTS.find(part => NAMED[part].test(words)) ?? null
}

/** The same for somebody named for a published session. */
export const partOfSpeaker = ({ role }: { role: Text | null }): Part | null =>
  partOf(role ? originalOf(role).text : null)

/** Those who have a part, as they are typed: one a line, `name; organisation; minutes ?`. Without a part: all others. */
export function partLines(speakers: readonly RevisedSpeaker[], part: Part | null, language: string): string {
  const own = speakers.filter(one => partOfSpeaker(one) === part).map(one => spoken(one, language))
  return speakerLines(part === null ? own : own.map(one => ({ ...one, role: one.organisation, organisation: null })))
}

/** Speakers for the whole session as they were typed, part by part; a role that only names a part is never typed. */
export function inParts(
  before: readonly RevisedSpeaker[],
  typed: Readonly<Record<Part, string>> & { others: string },
  language: string,
  newId: () => string,
  roleOf: (part: Part) => Text,
): RevisedSpeaker[] {
  const of = (part: Part | null) => before.filter(one => partOfSpeaker(one) === part)
  const acting = PARTS.flatMap(part => {
    const roles = new Map(of(part).map(one => [one.id, one.role]))
    const lines = speakersIn(typed[part]).map(withoutRole)
    const people = respoken(
      of(part).map(one => ({ ...one, role: null })),
      lines,
      language,
      newId,
    )
    return people.map(one => ({ ...one, role: roles.get(one.id) ?? roleOf(part) }))
  })
  return [...acting, ...respoken(of(null), speakersIn(typed.others), language, newId)]
}

const withoutRole = ({ role, organisation, ...rest }: SpeakerReading): SpeakerReading => ({
  ...rest,
  role: null,
  organisation: [role, organisation].filter(Boolean).join(', ') || null,
})

const NAMED: Record<Part, RegExp> = {
  moderation:
    /^(?:(?:co-?)?(?:moderat(?:ors?|ion|ed by)|chair(?:ed by|person|s)?|facilitat(?:ors?|ion|ed by))|mod[ée]rat(?:ion|eurs?|rices?)\S*|mod[ée]rée? par|pr[ée]sid(?:ence|ée? par)|facilitat(?:ion|eurs?|rices?)\S*|anim(?:ation|ée? par)|moderador\S*|moderaci[óo]n|modera(?:d[oa] por)?|presid(?:e|encia|id[oa] por)|facilitador\S*|facilita(?:ci[óo]n|d[oa] por)?|إدارة(?: الجلسة)?|مدير(?:ة)? الجلسة|ميسّ?رة?)$/iu,
  cohost:
    /^(?:(?:co-?|jointly )?(?:hosts?|hosted by|organi[sz]ers?|organi[sz]ed by|convened by)|in partnership with|co-?(?:h[ôo]tes?|organisat(?:eurs?|rices?|ion)\S*)|(?:co-?)?organis(?:at(?:eurs?|rices?)\S*|ée? par)|en partenariat avec|co-?anfitri\S+|co-?organiza\S*(?: por)?|organiza\S*(?: por)?|en colaboraci[óo]n con|الاستضافة(?: المشتركة)?|بالشراكة مع)$/iu,
  support:
    /^(?:(?:technical|tech|it) (?:support|assistance|team|host)(?: by)?|(?:soutien|support|appui|assistance|[ée]quipe) technique(?: assurée? par)?|(?:apoyo|soporte|asistencia|equipo) t[ée]cnic[oa](?: a cargo de)?|الدعم (?:التقني|الفني))$/iu,
}
