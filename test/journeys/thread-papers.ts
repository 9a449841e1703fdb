import { readFileSync } from 'node:fs'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** A file as the officer has it on her disk. */
export interface PaperFile {
  name: string
  mimeType: string
  buffer: Buffer
}

/**
 * The programme of two sessions. One fault stands in it: the conclusions of the first session are printed as 15 minutes
 * but begin a quarter of an hour before the part above them is over.
 */
const SERIES = 'Rencontres du réseau sur les services municipaux'

const SESSIONS = [
  {
    head: "Série #1\tSÉANCE D'OUVERTURE : 10 décembre 2031 - 13h00-16h00 CET",
    lines: [
      ['13h00-14h15', "I. Les services d'eau aujourd'hui (1h15') Chaque syndicat dit ce qui a changé dans sa ville."],
      ['14h15-14h30', "Pause (15')"],
      ['14h30-15h45', "II. Les services d'eau demain : qui décide (1h15')"],
      ['15h30-16h00', "Conclusions et pistes d'action (15')"],
    ],
  },
  {
    head: 'Série #2\tSÉANCE THÉMATIQUE : 14 janvier 2032 - 13h00-16h00 CET',
    lines: [
      ['13h00-14h15', "I. Les déchets et la rue (1h15') Qui balaie, qui paie, qui décide ?"],
      ['14h15-14h30', "Pause (15')"],
      ['14h30-15h45', "II. Les comités paritaires (1h15')"],
      ['15h45-16h00', "Conclusions et pistes d'action (15')"],
    ],
  },
] as const

const BEFORE_SESSIONS = [
  'Réseau des villes et régions',
  SERIES,
  'Programme provisoire',
  'Structure des séances : chaque séance comprend deux segments de 1h15min. Toutes les séances se tiennent en ligne.',
]

/** What a visitor looks for after it is published: the series, its first session, and the instants of its hours. */
export const PROGRAMME = {
  series: SERIES,
  firstPart: "I. Les services d'eau aujourd'hui",
  conclusions: "Conclusions et pistes d'action",
  startsAt: '2031-12-10T12:00:00Z',
  endsAt: '2031-12-10T15:00:00Z',
} as const

/** The draft plan and the paragraphs of it that the story is about, by how they begin. */
export const DRAFT = {
  title: "Projet de plan d'action du réseau",
  misread: '1.2',
  corrected: "Il reste ouvert à toutes et à tous jusqu'à l'heure indiquée en tête de cette page.",
  committees: 'Négocier des comités paritaires',
  committeesWords: "Négocier des comités paritaires de santé et de sécurité dans les services de déchets et d'eau.",
  campaign: 'Soutenir les affiliés attaqués',
  actions: 5,
} as const

export function programmeAsText(): PaperFile {
  const sessions = SESSIONS.flatMap(({ head, lines }) => ['', head, ...lines.map(line => line.join('\t'))])
  return textFile('programme.txt', [...BEFORE_SESSIONS.flatMap(line => [line, '']), ...sessions].join('\n'))
}

/** The same programme as a Word file, its agendas in tables as secretariats draw them. */
export async function programmeAsWord(): Promise<PaperFile> {
  const sessions = SESSIONS.flatMap(({ head, lines }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: tabbed(head) }),
    new Table({
      rows: lines.map(
        cells => new TableRow({ children: cells.map(cell => new TableCell({ children: [new Paragraph(cell)] })) }),
      ),
    }),
  ])
  const [network, title, ...others] = BEFORE_SESSIONS.map(line => new Paragraph(line))
  return wordFile('programme.docx', [network!, title!, ...others, ...sessions])
}

export function draftAsText(): PaperFile {
  return textFile('draft-plan.txt', draftText())
}

/** The draft as a Word file: a title, headings, numbered paragraphs and lists with bullets. */
export async function draftAsWord(): Promise<PaperFile> {
  const lines = draftText().split('\n').filter(Boolean)
  const paragraphs = lines.map((line, at) => {
    if (at === 0) return new Paragraph({ heading: HeadingLevel.TITLE, text: line })
    if (line.startsWith('· ')) return new Paragraph({ bullet: { level: 0 }, text: line.slice(2) })
    if (/^\d\.\d [A-Z]/.test(line)) return new Paragraph({ heading: HeadingLevel.HEADING_2, text: line })
    if (line === 'Contexte' || line === 'Priorités du réseau')
      return new Paragraph({ heading: HeadingLevel.HEADING_1, text: line })
    return new Paragraph({ children: tabbed(line) })
  })
  return wordFile('draft-plan.docx', paragraphs)
}

function draftText(): string {
  return readFileSync(new URL('../draft-plan.txt', import.meta.url), 'utf8')
}

function textFile(name: string, text: string): PaperFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
}

async function wordFile(name: string, children: (Paragraph | Table)[]): Promise<PaperFile> {
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  return { name, mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer }
}

function tabbed(line: string): TextRun[] {
  return line
    .split('\t')
    .flatMap((part, at) => (at === 0 ? [new TextRun(part)] : [new TextRun({ text: '\t' }), new TextRun(part)]))
}
