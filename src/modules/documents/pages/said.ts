import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { directionOf, languageName } from '../../../kernel/languages.ts'
import { askOnce, dateOf, languageOf, plainText, shownDifferences, shownText } from '../../../kernel/look/kit.ts'
import { type Thread, threadSign } from '../../../kernel/look/thread.ts'
import { compareWords, type Difference } from '../../../kernel/paper/compare.ts'
import { faceFor, faceIn, originalOf, type ShownFace, type Text } from '../../../kernel/text.ts'
import { fateSign } from '../../trace/index.ts'
import { placeToday } from '../passages.ts'
import { isHeard } from '../rules.ts'
import type { Contribution } from '../store/contributions.ts'
import type { Wording } from '../store/wordings.ts'
import type { Voices } from '../views/document.ts'
import { lateLine } from './late-line.ts'

export interface SaidSheet {
  contribution: Contribution
  base: Wording
  voices: Voices
  thread?: Thread
  /** Address of the form that withdraws it, where the reader may. */
  withdrawal?: string | null
  /** What the desk adds below: its answer. */
  below?: Fill
  /** The paragraph as it reads today, where the reader sees it. */
  today?: Wording
  /** Whom it answers, where that is not whoever began. */
  to?: string | null
  /** Where the reader may answer it. */
  reply?: string | null
}

/** One contribution: who said it, in which language, what it changes, what became of it. */
export function saidArticle(
  reader: Reader,
  { contribution, base, voices, thread, withdrawal, below, today, to, reply }: SaidSheet,
): Html {
  const { say } = reader
  const id = `c-${contribution.id}`
  if (contribution.removed_at)
    return html`<article class="said" id="${id}"><p class="meta">${say('documents-removed')}</p>${contribution.answered_in === null ? null : answerOf(reader, contribution)}</article>`
  if (contribution.withdrawn_at)
    return html`<article class="said" id="${id}"><p class="meta">${say('documents-withdrawn')}</p></article>`
  return html`<article class="said" id="${id}">${thread ? threadSign(reader, thread, 'said', { small: true }) : null}
<p class="meta">${voiceLine(reader, contribution, voices)}${to ? html` · ${say('documents-answers-whom', { name: to })}` : null}</p>
${aboutLine(reader, contribution, base, today)}${contribution.proposed ? suggestion(reader, contribution, base) : null}${contribution.words ? html`<p>${shownText(reader, contribution.words)}</p>` : null}
${below ?? html`${contribution.late ? lateLine(reader, contribution) : null}${isHeard(contribution) ? answerOf(reader, contribution) : null}`}
${reply ? html`<a class="say" href="${reply}">${say('documents-reply')}</a> ` : null}${withdrawal ? askOnce(reader, { id: `withdraw-${contribution.id}`, opener: say('documents-withdraw'), light: true }, { action: withdrawal, says: say('documents-withdraw-means'), go: say('documents-withdraw') }) : null}</article>`
}

/** "Suggested in Spanish by …, in the name of …, by phone, late". */
export function voiceLine(reader: Reader, contribution: Contribution, voices: Voices): Html {
  const { say } = reader
  const language = languageName(originalOf((contribution.proposed ?? contribution.words)!).language, reader.language)
  const name = voices.people.get(contribution.author_id) ?? say('documents-somebody')
  const organisation = contribution.organisation_id ? voices.organisations.get(contribution.organisation_id) : undefined
  const how = contribution.reply_to
    ? 'documents-replied-by'
    : contribution.kind === 'suggestion'
      ? 'documents-suggested-by'
      : 'documents-commented-by'
  return html`${say(how, { name, language })}${
    organisation ? html` · ${say('documents-in-name-of', { organisation: plainText(reader, organisation) })}` : null
  }${channelOf(reader, contribution, voices)} · ${dateOf(reader, contribution.said_at)}${
    contribution.late ? html` · <strong>${say('documents-late')}</strong>` : null
  }`
}

function channelOf({ say }: Reader, said: Contribution, voices: Voices): Fill {
  const { channel, entered_by, author_id, signed } = said
  if (channel === 'page') return null
  if (channel === 'mail' && entered_by === author_id) return html` · ${say('documents-channel-mail')}`
  if (channel === 'link') return html` · ${say('documents-channel-link')}`
  const name = voices.people.get(entered_by) ?? say('documents-somebody')
  if (channel === 'word')
    return html` · ${say('documents-channel-word')}${entered_by === author_id ? null : html` (${say('documents-typed-in', { name })})`}${Array.isArray(signed) ? html` · ${say('documents-signed', { names: signed.join(', ') })}` : null}`
  return html` · ${say(`documents-channel-${channel as 'phone'}`)} (${say('documents-typed-in', { name })})`
}

/** The very words it is about, or that it is about the whole text; and whether the paragraph still says them. */
export function aboutLine(
  reader: Reader,
  { passage, whole, wording_id }: Contribution,
  base: Wording,
  today: Wording = base,
): Fill {
  const { say } = reader
  if (whole) return html`<p class="meta">${say('documents-about-whole')}</p>`
  if (!passage) return null
  const stands = placeToday(passage, today.text, wording_id === today.id) !== null
  return html`<p class="meta">${say('documents-about')} <q${languageOf(reader, passage.language)}>${passage.text}</q>${stands ? null : html` ${say('documents-about-then')}`}</p>`
}

/**
 * The suggested wording as words inserted and deleted: in the reader's language where somebody translated it, else in its
 * own, against the face that it changes; whole where there is no such face. And how far its words can be trusted.
 */
export function suggestion(reader: Reader, contribution: Contribution, base: Wording): Html {
  const { say } = reader
  const shown = faceFor(contribution.proposed!, reader.languages)
  const { language } = shown
  const face = faceIn(base.text, language)
  const words = face
    ? html`<p class="change"${languageOf(reader, language)}>${shownDifferences(reader, remembered(contribution.id, face.text, shown.text))}</p>`
    : html`<p class="change" lang="${language}" dir="${directionOf(language)}">${shown.text}</p><p class="hint">${say('documents-no-face', { language: languageName(language, reader.language) })}</p>`
  const key = translationOf(reader, contribution.proposed!, shown)
  if (!key) return words
  const original = languageName(originalOf(contribution.proposed!).language, reader.language)
  return html`${words}<p class="hint">${say(key, { language: original })}</p>`
}

function translationOf(reader: Reader, proposed: Text, shown: ShownFace) {
  if (shown.language === proposed.original)
    return shown.language === reader.language ? null : 'documents-suggestion-untranslated'
  if (shown.stale) return 'documents-suggestion-stale'
  return shown.state === 'machine' ? 'documents-suggestion-machine' : 'documents-suggestion-checked'
}

// Whoever reads the same two faces sees the same comparison.
const comparisons = new Map<string, Difference[]>()
const COMPARISONS_AT_MOST = 5000

function remembered(contribution: string, before: string, after: string): Difference[] {
  const key = `${contribution} ${before}\0${after}`
  let differences = comparisons.get(key)
  if (!differences) {
    if (comparisons.size >= COMPARISONS_AT_MOST) comparisons.delete(comparisons.keys().next().value!)
    differences = compareWords(before, after)
    comparisons.set(key, differences)
  }
  return differences
}

export function answerOf(reader: Reader, contribution: Contribution): Html {
  const { say } = reader
  if (contribution.answered_in === null || !contribution.treatment) return html`<p>${fateSign(reader, 'waiting')}</p>`
  if (contribution.treatment === 'answered') return html`<p>${fateSign(reader, 'answered')}</p>`
  return html`<p>${fateSign(reader, contribution.treatment as 'declined')} ${
    contribution.treatment === 'declined'
      ? null
      : html`<span class="meta">${say('documents-in-version', { version: contribution.answered_in })}</span> `
  }${contribution.reason ? html`<q>${shownText(reader, contribution.reason)}</q>` : null}</p>`
}
