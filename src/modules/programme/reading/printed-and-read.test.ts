import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { paperFromText } from '../../../kernel/paper/from-text.ts'
import { readProgramme } from './read-programme.ts'
import type { ItemReading } from './reading.ts'

/** What a language prints. A subject says nothing about its kind. */
const LANGUAGES = {
  en: {
    session: 'Session',
    date: (day: number, month: number, year: number) => `${day} ${EN[month - 1]} ${year}`,
    zone: '(Nairobi time)',
    iana: 'Africa/Nairobi',
    parts: { welcome: 'Welcome', break: 'Break', discussion: 'Discussion', conclusions: 'Conclusions' },
    subjects: ['Water in the towns', 'Wages and hours', 'Who pays for parks', 'Night shifts'],
    titles: ['Parks for the people', 'Fares', 'The river'],
    heads: '| Time | Topic | Speakers |',
    tbc: 'to be confirmed',
    role: 'General Secretary',
  },
  fr: {
    session: 'Séance',
    date: (day: number, month: number, year: number) => `${day === 1 ? '1er' : day} ${FR[month - 1]} ${year}`,
    zone: '(heure de Dakar)',
    iana: 'Africa/Dakar',
    parts: { welcome: 'Bienvenue', break: 'Pause', discussion: 'Débat', conclusions: 'Conclusions' },
    subjects: ['L’eau dans les villes', 'Salaires et horaires', 'Qui paie les parcs', 'Le travail de nuit'],
    titles: ['Des parcs pour le peuple', 'Les tarifs', 'La rivière'],
    heads: '| Heure | Thème | Intervenant·e·s |',
    tbc: 'à confirmer',
    role: 'secrétaire générale',
  },
  es: {
    session: 'Sesión',
    date: (day: number, month: number, year: number) => `${day} de ${ES[month - 1]} de ${year}`,
    zone: '(hora de Lima)',
    iana: 'America/Lima',
    parts: { welcome: 'Bienvenida', break: 'Pausa', discussion: 'Debate', conclusions: 'Conclusiones' },
    subjects: ['El agua en las ciudades', 'Salarios y horarios', 'Quién paga los parques', 'Turnos de noche'],
    titles: ['Parques para el pueblo', 'Las tarifas', 'El río'],
    heads: '| Hora | Tema | Ponentes |',
    tbc: 'por confirmar',
    role: 'secretaria general',
  },
} as const
const EN = 'January February March April May June July August September October November December'.split(' ')
const FR = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const ES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const PEOPLE = [
  ['Rosa Quispe', 'FENAGUA'],
  ['Étienne Rochat', 'Syndicat du Jura'],
  ['Ólafur Jónsson', 'Sameyki'],
  ['Nadia Benali', 'SNTM'],
] as const

const line = fc.record({
  kind: fc.constantFrom('welcome', 'break', 'discussion', 'conclusions', 'subject'),
  subject: fc.nat(3),
  minutes: fc.integer({ min: 1, max: 18 }).map(fives => fives * 5),
  printsLength: fc.boolean(),
  people: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
  confirmed: fc.constantFrom(null, false),
})
const session = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  title: fc.nat(2),
  start: fc.integer({ min: 7, max: 12 }),
  lines: fc.array(line, { minLength: 1, maxLength: 6 }),
})
const programme = fc.record({
  language: fc.constantFrom('en', 'fr', 'es'),
  layout: fc.constantFrom('table', 'pipes', 'tabs', 'lines', 'bullets', 'behind'),
  hours: fc.constantFrom('13:00-14:15', '13h00-14h15', '13:00 – 14:15', '13.00-14.15 h'),
  length: fc.constantFrom('(75 min)', "(1h15')", "(75')", '(75 minutes)'),
  sessions: fc.array(session, { minLength: 1, maxLength: 3 }),
})
type Programme = typeof programme extends fc.Arbitrary<infer Value> ? Value : never
type Line = Programme['sessions'][number]['lines'][number]

const two = (count: number) => String(count).padStart(2, '0')
const clock = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

function hours({ hours: style }: Programme, from: number, to: number): string {
  const [start, end] = [clock(from), clock(to)]
  if (style === '13h00-14h15') return `${start}-${end}`.replaceAll(':', 'h')
  if (style === '13:00 – 14:15') return `${start} – ${end}`
  return style === '13:00-14:15' ? `${start}-${end}` : `${start}-${end} h`.replaceAll(':', '.')
}

function length({ length: style }: Programme, minutes: number): string {
  if (style === '(75 min)' || style === '(75 minutes)') return style.replace('75', String(minutes))
  return style === "(75')" || minutes < 60 ? `(${minutes}')` : `(${Math.floor(minutes / 60)}h${two(minutes % 60)}')`
}

const titleOf = (language: Programme['language'], { kind, subject }: Line) =>
  kind === 'subject' ? LANGUAGES[language].subjects[subject]! : LANGUAGES[language].parts[kind]

function person(language: Programme['language'], one: number, confirmed: false | null): string {
  const [name, body] = PEOPLE[one]!
  const words = LANGUAGES[language]
  return `${name}, ${words.role}, ${body}${confirmed === false ? ` (${words.tbc})` : ''}`
}

function print(one: Programme): string {
  const words = LANGUAGES[one.language]
  const out = []
  for (const [at, { day, month, title, start, lines }] of one.sessions.entries()) {
    const end = start * 60 + lines.reduce((sum, item) => sum + item.minutes, 0)
    const head = `${words.session} ${at + 1}: ${words.titles[title]} – ${words.date(day, month, 2027)}, ${hours(one, start * 60, end)} ${words.zone}`
    out.push('', one.layout === 'table' || one.layout === 'bullets' ? `## ${head}` : head, '')
    if (one.layout === 'table') out.push(words.heads, '|---|---|---|')
    let from = start * 60
    for (const item of lines) {
      const when = hours(one, from, from + item.minutes)
      const what = [titleOf(one.language, item), item.printsLength ? length(one, item.minutes) : '']
        .filter(Boolean)
        .join(' ')
      const who = item.people.map(index => person(one.language, index, item.confirmed))
      if (one.layout === 'table') out.push(`| ${when} | ${what} | ${who.join(' ; ')} |`)
      else if (one.layout === 'pipes') out.push(`${when} | ${what}`, ...who.map(name => `- ${name}`))
      else if (one.layout === 'tabs') out.push(`${when}\t${what}`, ...who.map(name => `- ${name}`))
      else if (one.layout === 'lines') out.push(`${when} ${what}`, ...who.map(name => `- ${name}`))
      else if (one.layout === 'bullets') out.push(`- ${when} **${what}**`, ...who.map(name => `  - ${name}`))
      else out.push(`${what} (${when})`, ...who.map(name => `- ${name}`))
      from += item.minutes
    }
  }
  return out.join('\n')
}

function expected(one: Programme) {
  const words = LANGUAGES[one.language]
  return one.sessions.map(({ day, month, title, start, lines }, at) => {
    let from = start * 60
    const items = lines.map(item => {
      const start = clock(from)
      from += item.minutes
      return {
        start,
        end: clock(from),
        minutes: item.printsLength ? item.minutes : null,
        title: titleOf(one.language, item),
        people: item.people.map(index => [PEOPLE[index]![0], words.role, PEOPLE[index]![1], item.confirmed]),
      }
    })
    return {
      label: `${words.session} ${at + 1}`,
      title: words.titles[title],
      date: `2027-${two(month)}-${two(day)}`,
      start: clock(start * 60),
      end: clock(from),
      iana: words.iana,
      items,
    }
  })
}

const told = (item: ItemReading) => ({
  start: item.start,
  end: item.end,
  minutes: item.minutes,
  title: item.title,
  people: item.speakers.map(one => [one.name, one.role, one.organisation, one.confirmed]),
})

test('a programme printed in any of its layouts, in three languages, is read as it was printed', () => {
  fc.assert(
    fc.property(programme, one => {
      const text = print(one)
      const reading = readProgramme(paperFromText(text))
      const read = reading.sessions.map(({ label, title, date, start, end, zone, items }) => ({
        label,
        title,
        date,
        start,
        end,
        iana: zone.iana,
        items: items.map(told),
      }))
      assert.deepEqual(read, expected(one), text)
      assert.deepEqual(reading.problems, [], text)
    }),
    { numRuns: 300 },
  )
})
