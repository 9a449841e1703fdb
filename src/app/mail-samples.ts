import { kernelMails } from '../kernel/mail/mails.ts'
import type { MailSample } from '../kernel/mail/sample.ts'
import { accountsMails } from '../modules/accounts/index.ts'

/** Every kind of mail that the house can send. A module that sends mails exports its own from its door. */
export const MAIL_SAMPLES: readonly MailSample[] = [...kernelMails, ...accountsMails]
