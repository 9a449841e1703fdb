import type { InterfaceLanguage } from '../../kernel/languages.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import type { MailPage } from '../../kernel/mail/page.ts'
import type { MailSample } from '../../kernel/mail/sample.ts'
import { texts } from '../../kernel/texts.ts'
import type { Why } from './rules/speaking.ts'

/** What mails to speakers are for. */
export const SPEAKER = 'speaker'

/** A mail to a speaker. In which session, of which network and when stands behind the link alone. */
export function speakerMail(
  language: InterfaceLanguage,
  { url, why, asks }: { url: string; why: Why; asks: boolean },
): { subject: string; page: MailPage } {
  const say = texts(language)
  return {
    subject: say('speaker-mail-subject'),
    page: {
      language,
      title: say(`speaker-mail-title-${why}`),
      pieces: [
        { paragraph: say(`speaker-mail-lead-${why}`) },
        { button: say(asks ? 'speaker-mail-answer' : 'speaker-mail-look'), url },
        { paragraph: say('speaker-mail-later') },
      ],
      foot: [{ paragraph: say('speaker-mail-yours') }],
    },
  }
}

/** Each mail of this module as an example, for whoever looks at all of them. */
export const programmeMails: readonly MailSample[] = [
  {
    purpose: SPEAKER,
    sample: language => speakerMail(language, { url: linkTo('/l/example'), why: 'invited', asks: true }),
  },
]
