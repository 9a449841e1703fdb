import { cityOf, dates, type InterfaceLanguage } from '../../kernel/languages.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import { oneLine } from '../../kernel/mail/one-line.ts'
import type { MailPage } from '../../kernel/mail/page.ts'
import type { MailSample } from '../../kernel/mail/sample.ts'
import { texts } from '../../kernel/texts.ts'
import { factorMails } from './factor-mails.ts'

interface Written {
  subject: string
  page: MailPage
}

/** The code and the link to sign in with. It lies on a locked phone: neither subject nor sender says where to. */
export function signInMail(
  language: InterfaceLanguage,
  values: { code: string; url: string; device: string; at: Temporal.Instant; zone: string | null },
): Written {
  const say = texts(language)
  const zone = values.zone ?? 'UTC'
  const at = `${dates(language, zone).hour(values.at)} (${cityOf(zone)})`
  return {
    subject: say('mail-sign-in-subject'),
    page: {
      language,
      title: say('mail-sign-in-title'),
      pieces: [
        { paragraph: say('mail-sign-in-code') },
        { code: values.code },
        { paragraph: say('mail-sign-in-link') },
        { button: say('mail-sign-in-button'), url: values.url },
      ],
      foot: [
        {
          paragraph: values.device
            ? say('mail-sign-in-asked-with', { at, device: values.device })
            : say('mail-sign-in-asked', { at }),
        },
        { paragraph: say('mail-sign-in-not-you') },
      ],
    },
  }
}

/** The invitation. Where to and as what stands behind the link, not in the mail. */
export function invitationMail(
  language: InterfaceLanguage,
  values: { name: string; url: string; until: Temporal.Instant },
): Written {
  const say = texts(language)
  return {
    subject: say('mail-invitation-subject'),
    page: {
      language,
      title: say('mail-invitation-title', { name: nameAlone(values.name) }),
      pieces: [
        { paragraph: say('mail-invitation-lead') },
        { button: say('mail-invitation-button'), url: values.url },
        { paragraph: say('mail-invitation-until', { until: dates(language, 'UTC').date(values.until) }) },
      ],
      foot: [{ paragraph: say('mail-invitation-not-you') }],
    },
  }
}

/** What stands there for a name, without what a mail program makes a link of: whoever invites writes no letter of their own. */
function nameAlone(name: string): string {
  return oneLine(name, 60)
    .replace(/[/\\@:]+/g, ' ')
    .replace(/\.(?=\S)/g, '. ')
}

/** Each mail of this module as an example, for whoever looks at all of them. */
export const accountsMails: readonly MailSample[] = [
  ...factorMails,
  {
    purpose: 'sign-in',
    sample: language =>
      signInMail(language, {
        code: 'KMPR-7W3D',
        url: linkTo('/sign-in/link/example'),
        device: 'Firefox · Android',
        at: Temporal.Instant.from('2026-06-14T09:30:00Z'),
        zone: 'Africa/Nairobi',
      }),
  },
  {
    purpose: 'invitation',
    sample: language =>
      invitationMail(language, {
        name: 'Amina Otieno',
        url: linkTo('/invitations/example'),
        until: Temporal.Instant.from('2026-06-28T00:00:00Z'),
      }),
  },
]
