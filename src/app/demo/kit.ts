import Type from 'typebox'
import { choice, eachOf, form, language, optionalWords, words } from '../../kernel/forms.ts'
import { type Fill, type Html, html } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import type { Web } from '../../kernel/http/web.ts'
import type { InterfaceLanguage } from '../../kernel/languages.ts'
import * as everyPart from '../../kernel/look/kit.ts'
import { layout } from '../../kernel/look/layout.ts'
import { textOf, withFace } from '../../kernel/text.ts'
import { ar } from './kit-words/ar.ts'
import { en, type KitWords } from './kit-words/en.ts'
import { es } from './kit-words/es.ts'
import { fr } from './kit-words/fr.ts'

const WORDS: Record<InterfaceLanguage, KitWords> = { en, fr, es, ar }
const REGIONS = ['americas', 'africa-arab'] as const
const PRESENCES = ['online', 'inRoom', 'byPhone'] as const

export type Kit = typeof everyPart

/** The page of every part of the kit, and its form, of which nothing is kept. */
export function kitRoutes(web: Web): void {
  web.page('/demo/kit', async ({ reader }) => kitPage(reader, everyPart, viewAsked(reader)))
  web.form('/demo/kit', {
    form: KitForm,
    act: async () => '/demo/kit?done=kit',
    redraw: async ({ reader }, _params, state) => kitPage(reader, everyPart, state),
  })
}

const KitForm = form(
  Type.Object({
    title: words(40),
    day: optionalWords(10),
    words: words(200),
    region: choice([...REGIONS]),
    language: language(),
    reads: eachOf(language(), 4),
    presence: choice([...PRESENCES]),
    agreed: optionalWords(2),
    mail: words(120),
    password: words(120),
    code: words(20),
  }),
)

/** Every part with real sentences and what it is for, drawn by the functions it is given: those of every page. */
export function kitPage(reader: Reader, kit: Kit, state = everyPart.fresh): Page {
  const says = WORDS[reader.language]
  const withProblems = state.problems.length > 0
  const main = html`${kit.titleOf(reader, textOf(says.title, reader.language))}<p class="lead">${says.lead}</p>
${section(says.thread, threadParts(reader, kit, says), true)}${section(says.words, wordParts(reader, kit, says))}${section(says.ways, wayParts(reader, kit, says, withProblems))}${section(says.forms, formParts(reader, kit, says, state), true)}${section(says.acts, actParts(reader, kit, says))}${section(says.notices, noticeParts(kit, says))}${section(says.tables, tableParts(kit, says))}`
  return layout(reader, { title: says.title, main, islands: ['send-file'] })
}

/** Side by side where there is room; what needs the whole width stands `across`. */
function section(heading: string, parts: Html[], across = false): Html {
  return html`<h2>${heading}</h2>${across ? parts : html`<div class="two">${parts}</div>`}`
}

/** One part: the names of its functions, what it is for, and itself. */
function part(names: string, purpose: string, shown: Fill): Html {
  return html`<section class="part"><h3><code>${names}</code></h3><p class="meta">${purpose}</p>${shown}</section>
`
}

function threadParts(reader: Reader, kit: Kit, says: KitWords): Html[] {
  const at = { href: '#main' }
  const steps = [{ name: says.stepHouse, href: '#main' }, { name: says.stepLanguages }, { name: says.stepInvite }]
  const tell = (says: Fill, text: string) => ({ says, words: { href: '#main', text } })
  const { say } = reader
  return [
    part('threadSign', says.forThread, [
      kit.threadSign(reader, { said: at, priority: at, text: at }, 'text'),
      html`<p>${says.text}</p>`,
      kit.threadSign(reader, { said: at, text: at, action: at }, 'action', { small: true }),
    ]),
    part(
      'toldThread',
      says.forTold,
      kit.toldThread(reader, {
        said: tell(say('home-how-said'), says.said),
        priority: tell(say('home-how-priority'), says.priority),
        text: tell(say('home-how-text'), says.document),
        action: tell(say('home-how-action'), says.action),
        result: tell(say('home-how-result'), says.result),
      }),
    ),
    part('flowSteps', says.forFlow, kit.flowSteps(reader, steps, 2)),
    part(
      'progressBar',
      says.forProgress,
      kit.progressBar(reader, { id: 'kit-bar', label: says.answered, done: 7, total: 12 }),
    ),
  ]
}

function wordParts(reader: Reader, kit: Kit, says: KitWords): Html[] {
  const foreign = reader.language === 'es' ? 'fr' : 'es'
  const text = textOf(WORDS[foreign].text, foreign)
  const translated = withFace(text, reader.language, says.text, 'machine')
  const face = { text: says.text, language: reader.language, state: 'checked', stale: true, fallback: false } as const
  const meeting = Temporal.Instant.from('2027-01-12T23:30:00Z')
  return [
    part('shownText shownFace bareText plainText languageOf titleOf', says.forText, [
      html`<p>${kit.shownText(reader, text)}</p><p>${kit.shownText(reader, translated)}</p><p>${kit.shownFace(reader, face)}</p>`,
      html`<p><a href="#main">${kit.bareText(reader, text, 40)}</a></p><p${kit.languageOf(reader, foreign)}>${kit.plainText(reader, text)}</p>`,
    ]),
    part(
      'changedWords shownDifferences',
      says.forChanges,
      html`<p class="change">${kit.changedWords(reader, says.wordsBefore, says.wordsAfter)}</p><p class="change">${kit.shownDifferences(reader, [{ op: 'inserted', text: says.wordsAfter }])}</p>`,
    ),
    part(
      'dateOf calendarDay',
      says.forDays,
      html`<p>${kit.dateOf(reader, meeting)} · ${kit.calendarDay(reader, '2027-01-12')}</p>`,
    ),
    part(
      'facts',
      says.forFacts,
      kit.facts([
        [says.owner, says.ownerName],
        [says.until, kit.calendarDay(reader, '2027-05-01')],
      ]),
    ),
  ]
}

function wayParts(reader: Reader, kit: Kit, says: KitWords, withProblems: boolean): Html[] {
  const above = [
    { href: '/demo', words: reader.say('demo-title') },
    { href: '#main', words: says.title },
  ]
  return [
    part('placeLine', says.forPlace, kit.placeLine(reader, above, says.before)),
    part(
      'tabs',
      says.forTabs,
      kit.tabs(says.views, [
        { href: '/demo/kit', label: says.asNew, here: !withProblems },
        { href: '/demo/kit?problems=2', label: says.withProblems, count: 2, here: withProblems },
      ]),
    ),
    part('pageLinks', says.forPages, kit.pageLinks(reader, { page: 2, pages: 5, to: page => `#page-${page}` })),
    part(
      'beside',
      says.forBeside,
      kit.beside(says.forBeside, { href: '#before', words: says.before }, { href: '#after', words: says.after }),
    ),
  ]
}

function formParts(reader: Reader, kit: Kit, says: KitWords, state: typeof everyPart.fresh): Html[] {
  const field = (name: string, label: string, hint?: string) => ({
    form: KitForm,
    name,
    label,
    state,
    ...(hint ? { hint } : {}),
  })
  const named = (one: KitWords) => one.network
  const languages = (['en', 'fr', 'es', 'ar'] as const).map(one => ({
    value: one,
    label: new Intl.DisplayNames([one], { type: 'language' }).of(one)!,
    lang: one,
  }))
  const regions = REGIONS.map(value => ({ value, label: value === 'americas' ? says.ownerName : named(says) }))
  const presences = PRESENCES.map(value => ({ value, label: says[value] }))
  const shown = state.problems.length > 0 ? state : SOME_PROBLEMS
  const inside = [
    part('problemList', says.forProblems, kit.problemList(reader, shown)),
    part('textField textArea selectField languageField', says.forFields, [
      kit.textField(reader, field('title', says.fieldTitle, says.fieldTitleHint)),
      kit.textField(reader, field('day', says.fieldDay), { type: 'date' }),
      kit.textArea(reader, { ...field('words', says.fieldWords), value: says.said }),
      kit.selectField(reader, field('region', says.fieldRegion), regions),
      kit.languageField(reader, { form: KitForm, name: 'language', state }),
    ]),
    part('checkboxes radios tickBox', says.forChoices, [
      kit.checkboxes(reader, field('reads', says.fieldReads), languages, [reader.language]),
      kit.radios(reader, { ...field('presence', says.fieldPresence), value: 'online' }, presences),
      kit.tickBox(reader, field('agreed', says.agree)),
    ]),
    part(
      'fieldGroup emailField passwordField codeField',
      says.forSignIn,
      kit.fieldGroup(
        says.you,
        [
          kit.emailField(reader, field('mail', says.mail)),
          kit.passwordField(reader, field('password', says.password)),
          kit.codeField(reader, field('code', says.code)),
        ],
        { hint: says.youHint },
      ),
    ),
    part('button buttonLink', says.forButtons, [
      kit.button(says.send),
      ' ',
      kit.button(says.later, { quiet: true, name: 'later', value: '1' }),
      ' ',
      kit.buttonLink('#main', says.toPlan, { quiet: true }),
    ]),
  ]
  const file = { label: says.file, hint: says.fileHint, accept: '.docx,.txt', state: kit.fresh }
  return [
    kit.formTag(reader, '/demo/kit', html`<div class="two">${inside}</div>`),
    // A form of its own: what is sent above carries no file.
    part(
      'formTag fileField',
      says.forFile,
      kit.formTag(reader, '/demo/kit', [kit.fileField(reader, file), kit.button(says.send)], { file: true }),
    ),
  ]
}

function actParts(reader: Reader, kit: Kit, says: KitWords): Html[] {
  const { dialogOpener, dialogHeading, askOpener, askHeading } = says
  return [
    part(
      'dialog',
      says.forDialog,
      kit.dialog(
        reader,
        { id: 'kit-dialog', opener: dialogOpener, heading: dialogHeading },
        html`<p>${says.dialogWords}</p>`,
      ),
    ),
    part(
      'askOnce',
      says.forAsk,
      kit.askOnce(
        reader,
        { id: 'kit-ask', opener: askOpener, heading: askHeading },
        { action: '/demo/kit', says: says.askSays, go: says.askGo, stay: says.askStay },
      ),
    ),
  ]
}

function noticeParts(kit: Kit, says: KitWords): Html[] {
  return [
    part('notice', says.forNotices, [
      kit.notice('done', html`<p>${says.noticeDone}</p>`),
      kit.notice('due', html`<p>${says.noticeDue}</p>`),
      kit.notice('wrong', html`<p>${says.noticeWrong}</p>`),
      kit.notice('note', html`<p>${says.noticeNote}</p>`),
    ]),
    part('emptyState', says.forEmpty, kit.emptyState(says.emptyWords, { href: '#main', label: says.emptyNext })),
  ]
}

function tableParts(kit: Kit, says: KitWords): Html[] {
  const link = (words: string) => html`<a href="#main">${words}</a>`
  return [
    part(
      'table',
      says.forTable,
      kit.table({
        caption: says.tableCaption,
        columns: [says.paragraph, says.comments, says.suggestions],
        rows: [
          [link(says.before), 4, 1],
          [link(says.after), 12, 3],
        ],
      }),
    ),
    part(
      'table scrolls',
      says.forScrolls,
      kit.table({
        caption: says.scrollCaption,
        columns: [says.fieldRegion, says.sessions, says.comments, says.suggestions, says.calls, says.mails],
        rows: [
          [says.network, 41, 118, 23, 9, 14],
          [says.ownerName, 12, 37, 8, 2, 3],
        ],
        scrolls: 'kit-figures',
      }),
    ),
  ]
}

/** What the list of problems shows while the fields are new: nothing on the page takes the focus for it. */
const SOME_PROBLEMS: typeof everyPart.fresh = {
  problems: [
    { field: 'title', text: 'problem-required' },
    { field: 'words', text: 'problem-too-long', values: { most: 200 } },
  ],
  typed: {},
}

/** `?problems=2`: as the page is drawn again after such a form was sent. */
function viewAsked({ here }: Reader): typeof everyPart.fresh {
  return here.searchParams.get('problems') ? SOME_PROBLEMS : everyPart.fresh
}
