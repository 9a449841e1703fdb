import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { directionOf, languageName } from '../../../kernel/languages.ts'
import { askOnce, dateOf, languageOf, plainText, shownDifferences, shownText } from '../../../kernel/look/kit.ts'
import { type Thread, threadSign } from '../../../kernel/look/thread.ts'
import { compareWords, type Difference } from '../../../kernel/paper/compare.ts'
import { faceIn, originalOf } from '../../../kernel/text.ts'
import { fateSign } from '../../trace/index.ts'
import type { Contribution } from '../store/contributions.ts'
import type { Wording } from '../store/wordings.ts'
import type { Voices } from '../views/document.ts'

export interface SaidSheet {
  contribution: Contribution
  base: Wording
  voices: Voices
  thread?: Thread
  /** Address of the form that withdraws it, where the reader may. */
  withdrawal?: string | null
  /** What the desk adds below: its answer. */
  below?: Fill
}

/** One contribution: who said it, in which language, what it changes, what became of it. */
export function saidArticle(
  reader: Reader,
  { contribution, base, voices, thread, withdrawal, below }: SaidSheet,
): Html {
  const { say } = reader
  const id = `c-${contribution.id}`
  if (contribution.removed_at)
    return html`<article class="said" id="${id}"><p class="meta">${say('documents-removed')}</p>${contribution.answered_in === null ? null : answerOf(reader, contribution)}</article>`
  if (contribution.withdrawn_at)
    return html`<article class="said" id="${id}"><p class="meta">${say('documents-withdrawn')}</p></article>`
  return html`<article class="said" id="${id}">${thread ? threadSign(reader, thread, 'said', { small: true }) : null}
<p class="meta">${voiceLine(reader, contribution, voices)}</p>
${contribution.proposed ? suggestion(reader, contribution, base) : null}${contribution.words ? html`<p>${shownText(reader, contribution.words)}</p>` : null}
${below ?? answerOf(reader, contribution)}
${withdrawal ? askOnce(reader, { id: `withdraw-${contribution.id}`, opener: say('documents-withdraw'), light: true }, { action: withdrawal, says: say('documents-withdraw-means'), go: say('documents-withdraw') }) : null}</article>`
}

/** "Suggested in Spanish by …, in the name of …, by phone, late". */
export function voiceLine(reader: Reader, contribution: Contribution, voices: Voices): Html {
  const { say } = reader
  const language = languageName(originalOf((contribution.proposed ?? contribution.words)!).language, reader.language)
  const name = voices.people.get(contribution.author_id) ?? say('documents-somebody')
  const organisation = contribution.organisation_id ? voices.organisations.get(contribution.organisation_id) : undefined
  return html`${say(contribution.kind === 'suggestion' ? 'documents-suggested-by' : 'documents-commented-by', { name, language })}${
    organisation ? html` · ${say('documents-in-name-of', { organisation: plainText(reader, organisation) })}` : null
  }${channelOf(reader, contribution, voices)} · ${dateOf(reader, contribution.said_at)}${
    contribution.late ? html` · <strong>${say('documents-late')}</strong>` : null
  }`
}

function channelOf({ say }: Reader, { channel, entered_by }: Contribution, voices: Voices): Fill {
  if (channel === 'page') return null
  if (channel === 'link') return html` · ${say('documents-channel-link')}`
  const name = voices.people.get(entered_by) ?? say('documents-somebody')
  return html` · ${say(`documents-channel-${channel as 'phone'}`)} (${say('documents-typed-in', { name })})`
}

/** The suggested wording as words inserted and deleted against the face it changes; whole where there is no such face. */
export function suggestion(reader: Reader, contribution: Contribution, base: Wording): Html {
  const { say } = reader
  const proposed = originalOf(contribution.proposed!)
  const face = faceIn(base.text, proposed.language)
  if (face) {
    const differences = remembered(contribution.id, face.text, proposed.text)
    return html`<p class="change"${languageOf(reader, proposed.language)}>${shownDifferences(reader, differences)}</p>`
  }
  return html`<p class="change" lang="${proposed.language}" dir="${directionOf(proposed.language)}">${proposed.text}</p><p class="hint">${say('documents-no-face', { language: languageName(proposed.language, reader.language) })}</p>`
}

// What was suggested never changes, so a comparison with one wording stays true.
const comparisons = new Map<string, Difference[]>()
const COMPARISONS_AT_MOST = 5000

function remembered(contribution: string, before: string, after: string): Difference[] {
  const key = `${contribution} ${before}`
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
  return html`<p>${fateSign(reader, contribution.treatment as 'declined')} ${
    contribution.treatment === 'declined'
      ? null
      : html`<span class="meta">${say('documents-in-version', { version: contribution.answered_in })}</span> `
  }${contribution.reason ? html`<q>${shownText(reader, contribution.reason)}</q>` : null}</p>`
}
