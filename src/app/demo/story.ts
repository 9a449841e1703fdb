import type { Database } from '../../kernel/database/open.ts'
import { askForLinks } from '../links/ask.ts'
import { addressOf } from './addresses.ts'
import { adoptAgreement, answerAgreement, openAgreement, speakAboutAgreement } from './agreement.ts'
import { announceSessions } from './announce.ts'
import { agreeOnActions, reportOnActions } from './carry-out.ts'
import { adjustPlan, openPlan, speakAboutPlan } from './draft-plan.ts'
import { countMembers } from './figures.ts'
import { fillLibrary } from './library.ts'
import { sendPlanBack } from './returned-plan.ts'
import { askSpeakers } from './speakers.ts'
import { onStage } from './stage.ts'

/** What the cast did before somebody looks in, each as themselves and through the same doors as everybody. */
export async function tellStory(database: Database): Promise<void> {
  await onStage(database, async stage => {
    await stage.daysAgo(160)
    await countMembers(stage)
    await stage.daysAgo(150)
    await openAgreement(stage)
    await stage.daysAgo(141)
    await speakAboutAgreement(stage)
    await stage.daysAgo(118)
    await answerAgreement(stage)
    await stage.daysAgo(115)
    await adoptAgreement(stage)
    await stage.daysAgo(101)
    await agreeOnActions(stage)
    await stage.daysAgo(12)
    await reportOnActions(stage)
    await announceSessions(stage)
    await stage.daysAgo(9)
    const plan = await openPlan(stage)
    await fillLibrary(stage, plan)
    await askSpeakers(stage, database.pool)
    await stage.daysAgo(2)
    await speakAboutPlan(stage, plan)
    await sendPlanBack(stage, plan)
    await stage.daysAgo(1)
    await adjustPlan(stage, plan)
  })
  // Today: in the mailbox of the demonstration lie links to everybody's own page that open it.
  for (const [slug, language] of [
    ['delegate-es', 'es'],
    ['member-sw', 'en'],
    ['caller', 'ar'],
  ] as const)
    await askForLinks(database.pool, addressOf(slug), language)
}
