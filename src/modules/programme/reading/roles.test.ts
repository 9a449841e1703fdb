import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paperFromText } from '../../../kernel/paper/from-text.ts'
import { partOf } from '../rules/parts.ts'
import { readProgramme } from './read-programme.ts'

/** How programmes print who does what for a whole session; each names the same three. */
const PRINTED = [
  ['Moderator: Ana Ruiz', 'Co-hosted by: Lake Union', 'Technical support: Lena Brandt'],
  ['Moderated by Ana Ruiz', 'Co-hosted by Lake Union', 'Technical assistance by Lena Brandt'],
  ['Facilitation: Ana Ruiz', 'In partnership with Lake Union', 'Tech host: Lena Brandt'],
  ['Chair: Ana Ruiz', 'Jointly organised by Lake Union', 'IT support: Lena Brandt'],
  ['Modération : Ana Ruiz', 'Coorganisation : Lake Union', 'Appui technique : Lena Brandt'],
  ['Modérée par Ana Ruiz', 'Co-organisée par Lake Union', 'Appui technique assuré par Lena Brandt'],
  ['Animation : Ana Ruiz', 'En partenariat avec Lake Union', 'Équipe technique : Lena Brandt'],
  ['Moderación: Ana Ruiz', 'Coorganización: Lake Union', 'Apoyo técnico: Lena Brandt'],
  ['Moderada por: Ana Ruiz', 'Organizada por Lake Union', 'Asistencia técnica: Lena Brandt'],
  ['Moderada por Ana Ruiz', 'En colaboración con Lake Union', 'Apoyo técnico a cargo de Lena Brandt'],
]

const session = (lines: readonly string[]) =>
  `Parks for the people\n\nSession 1: Who keeps the parks, 9 December 2026, 13:00-16:00 (Geneva time)\n\n${lines.join('\n\n')}\n\n13:00-16:00 Plenary\n`

for (const lines of PRINTED)
  test(`"${lines.join('", "')}" name who moderates, hosts too and helps`, () => {
    const [one] = readProgramme(paperFromText(session(lines))).sessions
    assert.deepEqual(
      one!.speakers.map(({ name, role }) => [partOf(role), name]),
      [
        ['moderation', 'Ana Ruiz'],
        ['cohost', 'Lake Union'],
        ['support', 'Lena Brandt'],
      ],
    )
  })

test('a sentence that only begins like a part names nobody', () => {
  const sentence = 'In partnership with all towns of the lake, this session looks at who keeps the parks.'
  const [one] = readProgramme(paperFromText(session([sentence]))).sessions
  assert.deepEqual(one!.speakers, [])
  assert.equal(one!.text, sentence)
})

test('a secretary, a minister or a rapporteur has none of the three parts', () => {
  for (const role of ['General Secretary', 'Minister', 'Rapporteure', 'Hostel keeper', 'Chair of the union', null])
    assert.equal(partOf(role), null, String(role))
})
