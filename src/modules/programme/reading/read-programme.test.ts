import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import fc from 'fast-check'
import { paperFromText } from '../../../kernel/paper/from-text.ts'
import { readPaper } from '../../../kernel/paper/read-file.ts'
import { readProgramme } from './read-programme.ts'
import type { ItemReading, ProgrammeReading } from './reading.ts'

const fixture = (name: string) =>
  readProgramme(
    paperFromText(
      readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'),
      name.endsWith('.md') ? 'markdown' : 'text',
    ),
  )

/** A reading as an outline: hours, minutes, kinds and title of every line. */
const outline = (items: ItemReading[], indent = ''): string[] =>
  items.flatMap(item => [
    `${indent}${item.start ?? ''}-${item.end ?? ''} ${item.minutes ?? ''} [${item.kinds.join(' ')}] ${item.title}`,
    ...outline(item.items, `${indent}  `),
  ])
const codes = (reading: ProgrammeReading) =>
  reading.problems.map(problem => `${problem.session}/${problem.item ?? '-'} ${problem.code}`)

test('a series with tabs, a page header and impossible hours is read, and its faults are named', () => {
  const reading = fixture('series.fr.txt')
  assert.deepEqual(
    [reading.language, reading.title, reading.status],
    ['fr', 'Série de rencontres sur les parcs publics', 'Programme provisoire (projet)'],
  )
  assert.deepEqual(reading.organisers, ['Fédération des gardiennes et gardiens de parcs'])
  assert.deepEqual(
    reading.sessions.map(session => [
      session.label,
      session.title,
      session.date,
      session.start,
      session.end,
      session.zone.offset,
    ]),
    [
      ['Série #1', "SÉANCE D'OUVERTURE", '2021-09-15', '13:00', '16:00', '+02:00'],
      ['Série #2', '1ère SÉANCE THÉMATIQUE', '2021-12-03', '13:00', '16:00', '+01:00'],
    ],
  )
  assert.deepEqual(outline(reading.sessions[0]?.items ?? []), [
    '13:00-14:15 75 [segment] I. Les parcs aujourd’hui',
    '14:15-14:30 15 [break] Pause',
    '14:30-15:45 75 [segment] II. Les parcs demain : qui décide',
    '15:15-16:00 15 [conclusions] Conclusions et pistes d’action',
  ])
  assert.equal(
    reading.sessions[0]?.items[0]?.text,
    'Cette séance dresse un état des lieux. Chaque syndicat dit ce qui a changé.',
  )
  assert.equal(reading.sessions[1]?.items[0]?.text, 'Qui paie, et comment ?')
  assert.match(reading.logistics[0] ?? '', /^Structure des séances : .* en ligne\.$/)
  assert.deepEqual(codes(reading), [
    '0/- zone-not-in-force',
    '0/3 duration-mismatch',
    '0/3 overlap',
    '1/3 duration-mismatch',
    '1/3 overlap',
  ])
})

test('a concept note of one session in lines is read with its speakers, questions and references', () => {
  const reading = fixture('note.en.txt')
  const [session] = reading.sessions
  assert.deepEqual(
    [reading.title, reading.status, reading.sessions.length],
    ['Webinar: Who pays for clean water?', 'Concept note', 1],
  )
  assert.deepEqual([session?.date, session?.start, session?.end], ['2021-12-03', '13:00', '16:00'])
  assert.deepEqual(session?.zone, { printed: 'CEST', iana: 'Europe/Zurich', offset: '+01:00', assumed: false })
  assert.deepEqual(
    session?.speakers.map(one => [one.role, one.name]),
    [
      ['Moderator', 'Amina Okello'],
      ['Technical support', 'Lena Brandt'],
    ],
  )
  assert.deepEqual(outline(session?.items ?? []), [
    '13:00-13:10 10 [welcome] Welcome',
    '13:10-14:00 50 [segment] Segment 1: Public finance for water',
    '  - 30 [inputs] Initial inputs',
    '  - 20 [plenary discussion] Plenary discussion',
    '14:00-14:15 15 [break live-consultation] Break with live consultation',
    '14:15-15:30  [segment] Segment 2: Workers on the front line',
    '  -  [discussion] Discussion',
    '15:40-16:00 30 [conclusions] Conclusions and next steps',
  ])
  const inputs = session?.items[1]?.items[0]?.speakers ?? []
  assert.deepEqual(
    inputs.map(one => [one.name, one.minutes, one.confirmed]),
    [
      ['Jean-Paul Mbarga', 10, null],
      ['Ingrid Solberg', 10, false],
      ['Affiliates from Asia', 10, null],
    ],
  )
  assert.deepEqual(reading.questions[0], {
    segment: 'Segment 1: Public finance for water',
    text: 'Who pays today?',
    session: 0,
    item: '1',
  })
  assert.deepEqual(
    reading.references.map(one => [one.language, one.forthcoming, one.further]),
    [
      ['en', false, false],
      ['fr', true, false],
      [null, false, true],
    ],
  )
  assert.deepEqual(
    [reading.objectives.length, reading.audience.length, reading.requirements.length, reading.contacts],
    [2, 1, 1, ['office@example.org']],
  )
  assert.deepEqual(reading.languages, ['en', 'fr', 'es', 'sw'])
  assert.deepEqual(codes(reading), ['0/- unread', '0/- zone-not-in-force', '0/4 duration-mismatch', '0/4 gap'])
  assert.match(reading.problems[0]?.message ?? '', /Please bring your own stories\./)
})

test('Markdown with tables in Spanish is read, with a day that does not exist and an unknown zone', () => {
  const reading = fixture('ciclo.es.md')
  assert.deepEqual(
    [reading.language, reading.title, reading.status],
    ['es', 'Ciclo de consultas sobre la vivienda pública', 'Programa provisional'],
  )
  assert.deepEqual(
    reading.sessions.map(session => [session.label, session.title, session.date, session.zone.iana]),
    [
      ['Sesión 1', 'Apertura', '2022-05-05', 'America/Lima'],
      ['Sesión 2', 'Cierre', null, null],
    ],
  )
  assert.deepEqual(reading.sessions[0]?.items[1]?.speakers, [
    { name: 'Luis Ñahui', role: 'investigador', organisation: 'Universidad del Sur', minutes: null, confirmed: false },
  ])
  assert.deepEqual(
    reading.sessions[0]?.items.map(item => item.minutes),
    [10, 50, 15, 50],
  )
  assert.deepEqual(codes(reading), ['0/3 overlap', '1/- unread', '1/- zone-unknown', '1/- unread'])
})

test('days and hours on lines of their own, and lines within lines, are read', () => {
  const reading = fixture('days.en.txt')
  assert.deepEqual(
    reading.sessions.map(session => [session.label, session.title, session.date, session.start]),
    [
      ['Session 1', 'Fares', '2026-05-04', '10:00'],
      ['Session 2', 'Staff', '2026-05-11', '14:00'],
    ],
  )
  assert.deepEqual(
    reading.sessions[0]?.items[1]?.items.map(item => [item.start, item.title, item.speakers[0]?.name]),
    [
      ['10:05', 'Input', 'Samuel Otieno'],
      ['10:25', 'Discussion', undefined],
    ],
  )
  assert.deepEqual(reading.problems, [])
})

test('columns for start and end, a zone in a heading, and people without a colon are read', () => {
  const reading = fixture('training.en.md')
  assert.deepEqual(
    reading.sessions.map(session => [session.label, session.date, session.zone.printed]),
    [
      ['Day 1', '2026-05-04', 'CEST'],
      ['Day 2', '2026-05-05', null],
    ],
  )
  assert.deepEqual(outline(reading.sessions[1]?.items ?? []), [
    '09:00-10:00  [other] Negotiating',
    '10:00-11:00  [conclusions] Closing',
  ])
  assert.deepEqual(
    reading.sessions[0]?.items[1]?.speakers.map(one => [one.name, one.organisation]),
    [
      ['Luis Ñahui', 'SUR'],
      ['Lena Brandt', null],
    ],
  )
  assert.equal(reading.sessions[0]?.items[1]?.text, 'tbc')
  assert.deepEqual(
    reading.sessions[0]?.speakers.map(one => [one.role, one.name]),
    [['Moderated by', 'Amina Okello']],
  )
  assert.deepEqual(codes(reading), ['1/- unread', '1/- zone-unknown'])
})

test('sessions that are counted in words, with single hours, are read', () => {
  const reading = fixture('consultations.en.txt')
  assert.deepEqual(
    reading.sessions.map(session => [session.label, session.title, session.start, session.end]),
    [
      ['1st session', 'Care work in cities', '13:00', '15:00'],
      ['2nd session', 'Climate', '13:00', '15:00'],
    ],
  )
  assert.deepEqual(outline(reading.sessions[0]?.items ?? []), [
    '13:00-  [welcome] Opening',
    '13:10-  [inputs] Panel: who cares?',
    '14:00-  [other] Break-out groups',
    '14:40-  [conclusions] Reports and next steps',
  ])
  assert.deepEqual(
    reading.sessions[0]?.items[1]?.speakers.map(one => [one.name, one.confirmed]),
    [
      ['Fatou Diallo', null],
      ['A representative of the city of Lyon', false],
    ],
  )
  assert.deepEqual(reading.problems, [])
})

test('the zone of the network places an abbreviation, and its absence is assumed aloud', () => {
  const paper = paperFromText('Session 1: Fares – 15 September 2021, 13:00-14:00 EAT')
  assert.deepEqual(readProgramme(paper).sessions[0]?.zone, {
    printed: 'EAT',
    iana: 'Africa/Nairobi',
    offset: '+03:00',
    assumed: true,
  })
  const placed = readProgramme(paper, { zone: 'Europe/Zurich' })
  assert.deepEqual(placed.sessions[0]?.zone, {
    printed: 'EAT',
    iana: 'Europe/Zurich',
    offset: '+02:00',
    assumed: false,
  })
  assert.deepEqual(codes(placed), ['0/- zone-not-in-force'])
})

test('the same programme in Word, in a table, reads like its text', async () => {
  const cell = (...children: Paragraph[]) => new TableCell({ children })
  const row = (hours: string, ...rest: Paragraph[]) =>
    new TableRow({ children: [cell(new Paragraph(hours)), cell(...rest)] })
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: 'Series on public transport' }),
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            text: 'Session 1: Fares – 4 May 2026, 10:00-11:30 (Nairobi time)',
          }),
          new Table({
            rows: [
              row('Time', new Paragraph('Topic')),
              row('10:00-10:05', new Paragraph('Welcome')),
              row(
                '10:05-11:00',
                new Paragraph({
                  children: [new TextRun({ text: 'Who pays?', bold: true }), new TextRun(' Three unions report.')],
                }),
                new Paragraph({
                  children: [
                    new TextRun({ text: 'Joyce Wanjiru', italics: true }),
                    new TextRun(', Chair, Bus Workers’ Union (to be confirmed)'),
                  ],
                  bullet: { level: 0 },
                }),
                new Paragraph('Guiding questions:'),
                new Paragraph({ text: 'Who rides for free?', bullet: { level: 0 } }),
              ),
              row('11:00-11:30', new Paragraph('Closing')),
            ],
          }),
        ],
      },
    ],
  })
  const reading = readProgramme(await readPaper('series.docx', new Uint8Array(await Packer.toBuffer(document))))
  assert.equal(reading.title, 'Series on public transport')
  assert.deepEqual(outline(reading.sessions[0]?.items ?? []), [
    '10:00-10:05  [welcome] Welcome',
    '10:05-11:00  [topic] Who pays?',
    '11:00-11:30  [conclusions] Closing',
  ])
  const topic = reading.sessions[0]?.items[1]
  assert.equal(topic?.text, 'Three unions report.')
  assert.deepEqual(topic?.speakers, [
    { name: 'Joyce Wanjiru', role: 'Chair', organisation: 'Bus Workers’ Union', minutes: null, confirmed: false },
  ])
  assert.deepEqual(reading.questions, [{ segment: 'Who pays?', text: 'Who rides for free?', session: 0, item: '1' }])
  assert.deepEqual(reading.problems, [])
})

test('a text without dates or hours is read without inventing any', () => {
  const reading = readProgramme(
    paperFromText('Notes of a walk\n\nWe saw trees and spoke with the gardeners of the city.'),
  )
  assert.deepEqual([reading.sessions, reading.title], [[], 'Notes of a walk'])
  assert.deepEqual(reading.introduction, ['We saw trees and spoke with the gardeners of the city.'])
  assert.deepEqual(readProgramme(paperFromText('')).sessions, [])
})

test('ten thousand lines are read in reasonable time', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `${String(i % 24).padStart(2, '0')}:00 Topic ${i} (5 min)`)
  const reading = readProgramme(paperFromText(`Session 1: Long – 4 May 2026\n${lines.join('\n')}`))
  assert.equal(reading.sessions[0]?.items.length, 10_000)
})

test('every word of the source is in the reading or named as unread', () => {
  const lead = fc.constantFrom(
    '',
    '',
    '',
    '- ',
    '  - ',
    '13:00-14:00 ',
    '14:00 ',
    '13h00-14h15\t',
    '9:00 | ',
    '| 10:00 | ',
    'Session 2: ',
    '4 May 2026 ',
    '4 May 2026, 10:00-12:00 CET ',
    'Objectives: ',
    'Guiding questions:\n- ',
    'Reference documents:\n- ',
    'Speakers: ',
    'Moderator: ',
    'Contact: ',
    'Audience: ',
    'Logistics: ',
    'Segment 1: ',
    'I. ',
    '## ',
    'Languages: ',
    'Time (CET) | Topic | Speakers\n',
    '| 9:00 tbc | ',
    '2nd session ',
    'Moderated by ',
    'Place: ',
    'Date: ',
    'Agenda: ',
    'Background: ',
    'Further resources\n* ',
    'Speakers:\n- ',
    '1. ',
  )
  const tail = fc.constantFrom(
    '',
    '',
    ' (15 min)',
    ' (tbc)',
    ', President',
    '. Then more follows',
    ' |',
    '?',
    ' (5 min, to be confirmed)',
    ' 13:00-14:00 CET',
    ' - 5 June 2026',
    ': yes',
    '\n',
  )
  const word = fc.stringMatching(/^[A-Z]?[bdfgklz][aeiou][a-z]{4,7}q$/)
  const line = fc
    .tuple(lead, fc.array(word, { minLength: 1, maxLength: 4 }), tail)
    .map(([before, words, after]) => before + words.join(' ') + after)
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), lines => {
      const source = lines.join('\n')
      const said = JSON.stringify(readProgramme(paperFromText(source)))
      for (const lost of source.match(/[A-Za-z]+q\b/g) ?? [])
        assert.ok(said.includes(lost), `${lost} of ${JSON.stringify(source)}`)
    }),
    { numRuns: 1000 },
  )
})
