import type { InterfaceLanguage, Language } from '../../kernel/languages.ts'
import { languageName } from '../../kernel/languages.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import type { MailPage, Piece } from '../../kernel/mail/page.ts'
import type { MailSample } from '../../kernel/mail/sample.ts'
import { faceFor, faceIn, originalOf, wordsOf } from '../../kernel/text.ts'
import { texts } from '../../kernel/texts.ts'
import { SAMPLE_WORDS } from './mail-sample.ts'
import { MAILING } from './reach.ts'
import type { Chosen } from './rules/faces.ts'
import { fillIn } from './rules/merge-fields.ts'
import type { Mailing } from './store/mailings.ts'

/** What a mail that somebody sends to themself to try a mailing is for. */
export const TRIAL = 'mailing-trial'

/** One reader, as a mail of a mailing is written to them. */
export interface ReaderOfMail {
  /** The interface language nearest to what they read. */
  frame: InterfaceLanguage
  /** Their first language, where they told one. */
  first: Language | null
  chosen: Chosen
  name: string
  /** In the language of the face; null: they have none. */
  organisation: string | null
}

export interface WrittenMailing {
  subject: string
  page: MailPage
}

type Words = Pick<Mailing, 'subject' | 'body' | 'button' | 'button_path' | 'says'>

/**
 * A mailing as one reader gets it: its face in their language inside a frame in theirs, with what must be said about
 * that face. `read` leads to the page where it is read, `stop` to the end of such mails (a trial has none).
 */
export function mailingMail(
  mailing: Words,
  reader: ReaderOfMail,
  { read, stop, trial = false }: { read: string; stop: string | null; trial?: boolean },
): WrittenMailing {
  const { frame, chosen } = reader
  const say = texts(frame)
  const subject = wordsIn(mailing.subject, chosen.language)
  const values = { name: reader.name, organisation: reader.organisation ?? say('mailings-your-organisation') }
  const body = fillIn(wordsIn(mailing.body, chosen.language), values)
  const whole: Piece[] = [
    ...aboutFace(mailing, reader),
    { written: body, language: chosen.language },
    ...(mailing.button && mailing.button_path
      ? [{ button: wordsIn(mailing.button, chosen.language), url: linkTo(mailing.button_path) }]
      : []),
  ]
  const only: Piece[] = [
    ...aboutFace(mailing, reader),
    { paragraph: say('mailings-mail-waits') },
    { button: say('mailings-mail-read'), url: read },
  ]
  return {
    subject,
    page: {
      language: frame,
      title: subject,
      titleLanguage: chosen.language,
      pieces: mailing.says === 'link' ? only : whole,
      foot: [
        ...(trial ? [{ paragraph: say('mailings-mail-trial') }] : []),
        { paragraph: say('mailings-mail-why') },
        ...(mailing.says === 'all' ? [{ link: say('mailings-mail-on-page'), url: read }] : []),
        { paragraph: say('mailings-mail-no-tracking') },
        ...(stop ? [{ link: say('mailings-mail-stop'), url: stop }] : []),
      ],
    },
  }
}

/** What a reader must know of the face they get: which language it is where it is not theirs, and that a machine made it. */
function aboutFace(mailing: Words, { frame, first, chosen }: ReaderOfMail): Piece[] {
  const say = texts(frame)
  const language = languageName(chosen.language, frame)
  if (chosen.fit === 'machine') {
    const original = languageName(originalOf(mailing.body).language, frame)
    return [{ paragraph: say('mailings-mail-machine', { original, language }) }]
  }
  if (chosen.fit === 'own') return []
  if (chosen.fit === 'other' && first)
    return [{ paragraph: say('mailings-mail-other', { first: languageName(first, frame), language }) }]
  return [{ paragraph: say('mailings-mail-none', { language }) }]
}

/** The words of a face that `chooseFace` found; of one that is gone, the original's. */
function wordsIn(text: Mailing['subject'], language: Language): string {
  return faceIn(text, language)?.text ?? wordsOf(text)
}

/** Each mail of this module as an example, for whoever looks at all of them. */
export const mailingsMails: readonly MailSample[] = [
  { purpose: MAILING, sample: language => sampleIn(language, false) },
  { purpose: TRIAL, sample: language => sampleIn(language, true) },
]

function sampleIn(language: InterfaceLanguage, trial: boolean): WrittenMailing {
  const { organisation, ...words } = SAMPLE_WORDS
  const chosen: Chosen = { language, fit: 'own' }
  const reader: ReaderOfMail = {
    frame: language,
    first: language,
    chosen,
    name: 'Amina Otieno',
    organisation: faceFor(organisation, [language]).text,
  }
  const stop = trial ? null : linkTo('/l/example-stop')
  return mailingMail({ ...words, button_path: '/search', says: 'all' }, reader, {
    read: linkTo('/l/example'),
    stop,
    trial,
  })
}
