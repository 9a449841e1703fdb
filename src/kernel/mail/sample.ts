import type { InterfaceLanguage } from '../languages.ts'
import type { MailPage } from './page.ts'

/**
 * One kind of mail that the house can send, written with invented values: for the mailbox of the demonstration and for
 * the test that reads every kind in every language. `purpose` is the one that its mails are sent with.
 */
export interface MailSample {
  purpose: string
  sample: (language: InterfaceLanguage) => { subject: string; page: MailPage }
}
