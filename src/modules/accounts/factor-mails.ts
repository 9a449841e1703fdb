import { cityOf, dates, type InterfaceLanguage } from '../../kernel/languages.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import type { MailPage, Piece } from '../../kernel/mail/page.ts'
import type { MailSample } from '../../kernel/mail/sample.ts'
import { sayAny, texts } from '../../kernel/texts.ts'

interface Written {
  subject: string
  page: MailPage
}

/** What happened to a second factor of somebody. `name`: what they call the passkey. */
export type News =
  | { what: 'passkey-added' | 'passkey-removed' | 'passkey-copied'; name: string }
  | { what: 'app-added' | 'app-removed' | 'codes-made' | 'code-used' | 'factors-removed' }

/** How far a recovery has come. `stopUrl` stops it. */
export type RecoveryNews =
  | { what: 'asked' | 'vouched'; stopUrl: string }
  | { what: 'waits'; stopUrl: string; from: Temporal.Instant }
  | { what: 'done' | 'stopped' }

type Happened = { at: Temporal.Instant; zone: string | null }

/** Something about the way in has changed: what, when, and what to do if it was somebody else. */
export function factorMail(language: InterfaceLanguage, values: News & Happened): Written {
  const say = texts(language)
  const name = 'name' in values ? values.name : ''
  return {
    subject: say('mail-sign-in-news-subject'),
    page: {
      language,
      title: say('mail-sign-in-news-title'),
      pieces: [
        { paragraph: sayAny(say, `mail-sign-in-news-${values.what}` as keyof Messages, { name }) },
        { paragraph: say('mail-sign-in-news-at', { at: hourOf(language, values) }) },
        { link: say('mail-sign-in-news-look'), url: linkTo('/account') },
      ],
      foot: [{ paragraph: say('mail-sign-in-news-not-you') }],
    },
  }
}

/** Somebody asks to come in without any factor. Whoever it is about stops it with one button. */
export function recoveryMail(language: InterfaceLanguage, values: RecoveryNews & Happened): Written {
  const say = texts(language)
  const from = 'from' in values ? hourOf(language, { ...values, at: values.from }) : ''
  const stop: Piece[] =
    'stopUrl' in values
      ? [{ paragraph: say('mail-recovery-not-you') }, { button: say('mail-recovery-stop'), url: values.stopUrl }]
      : []
  return {
    subject: say('mail-sign-in-news-subject'),
    page: {
      language,
      title: say('mail-recovery-title'),
      pieces: [
        { paragraph: sayAny(say, `mail-recovery-${values.what}` as keyof Messages, { from }) },
        { paragraph: say('mail-sign-in-news-at', { at: hourOf(language, values) }) },
        ...stop,
      ],
      foot: [{ paragraph: say('mail-recovery-foot') }],
    },
  }
}

function hourOf(language: InterfaceLanguage, { at, zone }: Happened): string {
  const place = zone ?? 'UTC'
  const on = dates(language, place)
  return `${on.date(at)}, ${on.hour(at)} (${cityOf(place)})`
}

const EXAMPLE: Happened = { at: Temporal.Instant.from('2026-06-14T09:30:00Z'), zone: 'Africa/Nairobi' }

/** Each as an example, with the most it can say. */
export const factorMails: readonly MailSample[] = [
  {
    purpose: 'sign-in-news',
    sample: language => factorMail(language, { what: 'passkey-copied', name: 'Phone', ...EXAMPLE }),
  },
  {
    purpose: 'recovery',
    sample: language =>
      recoveryMail(language, {
        what: 'waits',
        stopUrl: linkTo('/sign-in/recovery/example'),
        from: EXAMPLE.at.add({ hours: 72 }),
        ...EXAMPLE,
      }),
  },
]
