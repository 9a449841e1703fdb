import { now } from '../../kernel/now.ts'
import { withFace, wordsOf } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { listRegions, visibleNetwork } from '../../modules/networks/index.ts'
import { agreeAction, planTexts, planView, reportProgress } from '../../modules/plan/index.ts'
import { listOrganisations } from '../../modules/register/index.ts'
import type { Stage } from './stage.ts'

const COMMITTEES = 'Négocier dans chaque ville'
const VACANCIES = 'Publier chaque année'
const PHONE = 'Ouvrir une permanence'

const REPORT_TRANSLATED = {
  en: 'Committees sit in three districts of Lima and in Arequipa. Street sweepers are on all four; in Cusco the municipality has not answered yet.',
  fr: 'Des comités siègent dans trois districts de Lima et à Arequipa. Le nettoyage des rues est représenté dans les quatre ; à Cusco, la municipalité n’a pas encore répondu.',
  ar: 'تعمل اللجان في ثلاث دوائر من ليما وفي أريكيبا، وعمّال تنظيف الشوارع ممثلون فيها جميعًا. أما في كوسكو فلم تردّ البلدية بعد.',
}

/** Three of the four actions find who carries them; the fourth still waits. */
export async function agreeOnActions({ as }: Stage): Promise<void> {
  await until(() => as('officer', async tx => (await planView(tx, 'towns', { state: null, page: null })).total === 4))
  await as('officer', async tx => {
    const { id: network } = await visibleNetwork(tx, 'towns')
    const union = (await listOrganisations(tx, network)).find(({ slug }) => slug === 'sindicato-andino')
    const region = (await listRegions(tx, network)).find(({ slug }) => slug === 'africa-arab')
    await agree(tx, COMMITTEES, `organisation:${union?.id}`, 'regional', 290)
    await agree(tx, VACANCIES, 'secretariat', 'global', 118)
    await agree(tx, PHONE, `region:${region?.id}`, 'regional', 150)
  })
}

/** Lima reports in Spanish and shows it, which is translated; Accra has to say that the telephone is late. */
export async function reportOnActions({ as }: Stage): Promise<void> {
  await as('delegate-es', async tx => {
    await reportProgress(tx, await actionThat(tx, COMMITTEES), {
      text: 'Funcionan comités en tres distritos de Lima y en Arequipa. La limpieza viaria está representada en los cuatro; en Cusco la municipalidad aún no responde.',
      language: 'es',
      state: 'on-course',
      evidence: 'https://example.org/actas-comites-paritarios',
      label: 'Actas de constitución de los cuatro comités',
    })
  })
  await as('regional', async tx => {
    await reportProgress(tx, await actionThat(tx, PHONE), {
      text: 'The line works in Accra and Nairobi. Tunis has a room and no one to answer yet, so Arabic callers still wait for a call back.',
      language: 'en',
      state: 'delayed',
    })
  })
  await as('officer', translateReport)
}

async function agree(tx: Tx, begins: string, owner: string, level: 'regional' | 'global', days: number): Promise<void> {
  const { zone } = await visibleNetwork(tx, 'towns')
  const today = (await now(tx)).toZonedDateTimeISO(zone).toPlainDate()
  const period = { startsOn: today.toString(), endsOn: today.add({ days }).toString() }
  await agreeAction(tx, await actionThat(tx, begins), { owner, level, ...period })
}

async function translateReport(tx: Tx): Promise<void> {
  const reports = planTexts.find(({ kind }) => kind === 'plan-report')
  const listed = await reports?.list(tx, await visibleNetwork(tx, 'towns'), 10)
  const report = listed?.find(({ text }) => text.original === 'es')
  if (!report) throw new Error('the delegate has not reported')
  const text = Object.entries(REPORT_TRANSLATED).reduce(
    (text, [to, words]) => withFace(text, to, words, 'checked'),
    report.text,
  )
  await reports?.save(tx, report.ref, text)
}

/** The action whose title begins with these words, as the plan's doors ask for it. */
async function actionThat(tx: Tx, begins: string): Promise<{ network: string; action: string }> {
  const { groups } = await planView(tx, 'towns', { state: null, page: null })
  const action = groups.flatMap(group => group.actions).find(({ title }) => wordsOf(title).startsWith(begins))
  if (!action) throw new Error(`the plan has no action "${begins}"`)
  return { network: 'towns', action: action.url.split('/').at(-1)! }
}

/** Waits for what a job does after an event, at most ten seconds. */
async function until(ask: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await ask()) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error('the actions of the adopted agreement did not reach the plan within ten seconds')
}
