import type { Subscription } from '../kernel/events.ts'
import { isId } from '../kernel/ids.ts'
import { readBounces } from '../kernel/mail/bounces.ts'
import { sendQueuedMail } from '../kernel/mail/post-office.ts'
import { keepSearch } from '../kernel/search/keep.ts'
import { actorNow, mailSignIn, shortenSessionsOfRole } from '../modules/accounts/index.ts'
import {
  adoptedActions,
  inviteToText,
  tellFollowersOfVersion,
  tellFollowersOfWords,
  tellOfAdoption,
  tellOfAnswers,
  tellOfHour,
  tellOfLate,
  tellOfOpening,
  tellOfReplies,
  tellOfWords,
} from '../modules/documents/index.ts'
import { goOnWithConfirmed, goOnWithDenied, passOnMail, readMail } from '../modules/inbox/index.ts'
import { noteBounced, noteRefused, noteReplies } from '../modules/mailings/index.ts'
import { findNetworkById, indexRecords, workOnLists } from '../modules/networks/index.ts'
import { sendNotices } from '../modules/notices/index.ts'
import { proposeActions, tellOfReport } from '../modules/plan/index.ts'
import {
  askSpeakersAgain,
  placeSpeakers,
  tellOfProgramme,
  tellOfSession,
  writeToSpeakers,
} from '../modules/programme/index.ts'
import { makeCopy } from '../modules/rights/index.ts'
import { placeFace } from '../modules/translations/index.ts'
import { actOnReply } from './inbox-replies.ts'
import { renewLinks } from './links/renew.ts'
import { layMailedFile } from './mailed-files.ts'
import { tellOfRole } from './notices.ts'

/**
 * When this happened, do that: everything one module does because of another, in one list. Row-level security lets members
 * tell anything of their own scope, so each looks at nothing outside the scope in which it was told.
 */
export const SUBSCRIPTIONS: readonly Subscription[] = [
  placeFace,
  mailSignIn,
  shortenSessionsOfRole,
  sendQueuedMail,
  readBounces,
  keepSearch,
  sendNotices,
  indexRecords,
  inviteToText,
  tellOfOpening,
  tellOfHour,
  tellOfWords,
  tellOfLate,
  tellOfAnswers,
  tellOfAdoption,
  tellFollowersOfWords,
  tellFollowersOfVersion,
  tellOfReplies,
  tellOfReport,
  tellOfProgramme,
  tellOfSession,
  writeToSpeakers,
  placeSpeakers,
  askSpeakersAgain,
  tellOfRole,
  renewLinks,
  workOnLists(actorNow),
  makeCopy,
  readMail,
  goOnWithConfirmed,
  goOnWithDenied,
  passOnMail,
  actOnReply,
  layMailedFile,
  noteBounced,
  noteRefused,
  noteReplies,
  {
    event: 'document.adopted',
    subscriber: 'propose-actions',
    async run(tx, { payload, scope }) {
      const adopted = isId(payload['document']) ? await adoptedActions(tx, payload['document']) : null
      if (!adopted || adopted.document.scope_id !== scope) return
      const network = await findNetworkById(tx, scope)
      if (!network) return
      const { document, actions } = adopted
      const url = `/${network.slug}/documents/${document.slug}`
      await proposeActions(tx, {
        scope: network.id,
        // Nothing is adopted that was not opened, so no text here is the secretariat's alone.
        visibility: document.visibility === 'public' ? 'public' : 'network',
        network,
        document: { title: document.title, url },
        actions: actions.map(action => ({ ...action, url: `${url}/blocks/${action.block}` })),
      })
    },
  },
]
