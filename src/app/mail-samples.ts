import { kernelMails } from '../kernel/mail/mails.ts'
import type { MailSample } from '../kernel/mail/sample.ts'
import { accountsMails } from '../modules/accounts/index.ts'
import { documentsMails } from '../modules/documents/index.ts'
import { inboxMails } from '../modules/inbox/index.ts'
import { mailingsMails } from '../modules/mailings/index.ts'
import { noticesMails } from '../modules/notices/index.ts'
import { programmeMails } from '../modules/programme/index.ts'
import { rightsMails } from '../modules/rights/index.ts'
import { linksMails } from './links/mails.ts'

/** Every kind of mail that the house can send. A module that sends mails exports its own from its door. */
export const MAIL_SAMPLES: readonly MailSample[] = [
  ...kernelMails,
  ...accountsMails,
  ...rightsMails,
  ...documentsMails,
  ...programmeMails,
  ...noticesMails,
  ...mailingsMails,
  ...linksMails,
  ...inboxMails,
]
