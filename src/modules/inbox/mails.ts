import { cityOf, dates, type InterfaceLanguage } from '../../kernel/languages.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import { oneLine } from '../../kernel/mail/one-line.ts'
import type { MailPage, Piece } from '../../kernel/mail/page.ts'
import type { MailSample } from '../../kernel/mail/sample.ts'
import { texts } from '../../kernel/texts.ts'

export const CONFIRM_MAIL = 'confirm-mail'
export const GROUP_MAIL = 'group-mail'
export const INBOX_ANSWER = 'inbox-answer'

interface Written {
  subject: string
  page: MailPage
}

/** "Did you write this?" It says nothing of what was written, nor to whom: it lies on a locked phone. */
export function confirmMail(
  language: InterfaceLanguage,
  { url, at, zone }: { url: string; at: Temporal.Instant; zone: string | null },
): Written {
  const say = texts(language)
  const on = dates(language, zone ?? 'UTC')
  return {
    subject: say('mail-confirm-subject'),
    page: {
      language,
      title: say('mail-confirm-title'),
      pieces: [
        { paragraph: say('mail-confirm-lead', { at: `${on.date(at)}, ${on.hour(at)} (${cityOf(zone ?? 'UTC')})` }) },
        { button: say('mail-confirm-look'), url },
        { paragraph: say('mail-confirm-not-you') },
      ],
      foot: [{ paragraph: say('mail-confirm-why') }],
    },
  }
}

/** What a member wrote to their group, in a frame of its reader's language. The subject is inside, for the same reason. */
export function groupMail(
  language: InterfaceLanguage,
  mail: {
    by: string
    group: string
    subject: string
    words: string
    files: number
    url: string
    stop: string
    cut: boolean
  },
): Written {
  const say = texts(language)
  const attached: Piece[] = mail.files > 0 ? [{ paragraph: say('mail-group-files', { count: mail.files }) }] : []
  return {
    subject: say('mail-group-subject'),
    page: {
      language,
      title: oneLine(mail.subject, 120) || say('inbox-no-subject'),
      pieces: [
        { paragraph: say('mail-group-lead', { name: mail.by, group: mail.group }) },
        { quote: mail.words || say('inbox-no-words'), by: mail.by },
        ...(mail.cut ? [{ paragraph: say('mail-group-cut') }] : []),
        ...attached,
        { button: say('mail-group-look'), url: mail.url },
        { paragraph: say('mail-group-answer') },
      ],
      foot: [{ paragraph: say('mail-group-why') }, { link: say('mail-group-stop'), url: mail.stop }],
    },
  }
}

/** What staff answer to a mail, in the words they wrote and nothing beside them. */
export function answerMail(
  language: InterfaceLanguage,
  mail: { from: string; subject: string; words: string; language: string },
): Written {
  const say = texts(language)
  return {
    subject: replySubject(mail.subject, say('mail-answer-subject')),
    page: {
      language,
      title: say('mail-answer-title', { from: mail.from }),
      pieces: [{ quote: mail.words, language: mail.language }],
      foot: [{ paragraph: say('mail-answer-foot') }],
    },
  }
}

/** `Re:` once, whatever language the mail program of whoever wrote counts answers in. */
function replySubject(subject: string, otherwise: string): string {
  const bare = subject.replace(/^(?:\s*(?:re|aw|sv|antw|rif|rép|رد)\s*(?:\[\d+\])?\s*[::]\s*)+/i, '').trim()
  return bare ? `Re: ${bare}` : otherwise
}

/** Each as an example, for whoever looks at all of them. */
export const inboxMails: readonly MailSample[] = [
  {
    purpose: CONFIRM_MAIL,
    sample: language =>
      confirmMail(language, {
        url: linkTo('/l/example'),
        at: Temporal.Instant.from('2026-06-30T15:00:00Z'),
        zone: 'Africa/Nairobi',
      }),
  },
  {
    purpose: GROUP_MAIL,
    sample: language =>
      groupMail(language, {
        by: 'Lucía Quispe Rojas',
        group: 'Agua',
        subject: 'La reunión del martes',
        words: '¿Podemos empezar una hora más tarde? En Lima es muy temprano.',
        files: 2,
        url: linkTo('/example/groups/example/mails'),
        stop: linkTo('/l/example-stop'),
        cut: false,
      }),
  },
  {
    purpose: INBOX_ANSWER,
    sample: language =>
      answerMail(language, {
        from: 'Mtandao',
        subject: '',
        words: 'Asante kwa barua yako.',
        language: 'sw',
      }),
  },
]
