import { cityOf, dates, type InterfaceLanguage } from '../../kernel/languages.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import type { MailPage, Piece } from '../../kernel/mail/page.ts'
import type { MailSample } from '../../kernel/mail/sample.ts'
import { texts } from '../../kernel/texts.ts'

/** What the mails of documents are for. */
export const TEXT_IS_OPEN = 'text-is-open'
export const WAS_ANSWERED = 'was-answered'
export const FILE_WAITS = 'file-waits'

interface Written {
  subject: string
  page: MailPage
}

interface Invitation {
  url: string
  stop: string
  closesAt: Temporal.Instant
  /** Of the place whose hour it is. */
  zone: string
  /** Of whoever reads it, where the register knows it. */
  yours: string | null
}

/** The invitation to speak about a text. Which one, and of which network, stands behind the link alone. */
export function textIsOpenMail(language: InterfaceLanguage, { url, stop, closesAt, zone, yours }: Invitation): Written {
  const say = texts(language)
  const until = say('documents-mail-open-until', {
    moment: dates(language, zone).moment(closesAt),
    place: cityOf(zone),
  })
  return {
    subject: say('documents-mail-open-subject'),
    page: {
      language,
      title: say('documents-mail-open-title'),
      pieces: [
        { paragraph: say('documents-mail-open-lead') },
        { button: say('documents-mail-open-button'), url },
        { paragraph: until },
        ...yoursLine(language, closesAt, zone, yours),
        { paragraph: say('documents-mail-open-next') },
      ],
      foot: foot(language, stop),
    },
  }
}

/** The same hour where they are, if clocks show another one there. */
function yoursLine(
  language: InterfaceLanguage,
  closesAt: Temporal.Instant,
  zone: string,
  yours: string | null,
): Piece[] {
  if (!yours || sameClock(closesAt, zone, yours)) return []
  const there = { moment: dates(language, yours).moment(closesAt), place: cityOf(yours) }
  return [{ paragraph: texts(language)('documents-mail-open-yours', there) }]
}

const sameClock = (at: Temporal.Instant, one: string, other: string) =>
  at.toZonedDateTimeISO(one).offsetNanoseconds === at.toZonedDateTimeISO(other).offsetNanoseconds

/** Says that answers are there, not what they say nor to what. */
export function wasAnsweredMail(
  language: InterfaceLanguage,
  { url, stop, count }: { url: string; stop: string; count: number },
): Written {
  const say = texts(language)
  return {
    subject: say('documents-mail-answered-subject'),
    page: {
      language,
      title: say('documents-mail-answered-title'),
      pieces: [
        { paragraph: say('documents-mail-answered-lead', { count }) },
        { button: say('documents-mail-answered-button'), url },
        { paragraph: say('documents-mail-answered-until') },
      ],
      foot: foot(language, stop),
    },
  }
}

/** Says that a file was read, not what it says nor of what it is. */
export function fileWaitsMail(language: InterfaceLanguage, { url, stop }: { url: string; stop: string }): Written {
  const say = texts(language)
  return {
    subject: say('documents-mail-returned-subject'),
    page: {
      language,
      title: say('documents-mail-returned-title'),
      pieces: [
        { paragraph: say('documents-mail-returned-lead') },
        { button: say('documents-mail-returned-button'), url },
        { paragraph: say('documents-mail-returned-beside') },
      ],
      foot: foot(language, stop),
    },
  }
}

function foot(language: InterfaceLanguage, stop: string): Piece[] {
  const say = texts(language)
  return [{ paragraph: say('documents-mail-yours') }, { link: say('documents-mail-stop'), url: stop }]
}

/** Each mail of this module as an example, for whoever looks at all of them. */
export const documentsMails: readonly MailSample[] = [
  {
    purpose: TEXT_IS_OPEN,
    sample: language =>
      textIsOpenMail(language, {
        url: linkTo('/l/example'),
        stop: linkTo('/l/example-stop'),
        closesAt: Temporal.Instant.from('2026-06-30T15:00:00Z'),
        zone: 'Africa/Nairobi',
        yours: 'America/Lima',
      }),
  },
  {
    purpose: WAS_ANSWERED,
    sample: language =>
      wasAnsweredMail(language, { url: linkTo('/l/example'), stop: linkTo('/l/example-stop'), count: 2 }),
  },
  {
    purpose: FILE_WAITS,
    sample: language => fileWaitsMail(language, { url: linkTo('/l/example'), stop: linkTo('/l/example-stop') }),
  },
]
