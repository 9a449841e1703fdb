import { cityOf, dates, type InterfaceLanguage } from '../../kernel/languages.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import type { MailPage, Piece } from '../../kernel/mail/page.ts'
import type { MailSample } from '../../kernel/mail/sample.ts'
import { texts } from '../../kernel/texts.ts'

/** What was asked of the house in somebody's name, and how far it is. */
export type RightsNews = { what: 'copy-ready' | 'erasure-stopped' } | { what: 'erasure-asked'; due: Temporal.Instant }

/** Neither subject nor sender says what it is about: it lies on a locked phone. */
export function rightsMail(
  language: InterfaceLanguage,
  news: RightsNews & { zone: string | null; signsIn: boolean },
): { subject: string; page: MailPage } {
  const say = texts(language)
  const at = (instant: Temporal.Instant) => {
    const zone = news.zone ?? 'UTC'
    const on = dates(language, zone)
    return `${on.date(instant)}, ${on.hour(instant)} (${cityOf(zone)})`
  }
  const takeBack: Piece = news.signsIn
    ? { button: say('mail-erasure-look'), url: linkTo('/account/erasure') }
    : { paragraph: say('mail-erasure-tell-keepers') }
  const pieces: Record<RightsNews['what'], readonly Piece[]> = {
    'copy-ready': [
      { paragraph: say('mail-copy-ready') },
      { button: say('mail-copy-fetch'), url: linkTo('/account/copy') },
    ],
    'erasure-asked': [
      { paragraph: say('mail-erasure-asked', { due: 'due' in news ? at(news.due) : '' }) },
      { paragraph: say('mail-erasure-take-back') },
      takeBack,
      { paragraph: say('mail-erasure-last') },
    ],
    'erasure-stopped': [{ paragraph: say('mail-erasure-stopped') }],
  }
  return {
    subject: say('mail-rights-subject'),
    page: {
      language,
      title: say('mail-rights-title'),
      pieces: pieces[news.what],
      foot: [{ paragraph: say('mail-rights-not-you') }],
    },
  }
}

/** Each as an example, for whoever looks at all of them. */
export const rightsMails: readonly MailSample[] = [
  {
    purpose: 'copy-ready',
    sample: language => rightsMail(language, { what: 'copy-ready', zone: null, signsIn: true }),
  },
  {
    purpose: 'erasure-asked',
    sample: language =>
      rightsMail(language, {
        what: 'erasure-asked',
        due: Temporal.Instant.from('2026-06-17T09:30:00Z'),
        zone: 'Africa/Nairobi',
        signsIn: true,
      }),
  },
  {
    purpose: 'erasure-stopped',
    sample: language => rightsMail(language, { what: 'erasure-stopped', zone: null, signsIn: true }),
  },
]
