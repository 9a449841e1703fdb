import type { InterfaceLanguage } from '../languages.ts'
import { texts } from '../texts.ts'
import { linkTo } from './links.ts'
import type { MailPage } from './page.ts'
import type { MailSample } from './sample.ts'

/** The purpose of a mail by which an administrator tries whether mails leave and arrive. */
export const TEST_MAIL = 'mail-test'

/** The mail that an administrator sends to themself. */
export function testMail(language: InterfaceLanguage): { subject: string; page: MailPage } {
  const say = texts(language)
  return {
    subject: say('mail-test-subject'),
    page: {
      language,
      title: say('mail-test-title'),
      pieces: [
        { paragraph: say('mail-test-arrived') },
        { paragraph: say('mail-test-spam') },
        { button: say('mail-test-go-on'), url: linkTo('/settings/mail') },
      ],
      foot: [{ paragraph: say('mail-test-why') }],
    },
  }
}

/** Every kind of mail that the kernel itself sends. */
export const kernelMails: readonly MailSample[] = [{ purpose: TEST_MAIL, sample: testMail }]
