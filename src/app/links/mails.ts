import { cityOf, dates, type InterfaceLanguage } from '../../kernel/languages.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import type { MailPage, Piece } from '../../kernel/mail/page.ts'
import type { MailSample } from '../../kernel/mail/sample.ts'
import { texts } from '../../kernel/texts.ts'

export const NEW_LINKS = 'new-links'

interface NewLinks {
  /** One for each open text. */
  texts: readonly { url: string; closesAt: Temporal.Instant; zone: string }[]
  /** One for each network: what became of what they said there. */
  pages: readonly string[]
}

/** What somebody gets who asked for new links. Which texts they are stands behind the links alone. */
export function newLinksMail(
  language: InterfaceLanguage,
  { texts: open, pages }: NewLinks,
): { subject: string; page: MailPage } {
  const say = texts(language)
  const pieces: Piece[] = [
    { paragraph: say('link-mail-lead') },
    ...open.flatMap(({ url, closesAt, zone }): Piece[] => [
      { paragraph: say('link-mail-text', { moment: dates(language, zone).moment(closesAt), place: cityOf(zone) }) },
      { button: say('link-mail-text-button'), url },
    ]),
    ...pages.map((url): Piece => ({ link: say('link-mail-own'), url })),
    { paragraph: say('link-mail-yours') },
  ]
  return {
    subject: say('link-mail-subject'),
    page: { language, title: say('link-mail-title'), pieces, foot: [{ paragraph: say('link-mail-not-you') }] },
  }
}

/** The mail as an example, for whoever looks at all of them. */
export const linksMails: readonly MailSample[] = [
  {
    purpose: NEW_LINKS,
    sample: language =>
      newLinksMail(language, {
        texts: [
          {
            url: linkTo('/l/example'),
            closesAt: Temporal.Instant.from('2026-06-30T15:00:00Z'),
            zone: 'Africa/Nairobi',
          },
        ],
        pages: [linkTo('/l/example-own')],
      }),
  },
]
