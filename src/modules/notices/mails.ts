import { type InterfaceLanguage, interfaceLanguage, type Language } from '../../kernel/languages.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import { oneLine } from '../../kernel/mail/one-line.ts'
import type { MailPage, Piece } from '../../kernel/mail/page.ts'
import type { MailSample } from '../../kernel/mail/sample.ts'
import { beginning, faceFor, type Text } from '../../kernel/text.ts'
import { sayAny, texts } from '../../kernel/texts.ts'
import type { NoticeKind } from './kinds.ts'
import { DIGEST } from './views.ts'

interface Written {
  subject: string
  page: MailPage
}

/** One notice at once: the line of its kind, and the way to it. What it is about stands behind the link alone. */
export function noticeMail(
  language: InterfaceLanguage,
  {
    kind,
    values,
    matter,
    stop,
  }: { kind: NoticeKind; values: Readonly<Record<string, number>>; matter: string; stop: string },
): Written {
  const say = texts(language)
  return {
    subject: say('notices-mail-subject'),
    page: {
      language,
      title: say('notices-mail-title'),
      pieces: [
        { paragraph: sayAny(say, kind.words.line, values) },
        { button: say('notices-mail-button'), url: linkTo(`/me/notices?lang=${language}#${matter}`) },
      ],
      foot: foot(language, kind.must ? null : { stop, words: say('notices-mail-stop') }),
    },
  }
}

/** What a digest tells of, under the name of its network where its reader wants names. */
export interface DigestPart {
  /** Null: the house itself. */
  network: Text | null
  entries: readonly {
    kind: NoticeKind
    values: Readonly<Record<string, number>>
    title: Text
    url: string
    lines?: readonly string[]
  }[]
}

const NAMED_AT_MOST = 40
const LONGEST_TITLE = 120

/**
 * Everything that waited: by kinds and numbers, or, for whoever chose that their mails name things, by networks and titles
 * in the faces they read best.
 */
export function digestMail(
  reader: { language: InterfaceLanguage; languages: readonly Language[] },
  { parts, names, stop }: { parts: readonly DigestPart[]; names: boolean; stop: string },
): Written {
  const { language } = reader
  const say = texts(language)
  const count = parts.reduce((sum, part) => sum + part.entries.length, 0)
  return {
    subject: say('notices-digest-subject'),
    page: {
      language,
      title: say('notices-digest-title'),
      pieces: [
        { paragraph: say('notices-digest-lead', { count }) },
        ...(names ? namedPieces(reader, parts) : [{ list: countedLines(language, parts) }]),
        { button: say('notices-digest-button'), url: linkTo(`/me/notices?lang=${language}`) },
      ],
      foot: foot(language, { stop, words: say('notices-digest-stop') }),
    },
  }
}

function countedLines(language: InterfaceLanguage, parts: readonly DigestPart[]): string[] {
  const say = texts(language)
  const lines = parts.flatMap(part => part.entries).map(({ kind, values }) => sayAny(say, kind.words.line, values))
  return [...Map.groupBy(lines, line => line)].map(([line, { length }]) =>
    length === 1 ? line : say('notices-digest-times', { line, count: length }),
  )
}

function namedPieces(
  { language, languages }: { language: InterfaceLanguage; languages: readonly Language[] },
  parts: readonly DigestPart[],
): Piece[] {
  const say = texts(language)
  const named = (text: Text) =>
    oneLine(beginning(faceFor(text, [language, ...languages]).text, LONGEST_TITLE), LONGEST_TITLE + 1)
  let room = NAMED_AT_MOST
  const pieces = parts.flatMap(({ network, entries }): Piece[] => {
    const shown = entries.slice(0, Math.max(room, 0))
    room -= shown.length
    if (shown.length === 0) return []
    return [
      { heading: network ? named(network) : say('notices-house') },
      ...shown.flatMap(({ kind, values, title, url, lines = [] }): Piece[] => [
        { paragraph: sayAny(say, kind.words.line, values) },
        ...(lines.length > 0 ? [{ list: [...lines] }] : []),
        { link: named(title), url: linkTo(url) },
      ]),
    ]
  })
  const more = parts.reduce((sum, part) => sum + part.entries.length, 0) - NAMED_AT_MOST
  return more > 0 ? [...pieces, { paragraph: say('notices-digest-more', { count: more }) }] : pieces
}

function foot(language: InterfaceLanguage, stop: { stop: string; words: string } | null): Piece[] {
  const say = texts(language)
  return [
    { paragraph: say(stop ? 'notices-mail-why' : 'notices-mail-must') },
    { link: say('notices-mail-choose'), url: linkTo(`/account/notices?lang=${language}`) },
    ...(stop ? [{ link: stop.words, url: stop.stop }] : []),
  ]
}

const SAMPLE: NoticeKind = {
  name: 'notices.sample',
  default: 'mail',
  words: { line: 'notices-sample-line', choice: 'notices-title' },
}
const words = (original: string, more: Record<string, string>): Text => ({
  original,
  version: 1,
  faces: Object.fromEntries(
    Object.entries(more).map(([language, text]) => [
      language,
      { text, state: language === original ? 'original' : 'checked', of: 1 },
    ]),
  ) as Text['faces'],
})
const NETWORK = words('en', { en: 'Towns', fr: 'Villes', es: 'Ciudades', ar: 'المدن' })
const TITLE = words('fr', {
  en: 'Agreement on night work',
  fr: 'Accord sur le travail de nuit',
  es: 'Acuerdo sobre el trabajo nocturno',
  ar: 'اتفاق بشأن العمل الليلي',
})

/** Each mail of this module as an example, for whoever looks at all of them. */
export const noticesMails: readonly MailSample[] = [
  {
    purpose: 'notices-sample',
    sample: language =>
      noticeMail(language, {
        kind: SAMPLE,
        values: { count: 2 },
        matter: '0190b0f0-0000-7000-8000-000000000000',
        stop: linkTo('/l/example-stop'),
      }),
  },
  {
    purpose: DIGEST,
    sample: language =>
      digestMail(sampleReader(language), { parts: sampleParts, names: false, stop: linkTo('/l/example-stop') }),
  },
  {
    purpose: `${DIGEST}-named`,
    sample: language =>
      digestMail(sampleReader(language), { parts: sampleParts, names: true, stop: linkTo('/l/example-stop') }),
  },
]

const sampleReader = (language: InterfaceLanguage) => ({
  language: interfaceLanguage([language]),
  languages: [language],
})
const sampleParts: readonly DigestPart[] = [
  {
    network: NETWORK,
    entries: [
      { kind: SAMPLE, values: { count: 2 }, title: TITLE, url: '/towns/documents/night-work' },
      { kind: SAMPLE, values: { count: 1 }, title: TITLE, url: '/towns/documents/night-work' },
    ],
  },
]
