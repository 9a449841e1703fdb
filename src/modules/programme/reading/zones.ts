import type { ZoneReading } from './reading.ts'

export interface PrintedZone {
  printed: string
  /** IANA zone of the place printed beside an abbreviation: `CET (Geneva time)`, `CET (Vienna)`. */
  place: string | null
  from: number
  to: number
}

/**
 * The zone printed in a text: `CET`, `(UTC+2)`, `Europe/Zurich`, `heure de Genève`, `Geneva time`, `hora de Lima`. Of an
 * abbreviation and a place side by side the first is the zone, which may not be in force in the second.
 */
export function findZone(text: string): PrintedZone | null {
  const zone = findOne(text)
  if (zone === null) return null
  const after = findOne(text.slice(zone.to))
  const gap = after ? text.slice(zone.to, zone.to + after.from) : ''
  if (after && /^[\s,;:/=()–—-]*$/.test(gap) && (zone.short !== after.short || after.printed === zone.printed)) {
    const [short, long] = zone.short ? [zone, after] : [after, zone]
    const place = meaning(long.printed)?.iana ?? null
    if (short.short && !long.short && place !== null)
      return { printed: short.printed, place, from: zone.from, to: zone.to + after.to }
  }
  const [beside, city = ''] = /^\s*(?:\(([^()]{2,40})\)|,\s*(\p{Lu}[\p{L}'-]+)\s*$)/u.exec(text.slice(zone.to)) ?? []
  const place = zone.short && beside ? zoneOfPlaceAlone(city) : null
  return { printed: zone.printed, place, from: zone.from, to: zone.to + (place === null ? 0 : (beside ?? '').length) }
}

/** `short` is an abbreviation or an offset, which names no place. */
function findOne(text: string): { printed: string; short: boolean; from: number; to: number } | null {
  const found = []
  for (const pattern of [OFFSET, NAME, CITY_TIME, LONG_NAME, ABBREVIATION]) {
    for (const match of text.matchAll(pattern)) {
      const printed = match[1] ?? match[0]
      if (pattern === CITY_TIME && !cityZone(match[2] ?? match[3] ?? '') && !isUnknownPlace(match)) continue
      if (pattern === ABBREVIATION && !(printed in ABBREVIATIONS) && !UNKNOWN.test(printed)) continue
      if (pattern === NAME && !isZone(printed)) continue
      const short = pattern === OFFSET || pattern === ABBREVIATION
      found.push({ printed, short, from: match.index, to: match.index + match[0].length })
      break
    }
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to)[0] ?? null
}

/** `(Atlantis time)` right where a zone stands is one, though no such place is known. */
const isUnknownPlace = ([whole, , , city]: RegExpMatchArray) =>
  /^\(.*\)$/.test(whole) && !/^(?:Local|Your|Same|Break|Coffee|Lunch|Free)$/i.test(city ?? '')

/** The IANA zone of a city named in a text, if it is one of those this reader knows. */
export function zoneOfPlace(text: string): string | null {
  for (const [name] of text.matchAll(/\p{Lu}[\p{L}\p{M}'-]*(?:\s\p{Lu}[\p{L}\p{M}'-]*)*/gu)) {
    const zone = cityZone(name) ?? cityZone(name.split(' ', 1)[0] ?? '')
    if (zone) return zone
  }
  return null
}

/** The zone of a city where a text names it and nothing else: `(Vienna)`. */
export const zoneOfPlaceAlone = (text: string): string | null => cityZone(text.replace(/^[([]\s*|\s*[)\]]$/g, ''))

export interface ZoneFault {
  code: 'zone-not-in-force' | 'zone-unknown'
  message: string
}

/**
 * Places a printed zone: at the city it names, else at `place` (an IANA zone), else at the usual place of its abbreviation, which
 * is then marked as assumed. Reports an abbreviation that was not in force there at that hour. Rules come from the
 * platform's tz data.
 */
export function placeZone(
  printed: string | null,
  place: string | null,
  date: string | null,
  time: string | null,
): { zone: ZoneReading; faults: ZoneFault[] } {
  const meant = printed === null ? null : meaning(printed)
  const assumed = place === null && meant?.iana != null && !meant.named
  const iana = meant?.named ? meant.iana : (place ?? meant?.iana ?? null)
  const fixed = meant?.offset ?? null
  const zone: ZoneReading = {
    printed,
    iana,
    offset: iana === null ? (meant?.exact ? fixed : null) : offsetAt(iana, date, time),
    assumed,
  }
  if (printed !== null && meant === null) {
    return { zone, faults: [{ code: 'zone-unknown', message: `The zone "${printed}" is not known.` }] }
  }
  if (printed === null && iana === null && time !== null) {
    return {
      zone,
      faults: [{ code: 'zone-unknown', message: 'Hours are printed without a zone, and no place is known.' }],
    }
  }
  if (fixed === null || zone.offset === null || iana === null || fixed === zone.offset) return { zone, faults: [] }
  const where = assumed ? `${iana} (assumed, no place is printed)` : iana
  const message = `"${printed}" means ${fixed}, but on ${date} ${where} is at ${zone.offset}.`
  return { zone, faults: [{ code: 'zone-not-in-force', message }] }
}

/** The offset of a zone at a local date and hour, as `+02:00`; null without a date. An hour that a change skips counts as the later one. */
export function offsetAt(iana: string, date: string | null, time: string | null): string | null {
  if (date === null) return null
  const local = Temporal.PlainDateTime.from(`${date}T${time ?? '12:00'}`)
  return local.toZonedDateTime(iana, { disambiguation: 'compatible' }).offset
}

/** Whether the platform knows the zone. */
export function isZone(iana: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: iana })
    return /^(?:[A-Za-z_]+\/[\w+/-]+|UTC)$/.test(iana)
  } catch {
    return false
  }
}

interface Meaning {
  iana: string | null
  offset: string | null
  /** The print itself names the place. */
  named: boolean
  /** The print is an offset, and needs no place. */
  exact: boolean
}

function meaning(printed: string): Meaning | null {
  const offset = /^(?:UTC|GMT)\s*([+\-−–])\s*(\d{1,2})(?::?([0-5]\d))?$/i.exec(printed)
  if (offset) {
    const sign = offset[1] === '+' ? '+' : '-'
    return {
      iana: null,
      offset: `${sign}${offset[2]?.padStart(2, '0')}:${offset[3] ?? '00'}`,
      named: false,
      exact: true,
    }
  }
  if (isZone(printed) && printed !== 'UTC') return { iana: printed, offset: null, named: true, exact: false }
  const known = ABBREVIATIONS[printed] ?? ABBREVIATIONS[LONG_NAMES[printed.toLowerCase()] ?? '']
  if (known) {
    const [fixed, iana] = known
    return { iana, offset: fixed, named: iana.startsWith('Etc/'), exact: false }
  }
  const city = zoneOfPlace(
    printed.replace(/\b(?:heure|hora|time|local|locale|de|du|d'|d’|del?|à|a|en|in)\b\s?/giu, ' '),
  )
  return city === null ? null : { iana: city, offset: null, named: true, exact: false }
}

// Printed abbreviation, the offset it means (null: either of its place), and its usual place.
const ABBREVIATIONS: Record<string, [offset: string | null, iana: string]> = {
  UTC: ['+00:00', 'Etc/UTC'],
  GMT: ['+00:00', 'Etc/GMT'],
  CET: ['+01:00', 'Europe/Zurich'],
  CEST: ['+02:00', 'Europe/Zurich'],
  HEC: [null, 'Europe/Zurich'],
  WET: ['+00:00', 'Europe/Lisbon'],
  WEST: ['+01:00', 'Europe/Lisbon'],
  BST: ['+01:00', 'Europe/London'],
  EET: ['+02:00', 'Europe/Athens'],
  EEST: ['+03:00', 'Europe/Athens'],
  MSK: ['+03:00', 'Europe/Moscow'],
  EAT: ['+03:00', 'Africa/Nairobi'],
  CAT: ['+02:00', 'Africa/Maputo'],
  WAT: ['+01:00', 'Africa/Lagos'],
  SAST: ['+02:00', 'Africa/Johannesburg'],
  IST: ['+05:30', 'Asia/Kolkata'],
  PKT: ['+05:00', 'Asia/Karachi'],
  ICT: ['+07:00', 'Asia/Bangkok'],
  SGT: ['+08:00', 'Asia/Singapore'],
  PHT: ['+08:00', 'Asia/Manila'],
  HKT: ['+08:00', 'Asia/Hong_Kong'],
  JST: ['+09:00', 'Asia/Tokyo'],
  KST: ['+09:00', 'Asia/Seoul'],
  AEST: ['+10:00', 'Australia/Sydney'],
  AEDT: ['+11:00', 'Australia/Sydney'],
  NZST: ['+12:00', 'Pacific/Auckland'],
  NZDT: ['+13:00', 'Pacific/Auckland'],
  EST: ['-05:00', 'America/New_York'],
  EDT: ['-04:00', 'America/New_York'],
  ET: [null, 'America/New_York'],
  CST: ['-06:00', 'America/Chicago'],
  CDT: ['-05:00', 'America/Chicago'],
  MST: ['-07:00', 'America/Denver'],
  MDT: ['-06:00', 'America/Denver'],
  PST: ['-08:00', 'America/Los_Angeles'],
  PDT: ['-07:00', 'America/Los_Angeles'],
  BRT: ['-03:00', 'America/Sao_Paulo'],
  ART: ['-03:00', 'America/Argentina/Buenos_Aires'],
  CLT: ['-04:00', 'America/Santiago'],
  COT: ['-05:00', 'America/Bogota'],
  PET: ['-05:00', 'America/Lima'],
}

const LONG_NAMES: Record<string, string> = {
  'central european time': 'CET',
  'central european summer time': 'CEST',
  "heure d'europe centrale": 'HEC',
  'heure d’europe centrale': 'HEC',
  'hora central europea': 'HEC',
  'hora de europa central': 'HEC',
  'eastern time': 'ET',
  'east africa time': 'EAT',
}

// Names of cities in the three languages where they differ from the English one in tz data.
const CITIES: Record<string, string> = {
  geneva: 'Europe/Zurich',
  geneve: 'Europe/Zurich',
  ginebra: 'Europe/Zurich',
  berne: 'Europe/Zurich',
  'ferney-voltaire': 'Europe/Paris',
  lyon: 'Europe/Paris',
  bruxelles: 'Europe/Brussels',
  bruselas: 'Europe/Brussels',
  londres: 'Europe/London',
  lisbonne: 'Europe/Lisbon',
  lisboa: 'Europe/Lisbon',
  roma: 'Europe/Rome',
  viena: 'Europe/Vienna',
  vienne: 'Europe/Vienna',
  atenas: 'Europe/Athens',
  barcelona: 'Europe/Madrid',
  barcelone: 'Europe/Madrid',
  moscou: 'Europe/Moscow',
  moscu: 'Europe/Moscow',
  'le caire': 'Africa/Cairo',
  'el cairo': 'Africa/Cairo',
  alger: 'Africa/Algiers',
  'cape town': 'Africa/Johannesburg',
  kisumu: 'Africa/Nairobi',
  washington: 'America/New_York',
  'nueva york': 'America/New_York',
  mexico: 'America/Mexico_City',
  quito: 'America/Guayaquil',
  'san jose': 'America/Costa_Rica',
  brasilia: 'America/Sao_Paulo',
  'new delhi': 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  tokio: 'Asia/Tokyo',
  suva: 'Pacific/Fiji',
  wellington: 'Pacific/Auckland',
  canberra: 'Australia/Sydney',
  ottawa: 'America/Toronto',
  montreal: 'America/Toronto',
  'rio de janeiro': 'America/Sao_Paulo',
  'la habana': 'America/Havana',
  'la havane': 'America/Havana',
  'santo domingo': 'America/Santo_Domingo',
  'saint-domingue': 'America/Santo_Domingo',
  'ciudad de guatemala': 'America/Guatemala',
  'ciudad de mexico': 'America/Mexico_City',
  'ciudad de panama': 'America/Panama',
  kingston: 'America/Jamaica',
  'puerto principe': 'America/Port-au-Prince',
  asuncion: 'America/Asuncion',
  rabat: 'Africa/Casablanca',
  yaounde: 'Africa/Douala',
  pretoria: 'Africa/Johannesburg',
  abuja: 'Africa/Lagos',
  cotonou: 'Africa/Porto-Novo',
  durban: 'Africa/Johannesburg',
  'addis abeba': 'Africa/Addis_Ababa',
  mombasa: 'Africa/Nairobi',
  frankfurt: 'Europe/Berlin',
  francfort: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  'la haye': 'Europe/Amsterdam',
  'the hague': 'Europe/Amsterdam',
  milan: 'Europe/Rome',
  strasbourg: 'Europe/Paris',
  marseille: 'Europe/Paris',
  copenhague: 'Europe/Copenhagen',
  estocolmo: 'Europe/Stockholm',
  varsovie: 'Europe/Warsaw',
  varsovia: 'Europe/Warsaw',
  bucarest: 'Europe/Bucharest',
  belgrado: 'Europe/Belgrade',
  kiev: 'Europe/Kyiv',
  estambul: 'Europe/Istanbul',
  ankara: 'Europe/Istanbul',
  'sao paulo': 'America/Sao_Paulo',
  mumbai: 'Asia/Kolkata',
  bombay: 'Asia/Kolkata',
  hanoi: 'Asia/Ho_Chi_Minh',
  seul: 'Asia/Seoul',
  yakarta: 'Asia/Jakarta',
  beyrouth: 'Asia/Beirut',
  beirut: 'Asia/Beirut',
  ramallah: 'Asia/Hebron',
  islamabad: 'Asia/Karachi',
  katmandu: 'Asia/Kathmandu',
  katmandou: 'Asia/Kathmandu',
  manille: 'Asia/Manila',
  pekin: 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
}

const plain = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('_', ' ').trim()

const zonesByCity = new Map<string, string>([
  ...Intl.supportedValuesOf('timeZone')
    .filter(zone => zone.includes('/') && !zone.startsWith('Etc/'))
    .map(zone => [plain(zone.split('/').at(-1) ?? ''), zone] as const),
  ...Object.entries(CITIES),
])

const cityZone = (city: string): string | null => zonesByCity.get(plain(city)) ?? null

const OFFSET = /\(?\b((?:UTC|GMT)\s?[+\-−–]\s?\d{1,2}(?::?[0-5]\d)?)\b\)?/gi
const NAME = /\b([A-Z][a-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?)\b/g
const CITY_TIME =
  /\(?((?:heure|hora)\s+(?:locale?\s+)?(?:de\s+la\s+|de\s+|du\s+|d['’]|à\s+|en\s+)(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)|(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s+time)\)?/gu
const LONG_NAME = new RegExp(`\\(?(${Object.keys(LONG_NAMES).join('|')})\\)?`, 'gi')
const ABBREVIATION = /\(?(?<![\p{L}\d])([A-Z]{2,5})(?![\p{L}\d'’-])\)?/gu
/** An abbreviation this table lacks still looks like one. */
const UNKNOWN = /^[A-Z]{2,4}T$/
