import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { linksBeginWith } from '../../../kernel/mail/links.ts'
import { textOf, withFace } from '../../../kernel/text.ts'
import { texts } from '../../../kernel/texts.ts'
import { spanOf } from '../rules/hours.ts'
import { USUAL_ZONES } from '../rules/zones.ts'
import type { Session, SessionId } from '../store/published.ts'
import { type Calendar, calendarFile } from './calendar.ts'
import { rulesHold } from './zone-rules.ts'

linksBeginWith('https://plenaria.example')

const session = (more: Partial<Session> = {}): Session => ({
  id: '0193a2f4-8e4c-7abc-8def-0123456789ab' as SessionId,
  series_id: '0193a2f4-8e4c-7abc-8def-0123456789ac' as Session['series_id'],
  slug: 'water',
  label: textOf('Session 1', 'en'),
  title: withFace(textOf('Water for all', 'en'), 'ar', 'الماء للجميع', 'checked'),
  about: null,
  date: '2026-12-09',
  start: '13:00',
  end: '16:00',
  zone: 'Europe/Zurich',
  zone_printed: null,
  place: textOf('Geneva', 'en'),
  code: '0123456789',
  sequence: 0,
  changed_at: null,
  cancelled_at: null,
  format: null,
  conclusions: null,
  again_of: null,
  ...more,
})

const reader = (language: 'en' | 'ar') => ({ language, languages: [language], say: texts(language) })

const TOWNS = { name: textOf('Towns', 'en'), address: 'towns@plenaria.example' as string | null }

function read(sessions: Calendar['sessions'], language: 'en' | 'ar' = 'en', organiser = TOWNS) {
  const calendar = { name: textOf('Towns', 'en'), slug: 'towns', network: 'towns', organiser, sessions }
  const file = calendarFile(reader(language), calendar)
  const text = file.bytes.toString()
  const whole = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  for (const rules of whole.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(rules)
  const events = whole.getAllSubcomponents('vevent').map(one => new ICAL.Event(one))
  return { file, text, whole, events, method: whole.getFirstPropertyValue('method') }
}

const instant = (time: ICAL.Time) => Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000)

test('another program reads the same moments on both sides of each change of clocks', () => {
  const days = [
    '2026-03-28',
    '2026-03-29',
    '2026-10-24',
    '2026-10-25',
    '2026-03-08',
    '2026-11-01',
    '2026-04-05',
    '2026-10-04',
  ]
  const zones = [
    'Europe/Zurich',
    'America/New_York',
    'Australia/Sydney',
    'Africa/Nairobi',
    'America/Santiago',
    'Asia/Kolkata',
  ]
  const sessions = zones.flatMap(zone => days.map(date => session({ zone, date, start: '13:00', end: '16:00' })))
  const { events } = read(sessions)
  assert.equal(events.length, sessions.length)
  for (const [at, event] of events.entries()) {
    const { startsAt, endsAt } = spanOf(sessions[at]!)
    const where = `${sessions[at]!.zone} ${sessions[at]!.date}`
    assert.equal(String(instant(event.startDate)), String(startsAt), where)
    assert.equal(String(instant(event.endDate)), String(endsAt), where)
  }
})

test('whatever the zone, the day and the hours, another program reads the moments we mean', () => {
  const zone = fc.constantFrom(...Object.values(USUAL_ZONES).flat())
  const hour = fc
    .tuple(fc.nat(23), fc.nat(11))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m * 5).padStart(2, '0')}`)
  const date = fc
    .integer({ min: 0, max: 3650 })
    .map(days => Temporal.PlainDate.from('2025-01-01').add({ days }).toString())
  fc.assert(
    fc.property(zone, date, hour, hour, (where, day, start, end) => {
      const one = session({ zone: where, date: day, start, end })
      const [event] = read([one]).events
      const { startsAt, endsAt } = spanOf(one)
      // An hour that comes twice is the first of the two for us; the rules of a calendar file cannot say which it is.
      const twice = (at: Temporal.Instant) =>
        at.toZonedDateTimeISO(where).add({ hours: 1 }).toPlainTime().equals(at.toZonedDateTimeISO(where).toPlainTime())
      if (!twice(startsAt)) assert.equal(String(instant(event!.startDate)), String(startsAt))
      if (!twice(endsAt)) assert.equal(String(instant(event!.endDate)), String(endsAt))
    }),
    { numRuns: 300 },
  )
})

test('where a calendar would read another moment out of the rules of a zone, the moment itself is written', t => {
  // Morocco's clocks stand otherwise in Ramadan, which no rule for ever can say; which zones are so depends on the data.
  const zone = Intl.supportedValuesOf('timeZone').find(one => !rulesHold(one, 2026))
  assert.match(read([session()]).text, /DTSTART;TZID=Europe\/Zurich:20261209T130000/)
  if (!zone) return t.skip('every zone is known alike')
  const one = session({ zone, date: '2026-03-01' })
  const { text, events } = read([one])
  assert.match(text, /DTSTART:\d{8}T\d{6}Z/)
  assert.equal(String(instant(events[0]!.startDate)), String(spanOf(one).startsAt))
})

test('a session that moves keeps its name for calendars, and its number rises', () => {
  const [before] = read([session()]).events
  const changed = Temporal.Instant.from('2026-11-20T10:00:00Z')
  const [after] = read([session({ date: '2026-12-10', sequence: 1, changed_at: changed })]).events
  assert.equal(after!.uid, before!.uid)
  assert.deepEqual([before!.sequence, after!.sequence], [0, 1])
  assert.equal(String(after!.component.getFirstPropertyValue('dtstamp')), '2026-11-20T10:00:00Z')
})

test('a session that was called off takes itself out of a calendar, and says so in a feed', () => {
  const off = session({ sequence: 2, cancelled_at: Temporal.Instant.from('2026-11-20T10:00:00Z') })
  const alone = read([off])
  assert.equal(alone.method, 'CANCEL')
  const feed = read([session(), off])
  assert.equal(feed.method, 'PUBLISH')
  assert.deepEqual(
    feed.events.map(one => one.component.getFirstPropertyValue('status')),
    ['CONFIRMED', 'CANCELLED'],
  )
  assert.match(String(feed.events[1]!.description), /does not take place/)
  assert.deepEqual(
    feed.events.map(one => plain(String(one.summary))),
    ['Session 1: Water for all', 'Called off: Session 1: Water for all'],
  )
})

test('a calendar names the network with its public address, and takes nothing out where it has none', () => {
  const off = session({ sequence: 2, cancelled_at: Temporal.Instant.from('2026-11-20T10:00:00Z') })
  const organiser = (one: ReturnType<typeof read>) => one.events[0]!.component.getFirstProperty('organizer')
  const named = organiser(read([session()]))
  assert.deepEqual([named!.getFirstValue(), named!.getParameter('cn')], ['mailto:towns@plenaria.example', 'Towns'])
  const nobody = read([off], 'en', { ...TOWNS, address: null })
  assert.equal(organiser(nobody), null)
  assert.equal(nobody.method, 'PUBLISH')
  assert.match(nobody.text, /STATUS:CANCELLED/)
})

test('who moderates, hosts it too and helps stands in the description, in the reader’s language', () => {
  const who = (name: string, role: string, organisation: string | null) => ({
    item_id: null,
    name,
    role: textOf(role, 'en'),
    organisation: organisation === null ? null : textOf(organisation, 'en'),
    minutes: null,
    confirmed: null,
  })
  const speakers = [
    who('Ana Ruiz', 'Moderator', 'Lake Union'),
    who('Lena Brandt', 'Technical support', null),
    who('Water Workers', 'Co-hosted by', null),
    who('Omar Sy', 'Minister', null),
  ]
  const [event] = read([{ ...session(), speakers }], 'ar').events
  assert.match(
    plain(String(event!.description)),
    /إدارة الجلسة: Ana Ruiz, Lake Union\nالاستضافة المشتركة: Water Workers\nالدعم التقني: Lena Brandt\n\nhttps/,
  )
})

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

test('words come in the reader’s language and whole, however long', () => {
  const long = `${'الماء حق للجميع '.repeat(40)}; , \\ \n والنهاية`
  const about = withFace(textOf('Water', 'en'), 'ar', long, 'checked')
  const { text, events } = read([session({ about })], 'ar')
  assert.equal(events[0]!.summary, 'Session 1: الماء للجميع')
  assert.ok(String(events[0]!.description).startsWith(long.trim()))
  assert.match(String(events[0]!.description), /https:\/\/plenaria\.example\/towns\/sessions\/water/)
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
})

test('each zone is described once, however many sessions are in it', () => {
  const { whole, text } = read([session(), session({ zone: 'Africa/Nairobi' }), session()])
  assert.equal(whole.getAllSubcomponents('vtimezone').length, 2)
  assert.match(text, /DTSTAMP:\d{8}T\d{6}Z/)
})
