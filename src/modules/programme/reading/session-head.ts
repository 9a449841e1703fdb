import { findDate } from '../../../kernel/paper/dates.ts'
import { findHours } from './hours.ts'
import { findZone } from './zones.ts'

/** What the line that opens a session says. */
export interface SessionHead {
  label: string | null
  title: string | null
  date: string | null
  /** A date is printed that does not exist or lacks its year. */
  dateFault: string | null
  start: string | null
  end: string | null
  zone: string | null
  /** IANA zone of the city printed beside the zone. */
  place: string | null
  /** What else stands on the line. */
  rest: string[]
}

/** Takes a line apart: label, title, date, hours, zone. `year` is for dates printed without one. */
export function readHead(text: string, year: number | null): SessionHead {
  const label = LABEL.exec(text) ?? ORDINAL.exec(text)
  // "Session 2 of the care series" is a name; a title does not begin so.
  const more = label
    ? (/^(?:of|de|du|des|del)\s[^:|–—\d]*?(?=\s*(?:[:|–—]|$))/iu.exec(text.slice(label[0].length))?.[0] ?? '')
    : ''
  const named = label ? label[0] + more : ''
  const afterLabel = text.slice(named.length)
  const date = findDate(afterLabel, year)
  const dated = date ? cut(afterLabel, date) : afterLabel
  const hours = findHours(dated)
  const timed = hours ? cut(dated, hours) : dated
  // A zone stands after the hours; elsewhere capitals are names.
  const zone = hours ? findZone(timed.slice(hours.from)) : null
  const bare = zone && hours ? cut(timed, { from: zone.from + hours.from, to: zone.to + hours.from }) : timed
  const pieces = bare
    .split(CUT)
    .map(trimmed)
    .filter(piece => piece !== '')
  const [title, ...rest] = pieces
  return {
    label: label ? named.replace(/[\s:.|–—-]+$/, '').trim() : null,
    title: title ?? null,
    date: date?.iso ?? null,
    dateFault: date?.fault ? afterLabel.slice(date.from, date.to).trim() : null,
    start: hours?.start ?? null,
    end: hours?.end ?? null,
    zone: zone?.printed ?? null,
    place: zone?.place ?? null,
    rest,
  }
}

const NAMES =
  's[ée]rie|series|sessions?|s[ée]ances?|sesi[óo]n|webinar|webinaires?|seminario web|workshop|atelier|taller|meeting|r[ée]uni[oó]n|day|jour(?:n[ée]e)?|d[íi]a|consultation|consulta|round|module|m[óo]dulo'
/** What may stand beside the word that names a session: `Thematic session 4`, `Séance thématique n° 2`. */
const QUALITY =
  '(?:th[ée]matique|thematic|tem[áa]tic[ao]|online|en ligne|en l[íi]nea|virtual|virtuelle?|regional|r[ée]gionale?|global|pl[ée]ni[èe]re|plenary|plenari[ao]|consultation|consulta|d[ée]bat|training)'
const LABEL = new RegExp(
  `^\\s*(?:${QUALITY}\\s+)?(?:${NAMES})(?:\\s+${QUALITY})?\\s*(?:#|n[°ºo.]{1,2}\\s?|no\\.?\\s|num[ée]ro\\s|número\\s)?\\s*(?:\\d{1,3}|[IVX]{1,5})(?![\\p{L}\\d%])\\s*[:.|)–—-]*`,
  'iu',
)

/** `1st session`, `Deuxième séance thématique`: a label only where no other is printed. */
const ORDINAL = new RegExp(
  `^\\s*(?:\\d{1,2}\\s?(?:st|nd|rd|th|[èe]re?|[èe]me|e|[ªº])|first|second|third|fourth|fifth|sixth|premi[èe]re?|deuxi[èe]me|troisi[èe]me|quatri[èe]me|cinqui[èe]me|sixi[èe]me|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|sext[ao])\\s+(?:${QUALITY}\\s+)?(?:${NAMES})(?:\\s+${QUALITY})?(?![\\p{L}\\d])\\s*[:.|)–—-]*`,
  'iu',
)

const CUT = '\u0000'
const cut = (text: string, place: { from: number; to: number }) =>
  text.slice(0, place.from) + CUT + text.slice(place.to)

/** What is left around dates and hours: separators and the small words that led to them. */
function trimmed(piece: string): string {
  const edges = piece.replace(/^[\s,;:.|/–—•·-]+|[\s,;:|/–—•·-]+$/gu, '')
  const words = edges.replace(
    /^(?:[([]\s*)?(?:at|from|on|le|la|les|el|de|à|a|du|au|the|and|et|y|hrs?|horas?)?[)\]]?$/iu,
    '',
  )
  return words
    .replace(/\s+(?:at|from|on|le|el|de|à|du)$/iu, '')
    .replace(/^[([]+\s*$|^[)\]]+\s*|\s*[([]+$/g, '')
    .trim()
}
