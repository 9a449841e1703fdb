import assert from 'node:assert/strict'
import { test } from 'node:test'
import { block } from '../../../kernel/paper/blocks.ts'
import { isName, looksLikeSpeaker, readSpeaker, readSpeakers } from './speakers.ts'

const speaker = (text: string) => Object.values(readSpeaker(block('item', text)))

test('name, role, organisation, minutes and confirmation are told apart', () => {
  const cases: [string, (string | number | boolean | null)[]][] = [
    ['Rosa Quispe, General Secretary, FENAGUA (10 min)', ['Rosa Quispe', 'General Secretary', 'FENAGUA', 10, null]],
    ['Rosa Quispe, FENAGUA, secretaria general', ['Rosa Quispe', 'secretaria general', 'FENAGUA', null, null]],
    [
      'Jean-Paul Mbarga – chercheur, Université de Yaoundé (à confirmer)',
      ['Jean-Paul Mbarga', 'chercheur', 'Université de Yaoundé', null, false],
    ],
    ['Ingrid Solberg (Norsk Vannforbund) (5 min, tbc)', ['Ingrid Solberg', null, 'Norsk Vannforbund', 5, false]],
    ['Amina Okello (confirmed)', ['Amina Okello', null, null, null, true]],
    ['Affiliates from Asia (15 min)', ['Affiliates from Asia', null, null, 15, null]],
    ['فاطمة الزهراء، نقابة البلديات', ['فاطمة الزهراء', null, 'نقابة البلديات', null, null]],
  ]
  for (const [text, expected] of cases) assert.deepEqual(speaker(text), expected, text)
})

test('several people on one line are several speakers', () => {
  assert.deepEqual(
    readSpeakers(block('item', 'Ana Ruiz, FENVI; Luis Ñahui, SUR')).map(one => one.name),
    ['Ana Ruiz', 'Luis Ñahui'],
  )
})

test('a line names somebody by its style, or by a name with a role or body; other lines do not', () => {
  const bold = block('paragraph', 'Ana Ruiz, home of all', { runs: [{ from: 0, to: 8, bold: true, italic: false }] })
  assert.equal(looksLikeSpeaker(bold), true)
  for (const text of [
    'ʻOkina Kealoha, officer, HGEA (5 min)',
    'Ana Ruiz, President',
    'Ana Ruiz (5 min)',
    'Ana de la Cruz, FENVI',
    'Ana Ruiz (tbc)',
  ])
    assert.equal(looksLikeSpeaker(block('item', text)), true, text)
  for (const text of [
    'Public finance, and who pays it',
    'Who decides, and why?',
    'Discussion',
    'This session, led by unions, looks at fares. It will end early.',
  ])
    assert.equal(looksLikeSpeaker(block('item', text)), false, text)
  assert.equal(isName('Question 1'), false)
})
