import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { DRAFT, type PaperFile, PROGRAMME } from './thread-papers.ts'
import { arrives, type Somebody, type Telling } from './thread-people.ts'

const NETWORK = '/towns'
const NAIROBI = 'Africa/Nairobi'

const FRENCH = `Note sur les salaires
Les agents des communes demandent une négociation annuelle de leurs salaires, dans chaque ville et chaque région.
Le réseau recueille les réponses des syndicats affiliés jusqu'à la fin du mois.`

/** What each of them says, in their own language. */
export const WORDS = {
  spanish: 'Negociar comités paritarios de salud y seguridad en los servicios de residuos, agua y limpieza viaria.',
  spanishWhy: 'La limpieza viaria queda siempre fuera.',
  swahili: 'Wafagiaji wa barabara nao wahusishwe katika kamati hizi.',
  french: DRAFT.committeesWords.replace("déchets et d'eau", "déchets, d'eau et de nettoyage des rues"),
  arabic: 'نطلب أن يحصل كل عضو على بدل اتصال بالإنترنت.',
  report: 'Comités instalados en tres distritos de Lima.',
  evidence: 'https://example.org/actas',
  evidenceLabel: 'Actas de los comités',
} as const

/** What the officer answers them, in the language she works in. */
const REASONS = {
  fr: {
    spanish: 'Oui : le nettoyage des rues est maintenant nommé.',
    swahili: 'Réuni avec la suggestion de Manille.',
    french: 'Cette formulation devient celle du texte.',
    arabic: 'Le réseau n’a pas de budget pour cela cette année.',
  },
  ar: {
    spanish: 'نعم، صار تنظيف الشوارع مذكورًا في النص.',
    swahili: 'جُمع مع اقتراح مانيلا.',
    french: 'هذه الصياغة صارت صياغة النص.',
    arabic: 'لا ميزانية للشبكة لذلك هذا العام.',
  },
} as const

type Reasons = Record<'spanish' | 'swahili' | 'french' | 'arabic', string>

export function reasonsOf(officer: Somebody): Reasons {
  return officer.language === 'ar' ? REASONS.ar : REASONS.fr
}

/** The officer has the programme read, sees it beside its source, corrects title and conclusions, and publishes it. */
export async function publishProgramme(officer: Somebody, file: PaperFile): Promise<void> {
  const { page, say } = officer
  await officer.open(NETWORK)
  await officer.follow(say('nav-programme'))
  await officer.follow(say('programme-upload'))
  const upload = officer.form(say('programme-read'))
  await upload.getByLabel(say('programme-file'), { exact: true }).setInputFiles(file)
  await officer.send(upload, say('programme-read'))

  await stands(page.getByRole('heading', { name: say('programme-understood') }))
  await stands(page.getByRole('heading', { name: say('programme-source') }))
  await stands(page.locator('.source').getByText('15h30-16h00').first())
  const faults = page.locator('ul.faults li')
  assert.ok((await faults.count()) >= 2, 'the overlap and the wrong number of minutes are both shown')

  await officer.follow(say('programme-correct-series'))
  const series = officer.form(say('programme-save'))
  await series.getByLabel(say('programme-field-title'), { exact: true }).fill(PROGRAMME.series)
  await officer.send(series, say('programme-save'))

  await officer.follow(say('programme-correct-session', { number: 1 }))
  const session = officer.form(say('programme-save'))
  const line = session.locator('fieldset').filter({ has: page.locator('legend', { hasText: PROGRAMME.conclusions }) })
  await line.getByLabel(say('programme-start'), { exact: true }).fill('15:45')
  await officer.send(session, say('programme-save'))
  assert.equal(await faults.count(), 0, 'nothing is left to look at')

  await officer.send(officer.form(say('programme-publish')), say('programme-publish'))
  await stands(page.getByRole('heading', { level: 1, name: PROGRAMME.series }))
}

/** A visitor finds the series and its first session, in the hours of the place and in their own. */
export async function readProgramme(telling: Telling): Promise<void> {
  const visitor = await arrives(telling, { slug: null, language: 'en', zone: NAIROBI })
  const { page, say } = visitor
  await visitor.open(NETWORK)
  await visitor.follow(say('nav-programme'))
  await visitor.follow(page.getByRole('link', { name: PROGRAMME.series }))
  await visitor.follow(page.locator('ol.open-now a').first())
  await stands(page.getByText(PROGRAMME.firstPart))
  const here = hours(visitor.language, NAIROBI)
  if (telling.scripts) {
    // The browser knows where it is: its own hours stand on the very first page, with nothing asked.
    await stands(page.locator('.lead strong', { hasText: here }))
    await visitor.open(page.url())
  } else {
    const chooser = page.locator('form.zone')
    await chooser.locator('select').selectOption(NAIROBI)
    await visitor.send(chooser, say('programme-zone-show'))
  }
  const lead = page.locator('.lead')
  assert.ok((await shownOn(lead)).includes(here), `${await shownOn(lead)} has no ${here}`)
  assert.ok(
    (await shownOn(lead)).includes(hours(visitor.language, 'Europe/Zurich')),
    'the hours of the place stand too',
  )
  await visitor.follow(page.locator('.crumbs a').first())
  assert.ok((await shownOn(page.locator('ol.open-now li').first())).includes(here), 'the series keeps the zone')
  await visitor.context.close()
}

/** The officer uploads the draft, puts a misread block right and opens it until an hour in Nairobi. Gives its address. */
export async function openDraft(officer: Somebody, file: PaperFile): Promise<string> {
  const { page, say } = officer
  await officer.follow(say('nav-documents'))
  await officer.follow(say('documents-upload'))
  const upload = officer.form(say('documents-read-it'))
  await upload.getByLabel(say('documents-field-file'), { exact: true }).setInputFiles(file)
  await upload.getByLabel(say('field-language'), { exact: true }).selectOption('fr')
  await officer.send(upload, say('documents-read-it'))
  const address = new URL(page.url()).pathname
  await stands(page.getByRole('heading', { level: 1, name: DRAFT.title }))
  await stands(page.getByText(say('documents-problem-number-break')).first())
  await stands(page.locator('ol.thread'))

  await officer.follow(block(page, DRAFT.misread).locator('a.say'))
  const correction = officer.form(say('documents-save-block'))
  await correction.getByLabel(say('documents-field-text'), { exact: true }).fill(DRAFT.corrected)
  await officer.send(correction, say('documents-save-block'))
  await stands(page.locator('.block.alone').getByText(DRAFT.corrected))

  await officer.open(address)
  const opening = officer.form(say('documents-open-now'))
  await opening.getByLabel(say('documents-field-day'), { exact: true }).fill(inDays(30))
  await opening.getByLabel(say('documents-field-hour'), { exact: true }).fill('18:00')
  await opening.getByLabel(say('documents-field-place'), { exact: true }).fill('Nairobi')
  await opening.getByLabel(say('documents-field-zone'), { exact: true }).fill(NAIROBI)
  await officer.send(opening, say('documents-open-now'))
  await stands(page.getByText(say('documents-status-open')).first())
  return address
}

/** An officer who reads in Arabic uploads a French text and leaves every other field as it is: it is kept as French. */
export async function keepsItsLanguage(officer: Somebody): Promise<void> {
  const { page, say } = officer
  await officer.open(`${NETWORK}/documents/new`)
  const upload = officer.form(say('documents-read-it'))
  await upload.getByLabel(say('documents-field-pasted'), { exact: true }).fill(FRENCH)
  await officer.send(upload, say('documents-read-it'))
  await stands(page.locator('div.block'))
  const found = await page.locator('[lang="fr"]:not(footer *)', { hasText: 'agents des communes' }).count()
  assert.ok(found > 0 || officer.language === 'fr', 'the French words are not marked as French')
}

/** Lima suggests another wording in Spanish, in her union's name: no Spanish face exists, so it stands whole. */
export async function suggestInSpanish(delegate: Somebody, address: string): Promise<void> {
  const { page, say } = delegate
  await goToBlock(delegate, address, DRAFT.committees)
  await delegate.unfold(say('documents-suggest'))
  const form = delegate.form(say('documents-send-suggestion'))
  await form.getByLabel(say('documents-field-proposed'), { exact: true }).fill(WORDS.spanish)
  await form.getByLabel(say('field-language'), { exact: true }).selectOption('es')
  await form.getByLabel(say('documents-field-why'), { exact: true }).fill(WORDS.spanishWhy)
  const name = form.getByLabel(say('documents-field-name'), { exact: true })
  assert.notEqual(await name.inputValue(), '', 'a delegate speaks for her union unless she says otherwise')
  await delegate.send(form, say('documents-send-suggestion'))
  const said = page.locator('article.said', { hasText: WORDS.spanish })
  await stands(said)
  assert.match(await shownOn(said), /Sindicato Andino|Andean/)
  await stands(said.locator('ol.thread'))
}

/** Manila changes the French words in place: everybody sees which words come in and which go out. */
export async function suggestInFrench(facilitator: Somebody, address: string): Promise<void> {
  const { page, say } = facilitator
  await goToBlock(facilitator, address, DRAFT.committees)
  await facilitator.unfold(say('documents-suggest'))
  const form = facilitator.form(say('documents-send-suggestion'))
  const proposed = form.getByLabel(say('documents-field-proposed'), { exact: true })
  assert.equal(await proposed.inputValue(), DRAFT.committeesWords, 'she begins with the words as they stand')
  await proposed.fill(WORDS.french)
  assert.equal(await form.getByLabel(say('field-language'), { exact: true }).inputValue(), 'fr')
  await facilitator.send(form, say('documents-send-suggestion'))
  const change = page.locator('article.said', { hasText: 'nettoyage' }).locator('.change')
  assert.match((await change.locator('ins').allInnerTexts()).join(' '), /nettoyage des rues/)
  assert.ok((await change.locator('del').count()) > 0, 'the words that go are struck out')
}

/** Kisumu comments in Swahili without touching anything but the keyboard. */
export async function commentByKeyboard(member: Somebody, address: string): Promise<void> {
  const { page, say } = member
  await goToBlock(member, address, DRAFT.committees)
  const form = member.form(say('documents-send-comment'))
  await tabTo(page, form.getByLabel(say('documents-field-comment'), { exact: true }))
  await page.keyboard.type(WORDS.swahili)
  const language = form.getByLabel(say('field-language'), { exact: true })
  await tabTo(page, language)
  for (let step = 0; (await language.inputValue()) !== 'sw' && step < 20; step++) await page.keyboard.press('ArrowDown')
  assert.equal(await language.inputValue(), 'sw')
  const button = form.getByRole('button', { name: say('documents-send-comment'), exact: true })
  await tabTo(page, button)
  await Promise.all([page.waitForURL(/done=documents-said/), page.keyboard.press('Enter')])
  await stands(page.locator('article.said', { hasText: WORDS.swahili }))
}

/** Going back and sending the same words again, and pressing a button twice, leave one contribution each. */
export async function sendTwice(member: Somebody, address: string): Promise<void> {
  const { page, say } = member
  const mine = page.locator('article.said', { hasText: WORDS.swahili })
  await page.goBack()
  await page.waitForLoadState('load')
  const words = page.getByLabel(say('documents-field-comment'), { exact: true })
  assert.equal(await words.inputValue(), WORDS.swahili, 'the browser kept what was typed')
  await member.send(member.form(say('documents-send-comment')), say('documents-send-comment'))
  await stands(mine)
  assert.equal(await mine.count(), 1, 'Back and the same words again are one comment')

  await page.goBack()
  await page.waitForLoadState('load')
  await words.fill(`${WORDS.swahili} Tena!`)
  const refused = await member.send(member.form(say('documents-send-comment')), say('documents-send-comment'))
  assert.equal(refused.status(), 409, 'Back and other words are said to have been sent already')
  await stands(page.getByText(say('problem-sent-before')))
  assert.equal(await words.inputValue(), `${WORDS.swahili} Tena!`, 'what was typed is still there')
  await goToBlock(member, address, DRAFT.committees)
  assert.equal(await mine.count(), 1)

  const twice = 'Mara mbili'
  await goToBlock(member, address, DRAFT.campaign)
  const form = member.form(say('documents-send-comment'))
  await form.getByLabel(say('documents-field-comment'), { exact: true }).fill(twice)
  await member.sendByDoubleClick(form, say('documents-send-comment'))
  const kept = page.locator('article.said', { hasText: twice })
  await stands(kept)
  assert.equal(await kept.count(), 1, 'a double click is one comment')
  const withdraw = kept.getByRole('button', { name: say('documents-withdraw') })
  await withdraw.click()
  await kept.getByRole('button', { name: say('ask-stay') }).click()
  await stands(kept)
  await withdraw.click()
  await Promise.all([page.waitForURL(/done=documents-withdrawn/), withdraw.last().click()])
  assert.equal(await kept.count(), 0, 'what was withdrawn is gone in words')
}

/** The officer types in what a caller said by phone, in the caller's language and name. */
export async function typeInCall(officer: Somebody, address: string): Promise<void> {
  const { page, say } = officer
  await goToBlock(officer, address, DRAFT.campaign)
  const form = officer.form(say('documents-send-comment'))
  await form.getByLabel(say('documents-field-comment'), { exact: true }).fill(WORDS.arabic)
  await form.getByLabel(say('field-language'), { exact: true }).selectOption('ar')
  const person = form.getByLabel(say('documents-field-person'), { exact: true })
  await person.selectOption(await optionThat(person, /البلديات الساحلية|communes côtières/))
  await form.getByLabel(say('documents-field-channel'), { exact: true }).selectOption('phone')
  await officer.send(form, say('documents-send-comment'))
  const said = page.locator('article.said', { hasText: WORDS.arabic })
  assert.ok((await shownOn(said)).includes(say('documents-channel-phone')))
  assert.equal(await said.locator('form').count(), 0, 'only its author may withdraw it')
}

/** The officer answers everybody with a reason at the desk and publishes version 2. */
export async function answerEverybody(officer: Somebody, address: string): Promise<void> {
  const { page, say } = officer
  const reasons = reasonsOf(officer)
  await officer.open(address)
  await officer.follow(page.locator(`a[href="${address}/desk"]`))
  await officer.follow(page.locator('tbody a', { hasText: DRAFT.committees }))
  const answers = officer.form(say('documents-save-answers'))
  assert.equal(
    await answers.getByLabel(say('documents-field-wording'), { exact: true }).inputValue(),
    WORDS.french,
    'the wording that fits in is offered already merged',
  )
  await answer(officer, answers, WORDS.spanish, 'merged', reasons.spanish)
  await answer(officer, answers, WORDS.swahili, 'merged', reasons.swahili)
  await answer(officer, answers, 'nettoyage', 'taken-up', '')
  await officer.send(answers, say('documents-save-answers'))
  await stands(page.getByText(say('problem-documents-reason')).first())
  await answer(officer, answers, 'nettoyage', 'taken-up', reasons.french)
  await officer.send(answers, say('documents-save-answers'))

  await officer.follow(page.locator('tbody a', { hasText: DRAFT.campaign }))
  await answer(officer, answers, WORDS.arabic, 'declined', reasons.arabic)
  await officer.send(answers, say('documents-save-answers'))
  const publish = say('documents-publish', { version: 2 })
  await officer.sendByDoubleClick(officer.form(publish), publish)
  await stands(page.getByText(WORDS.french).first())
  const shown = await shownOn(page.locator('main'))
  assert.ok(shown.includes(bare(say('documents-version', { version: 2 }))), 'it is version 2')
  assert.ok(!shown.includes(bare(say('documents-version', { version: 3 }))), 'a double click publishes once')
}

/** Closed, adopted, and its actions in the plan. */
export async function adopt(officer: Somebody, telling: Telling, address: string): Promise<void> {
  const { page, say } = officer
  await officer.open(address)
  await officer.send(officer.form(say('documents-close-now')), say('documents-close-now'))
  await page.getByRole('button', { name: say('documents-adopt'), exact: true }).click()
  await officer.send(officer.form(say('documents-adopt')), say('documents-adopt'))
  await stands(page.getByText(say('documents-adopted-on')).first())
  await stands(page.locator('ol.thread'))
  await telling.world.until(async () => {
    await officer.open(`${NETWORK}/plan`)
    return (await page.locator('ul.actions > li').count()) === DRAFT.actions
  })
  assert.equal(await page.locator('ul.actions > li ol.thread').count(), DRAFT.actions)
}

/** The action gets an owner, a level and a period. Gives its address. */
export async function agree(officer: Somebody): Promise<string> {
  const { page, say } = officer
  await officer.follow(page.locator('ul.actions a', { hasText: DRAFT.committees }))
  const form = officer.form(say('plan-agree'))
  const owner = form.getByLabel(say('plan-owner'), { exact: true })
  await owner.selectOption(await optionThat(owner, /Sindicato Andino|Andean/))
  await form.getByLabel(say('plan-level'), { exact: true }).selectOption('regional')
  await form.getByLabel(say('plan-starts-on'), { exact: true }).fill(inDays(40))
  await form.getByLabel(say('plan-ends-on'), { exact: true }).fill(inDays(10))
  await officer.send(form, say('plan-agree'))
  await stands(page.getByText(say('problem-plan-end-before-start')).first())
  await form.getByLabel(say('plan-ends-on'), { exact: true }).fill(inDays(400))
  await officer.send(form, say('plan-agree'))
  assert.match(await shownOn(page.locator('dl.facts')), /Sindicato Andino|Andean/)
  return new URL(page.url()).pathname
}

/** Lima reports in Spanish and shows it by a link. */
export async function report(delegate: Somebody, action: string): Promise<void> {
  const { page, say } = delegate
  await delegate.open(`${NETWORK}/plan`)
  await delegate.follow(page.locator(`ul.actions a[href="${action}"]`))
  const form = delegate.form(say('plan-report'))
  await form.getByLabel(say('plan-report-state'), { exact: true }).selectOption('on-course')
  await form.getByLabel(say('plan-report-text'), { exact: true }).fill(WORDS.report)
  await form.getByLabel(say('field-language'), { exact: true }).selectOption('es')
  await form.getByLabel(say('plan-report-evidence'), { exact: true }).fill(WORDS.evidence)
  await form.getByLabel(say('plan-report-label'), { exact: true }).fill(WORDS.evidenceLabel)
  await delegate.send(form, say('plan-report'))
  await stands(page.locator(`ol.reports a[href="${WORDS.evidence}"]`, { hasText: WORDS.evidenceLabel }))
  await stands(page.locator('ol.thread'))
}

/** What one of those who spoke finds on their page: fate, reason, action and progress. */
export async function seesWhatBecame(
  somebody: Somebody,
  said: string,
  { fate, reason, carriedOn }: { fate: 'taken-up' | 'merged' | 'declined'; reason: string; carriedOn: boolean },
): Promise<void> {
  const { page, say } = somebody
  await somebody.open('/me')
  const item = page.locator('.said-list > li', { hasText: said })
  await stands(item.locator('ol.thread'))
  const words = await shownOn(item)
  assert.ok(words.includes(say(`fate-${fate}`)), `${words} does not say "${say(`fate-${fate}`)}"`)
  assert.ok(words.includes(reason), 'the reason stands beside it')
  assert.equal(words.includes(DRAFT.committees), carriedOn, 'the action that came of it')
  assert.equal(words.includes(WORDS.report), carriedOn, 'the progress on it')
}

/** From what was said to the progress on its action by links alone, and all the way back. */
export async function walkBothWays(somebody: Somebody, said: string): Promise<void> {
  const { page, say } = somebody
  await somebody.open('/me')
  await somebody.follow(
    page.locator('.said-list > li', { hasText: said }).getByRole('link', { name: say('me-follow') }),
  )
  const start = new URL(page.url()).pathname
  const before = page.locator('section[aria-labelledby="before"] li')
  const after = page.locator('section[aria-labelledby="after"] li')
  await stands(page.locator('ol.thread'))
  for (const [kind, words] of [
    ['text', DRAFT.committees],
    ['action', DRAFT.committees],
    ['result', WORDS.report],
  ] as const) {
    await somebody.follow(
      after
        .and(page.locator(`.${kind}`))
        .filter({ hasText: words })
        .locator('a')
        .first(),
    )
    assert.ok((await page.locator('ol.thread li.done').count()) >= 4, `the sign of the ${kind} is filled both ways`)
  }
  assert.equal(await after.count(), 0, 'the report is the end of the thread')
  await stands(before.and(page.locator('.priority')).first())
  await somebody.follow(before.and(page.locator('.said')).filter({ hasText: said }).locator('a').first())
  assert.equal(new URL(page.url()).pathname, start)
}

async function goToBlock(somebody: Somebody, address: string, begins: string): Promise<void> {
  await somebody.open(address)
  await somebody.follow(block(somebody.page, begins).locator('a.say'))
}

function block(page: Page, words: string): Locator {
  return page.locator('div.block', { hasText: words }).first()
}

async function answer(officer: Somebody, form: Locator, said: string, treatment: string, reason: string) {
  const { say } = officer
  const one = form.locator('article.said', { hasText: said }).last()
  await one.getByLabel(say('documents-field-treatment'), { exact: true }).selectOption(treatment)
  await one.getByLabel(say('documents-field-reason'), { exact: true }).fill(reason)
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  assert.fail('the Tab key does not reach it')
}

async function optionThat(select: Locator, label: RegExp): Promise<string> {
  const option = select.locator('option').filter({ hasText: label }).first()
  const value = await option.getAttribute('value')
  assert.ok(value, `no choice reads ${label}`)
  return value
}

/** Waits until it can be seen. */
async function stands(what: Locator): Promise<void> {
  await what.first().waitFor({ state: 'visible' })
}

async function shownOn(what: Locator): Promise<string> {
  return bare((await what.allInnerTexts()).join('\n'))
}

/** Without the marks that keep directions of writing apart. */
function bare(words: string): string {
  return words.replace(/[\u2066-\u2069\u200e\u200f]/g, '')
}

function hours(language: string, timeZone: string): string {
  const hour = new Intl.DateTimeFormat(language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return bare(`${hour.format(new Date(PROGRAMME.startsAt))}–${hour.format(new Date(PROGRAMME.endsAt))}`)
}

function inDays(days: number): string {
  return Temporal.Now.plainDateISO('UTC').add({ days }).toString()
}
