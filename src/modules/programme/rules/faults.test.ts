import assert from 'node:assert/strict'
import { test } from 'node:test'
import { INTERFACE_LANGUAGES } from '../../../kernel/languages.ts'
import { sayAny, texts } from '../../../kernel/texts.ts'
import { checked } from '../actions/checked.ts'
import type { ItemReading } from '../reading/reading.ts'
import type { DraftProgramme, DraftSession } from './draft.ts'
import { withoutSession, withSession } from './draft.ts'
import { faultsOf } from './faults.ts'
import { hindrances } from './publication.ts'

const item = (start: string, end: string, more: Partial<ItemReading> = {}): ItemReading => ({
  start,
  end,
  minutes: null,
  kinds: ['other'],
  title: `${start} line`,
  text: null,
  speakers: [],
  items: [],
  ...more,
})
const session = (more: Partial<DraftSession> = {}): DraftSession => ({
  label: 'Session 1',
  title: 'Water',
  date: '2026-12-09',
  start: '13:00',
  end: '16:00',
  place: 'Geneva',
  text: null,
  speakers: [],
  zone: { printed: null, iana: 'Europe/Zurich', offset: null, assumed: false },
  items: [item('13:00', '16:00')],
  ...more,
})
const draft = (...sessions: DraftSession[]): DraftProgramme => ({
  kind: 'programme',
  language: 'en',
  title: 'Series',
  status: null,
  organisers: [],
  introduction: [],
  objectives: [],
  questions: [],
  references: [],
  audience: [],
  languages: [],
  contacts: [],
  requirements: [],
  logistics: [],
  problems: [],
  lost: [],
  sessions,
})
const codes = (one: DraftSession) => faultsOf(checked(draft(one))).map(fault => fault.code)

test('a programme whose hours fit together has no fault', () => {
  assert.deepEqual(codes(session()), [])
})

test('each fault of hours and zones is found, at its place, and said in every language with its hours', () => {
  const cases: [string, DraftSession, RegExp][] = [
    ['overlap', session({ items: [item('13:00', '15:45'), item('15:15', '16:00')] }), /15:15.*15:45/],
    ['overlap', session({ items: [item('13:30', '', { end: null }), item('13:00', '16:00')] }), /13:00.*13:30/],
    ['gap', session({ items: [item('13:00', '14:00'), item('14:30', '16:00')] }), /14:00.*14:30|14:30.*14:00/],
    ['duration-mismatch', session({ items: [item('13:00', '16:00', { minutes: 90 })] }), /90.*180/],
    [
      'duration-mismatch',
      session({ items: [item('13:00', '16:00', { items: [item('', '', { start: null, end: null, minutes: 30 })] })] }),
      /30|180/,
    ],
    ['duration-mismatch', session({ items: [item('12:30', '16:00')] }), /12:30/],
    ['gap', session({ items: [item('13:00', '15:30')] }), /15:30/],
    ['end-before-start', session({ items: [item('13:00', '12:00'), item('13:00', '16:00')] }), /12:00.*13:00/],
    [
      'zone-not-in-force',
      session({ date: '2026-07-09', zone: { printed: 'CET', iana: 'Europe/Zurich', offset: null, assumed: false } }),
      /CET.*\+02:00/,
    ],
    ['zone-unknown', session({ zone: { printed: 'QQT', iana: null, offset: null, assumed: false } }), /QQT/],
    ['zone-unknown', session({ zone: { printed: null, iana: null, offset: null, assumed: false } }), /./],
    [
      'hour-skipped',
      session({ date: '2027-03-28', start: '02:30', end: '04:00', items: [item('02:30', '04:00')] }),
      /02:30/,
    ],
    [
      'hour-twice',
      session({ date: '2027-10-31', start: '02:30', end: '04:00', items: [item('02:30', '04:00')] }),
      /02:30/,
    ],
  ]
  for (const [code, one, hours] of cases) {
    const found = faultsOf(checked(draft(one))).filter(fault => fault.code === code)
    assert.ok(found.length > 0, `${code} in ${JSON.stringify(one)}`)
    for (const language of INTERFACE_LANGUAGES) {
      const said = sayAny(texts(language), found[0]!.text, found[0]!.values).replace(/[\u2066-\u2069]/g, '')
      assert.match(
        said.replace(/[٠-٩]/g, digit => String(digit.codePointAt(0)! - 0x660)),
        hours,
        `${code} in ${language}`,
      )
    }
  }
})

test('two sessions of one name are named, and neither is lost', () => {
  const twice = faultsOf(checked(draft(session(), session({ title: 'Air', date: '2026-12-10' }))))
  assert.deepEqual(
    twice.map(fault => [fault.code, fault.session, fault.values['label']]),
    [['label-twice', 1, 'Session 1']],
  )
  assert.deepEqual(faultsOf(checked(draft(session(), session({ label: 'Session 2' })))), [])
})

test('every fault a reader of files can report is said, none is swallowed', () => {
  const one = session({
    items: [item('13:00', '15:45', { minutes: 70 }), item('15:15', '16:00'), item('16:30', '17:00')],
  })
  const problems = checked(draft(one)).problems
  assert.ok(problems.length >= 4)
  const said = faultsOf(checked(draft(one))).map(({ code, session, item }) => `${code} ${session} ${item}`)
  for (const { code, session, item, message } of problems)
    assert.ok(said.includes(`${code} ${session} ${item}`), message)
  assert.equal(said.length, problems.length)
})

test('what could not be placed stays until the programme is published, whatever is corrected', () => {
  const unread = { code: 'unread' as const, session: 0, item: null, message: 'Not placed: "Bring your own cup"' }
  const corrected = checked(
    withSession({ ...draft(session()), problems: [unread] }, 0, session({ title: 'Air' }), new Map()),
  )
  assert.deepEqual(
    faultsOf(corrected).map(fault => fault.values['quote']),
    ['Bring your own cup'],
  )
})

test('that no date is printed is over as soon as a date is given', () => {
  const undated = { code: 'unread' as const, session: 0, item: null, message: 'No date is printed for this session.' }
  const before = checked({ ...draft(session({ date: null })), problems: [undated] })
  assert.equal(faultsOf(before).filter(fault => fault.code === 'unread').length, 1)
  assert.deepEqual(faultsOf(checked(withSession(before, 0, session(), new Map()))), [])
})

test('a session that is taken out leaves its questions to the whole programme', () => {
  const question = { segment: null, text: 'Why?', session: 0, item: '0' }
  const left = withoutSession({ ...draft(session(), session()), questions: [question, { ...question, session: 1 }] }, 0)
  assert.deepEqual(
    left.questions.map(one => one.session),
    [null, 0],
  )
  assert.equal(left.sessions.length, 1)
})

test('a session without a date, hours or a zone hinders publishing, and each is named; other faults do not', () => {
  const bare = session({
    date: null,
    start: null,
    end: null,
    zone: { printed: 'QQT', iana: null, offset: null, assumed: false },
  })
  assert.deepEqual(
    hindrances(draft(session(), bare)).map(one => `${one.field} ${one.text}`),
    [
      'session-2 problem-programme-no-date',
      'session-2 problem-programme-no-start',
      'session-2 problem-programme-no-end',
      'session-2 problem-programme-no-zone',
    ],
  )
  assert.deepEqual(hindrances(draft(session({ items: [item('13:00', '14:00'), item('13:30', '16:00')] }))), [])
  assert.deepEqual(
    hindrances({ ...draft(), title: null }).map(one => one.text),
    ['problem-programme-title', 'problem-programme-no-session'],
  )
})
