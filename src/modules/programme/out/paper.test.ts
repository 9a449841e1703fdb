import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../../test/world.ts'
import { readPaper } from '../../../kernel/paper/read-file.ts'
import { readProgramme } from '../reading/read-programme.ts'
import type { ItemReading, ProgrammeReading } from '../reading/reading.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

/** Programmes of one's own, each in its language, with everything that the pages show. */
const PROGRAMMES = {
  en: `Lake Union

# Consultations on public water

**Provisional programme**

## Objectives

- Hear every region.
- Agree on three demands.

## Session 1: Water for all, 9 December 2026, 13:00-16:00 (Geneva time)

This session looks at who sold what.

Moderator: Ana Ruiz, Lake Union

Technical support: Lena Brandt

| Time | Topic | Speakers |
|---|---|---|
| 13:00-14:20 | **What was closed, what was sold** (80 min) | Amara Dikko, secretary, Lake Union (10 min, to be confirmed) |
| 13:00-13:30 | **Inputs from three regions** (30 min) | Samuel Otieno, president, Water Workers (15 min) |
| 13:30-14:20 | **Discussion** (50 min) | |
| 14:20-14:35 | **Break with live consultation** (15 min) | |
| 14:35-16:00 | **Conclusions** (85 min) | |

## Guiding questions

- Who paid?
- Who decides?

## Session 2: Heat in the streets, 9 June 2027, 22:30-01:00 (Nairobi time)

| Time | Topic |
|---|---|
| 22:30-00:30 | **Plenary** (120 min) |
| 00:30-01:00 | **Closing** (30 min) |

## Reference documents

- Twelve towns after the cuts (in French, forthcoming)

## Further resources

- Map of towns

## Audience

- All affiliates

## Languages

English, French and Spanish

## Requirements

- A headset

## Contact

- water@example.org
`,
  fr: `Syndicat du lac

# Consultations sur l’eau publique

**Programme provisoire**

## Objectifs

- Entendre chaque région.

## Session 1: L’eau pour toutes et tous, 9 décembre 2026, 13:00-16:00 (heure de Genève)

Cette session regarde qui a vendu quoi.

Modération: Ana Ruiz, Syndicat du lac

| Heure | Sujet | Intervenant·e·s |
|---|---|---|
| 13:00-14:20 | **Ce qui fut fermé, ce qui fut vendu** (80 min) | Amara Dikko, secrétaire, Syndicat du lac (10 min, à confirmer) |
| 14:20-14:35 | **Pause et consultation en direct** (15 min) | |
| 14:35-16:00 | **Conclusions** (85 min) | |

## Questions directrices

- Qui a payé ?

## Documents de référence

- Douze villes après les coupes (en anglais, à paraître)

## Public cible

- Toutes les affiliées

## Contact

- eau@example.org
`,
  es: `Sindicato del lago

# Consultas sobre el agua pública

**Programa provisional**

## Objetivos

- Escuchar a cada región.

## Sesión 1: Agua para todas, 9 de diciembre de 2026, 13:00-16:00 (hora de Lima)

Esta sesión mira quién vendió qué.

Moderadora: Ana Ruiz, Sindicato del lago

| Hora | Tema | Ponentes |
|---|---|---|
| 13:00-14:20 | **Lo que se cerró, lo que se vendió** (80 min) | Amara Dikko, secretaria, Sindicato del lago (10 min, por confirmar) |
| 14:20-14:35 | **Pausa y consulta en vivo** (15 min) | |
| 14:35-16:00 | **Conclusiones** (85 min) | |

## Preguntas orientadoras

- ¿Quién pagó?

## Documentos de referencia

- Doce ciudades después de los recortes (en francés, próximamente)

## Destinatarios

- Todas las afiliadas

## Contacto

- agua@example.org
`,
} as const

/** Agendas of which some lines, or all, print no hours. */
const UNTIMED = {
  'not every line': `# Parks in spring

## Session 1: Who keeps the parks, 9 December 2026, 13:00-16:00 (Geneva time)

| Time | Topic | Speakers |
|---|---|---|
| 13:00-13:10 | **Welcome** (10 min) | |
| | **What was closed** (80 min) | Amara Dikko, secretary, Lake Union |
| | **Songs** | |
| 15:00-16:00 | **Conclusions** (60 min) | |
`,
  'no line': `# Parks in autumn

## Session 1: Who keeps the parks, 9 December 2026, 13:00-16:00 (Geneva time)

Moderator: Ana Ruiz, Lake Union

- Welcome (5 min)
  - Amara Dikko, secretary, Lake Union (5 min)
- What was closed (80 min)
- Songs
- Conclusions (10 min)
`,
} as const

for (const [which, words] of Object.entries(UNTIMED))
  test(`where ${which} of an agenda prints hours, each line stands for itself when it leaves as a Word file and is read again`, async () => {
    const read = readProgramme(await readPaper('p.md', Buffer.from(words)))
    assert.equal(read.sessions[0]!.items.length, 4, JSON.stringify(read.sessions[0]!.items))
    const series = await publish(words, which.replaceAll(' ', '-'))
    const bytes = await fetched(`/towns/programme/${series}.docx?lang=en`)
    assert.deepEqual(saidIn(readProgramme(await readPaper('p.docx', bytes))), saidIn(read))
  })

for (const [language, words] of Object.entries(PROGRAMMES)) {
  test(`what leaves as a Word file in ${language} is the same programme when it is read again`, async () => {
    const read = readProgramme(await readPaper('p.md', Buffer.from(words)))
    const series = await publish(words, `again-${language}`)
    const bytes = await fetched(`/towns/programme/${series}.docx?lang=${language}`)
    const again = readProgramme(await readPaper('p.docx', bytes))
    assert.deepEqual(saidIn(again), saidIn(read))
  })
}

async function publish(words: string, slug: string): Promise<string> {
  const officer = await world.as('officer')
  const file = { field: 'file', name: `${slug}.md`, bytes: Buffer.from(words) }
  const sent = await officer.submit('/towns/programme/new', '/towns/programme/drafts', {}, file)
  await officer.submit(sent.location!.split('?')[0]!, '/publication', { slug })
  return slug
}

async function fetched(path: string): Promise<Buffer> {
  const response = await fetch(new URL(path, world.house.origin))
  assert.equal(response.status, 200, path)
  return Buffer.from(await response.arrayBuffer())
}

/** What a programme says, without how its zone was printed. */
const saidIn = (reading: ProgrammeReading) => ({
  ...reading,
  sessions: reading.sessions.map(({ zone, items, ...session }) => ({
    ...session,
    zone: zone.iana,
    items: items.map(lineIn),
  })),
  problems: reading.problems.map(({ code, session, item }) => ({ code, session, item })),
})

const lineIn = ({ items, ...line }: ItemReading): unknown => ({ ...line, items: items.map(lineIn) })
