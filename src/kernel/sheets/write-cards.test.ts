import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanText } from './cells.ts'
import { type Card, writeCards } from './write-cards.ts'

async function written(cards: Card[], version: '4.0' | '3.0' = '4.0'): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of writeCards(cards, version)) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

/** A reader of its own, by RFC 6350: unfolds, splits, unescapes. */
function fieldsOf(text: string): [string, string[]][] {
  return text
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter(Boolean)
    .map(line => {
      const [name = '', ...rest] = line.split(':')
      const parts = ['']
      for (const [sign] of rest.join(':').matchAll(/\\[\s\S]|[\s\S]/gu)) {
        if (sign === ';') parts.push('')
        else parts[parts.length - 1] += sign === '\\n' ? '\n' : sign.replace(/^\\(?=.)/s, '')
      }
      return [name, parts]
    })
}

test('a card says all that is known, in both versions', async () => {
  const card: Card = {
    uid: 'urn:uuid:0190',
    name: 'Zoë Quispe',
    familyName: 'Quispe',
    givenName: 'Zoë',
    organisation: 'Union; towns, and water',
    title: 'Treasurer',
    emails: ['zoe@union.example'],
    phones: [{ number: '+51987654321' }, { number: '+5112345678', kind: 'work' }],
    languages: ['es', 'qu'],
    city: 'Lima',
    country: 'PE',
    note: 'two\nlines',
    changedAt: Temporal.Instant.from('2024-05-31T12:00:00Z'),
  }
  const four = await written([card])
  for (const line of [
    'VERSION:4.0',
    'N:Quispe;Zoë;;;',
    'ORG:Union\\; towns\\, and water',
    'TEL;TYPE=cell:+51987654321',
    'ADR:;;;Lima;;;PE',
    'LANG;PREF=1:es',
    'NOTE:two\\nlines',
    'REV:20240531T120000Z',
  ])
    assert.ok(four.includes(`\r\n${line}\r\n`), line)
  const three = await written([card], '3.0')
  for (const line of ['VERSION:3.0', 'EMAIL;TYPE=INTERNET:zoe@union.example', 'TEL;TYPE=WORK:+5112345678'])
    assert.ok(three.includes(`\r\n${line}\r\n`), line)
  assert.ok(!three.includes('LANG'))
})

test('no line is longer than 75 octets, no character is cut, and nothing is lost, whatever it says', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          'محمد ',
          '👩🏽‍⚕️',
          '公共服务',
          '\\',
          ';',
          ',',
          '\n',
          '\r\nEND:VCARD\r\n',
          '\\n',
          ':',
          '"',
          '\0',
          '\ud800',
        ),
        { maxLength: 40 },
      )
      .map(parts => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(text, text, async (name, note) => {
      const file = await written([{ name, note, organisation: note }])
      for (const line of file.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75)
        assert.ok(line.isWellFormed())
      }
      const fields = fieldsOf(file)
      const value = (field: string) => fields.find(([one]) => one === field)?.[1][0] ?? ''
      const clean = (one: string) => cleanText(one).replace(/[\u2028\u2029]/g, '\n')
      assert.equal(value('FN'), clean(name))
      assert.equal(value('N'), clean(name))
      assert.equal(value('NOTE'), clean(note))
      assert.equal(fields.filter(([one]) => one === 'END').length, 1)
    }),
    { numRuns: 300 },
  )
})
