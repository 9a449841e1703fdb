import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { changedWords, languageOf } from '../../../kernel/look/kit.ts'
import { originalOf } from '../../../kernel/text.ts'
import type { Contribution } from '../store/contributions.ts'
import type { Wording } from '../store/wordings.ts'
import type { BlockView } from '../views/block.ts'
import { adjustmentLine } from './opening-lines.ts'

/** What something was said about, where the paragraph reads otherwise today: what has changed since, in words. */
export function saidAbout(
  reader: Reader,
  { wording, ended }: Pick<BlockView, 'wording' | 'ended'>,
  contribution: Contribution,
  base: Wording,
): Fill {
  if (contribution.withdrawn_at || contribution.removed_at) return null
  const [old, now] = [originalOf(base.text), originalOf(wording.text)]
  if (base.id === wording.id || (old.text === now.text && ended === null)) return null
  const { say } = reader
  return html`<details><summary>${say('documents-said-about', { version: base.from_version })}</summary><p${languageOf(reader, now.language)}>${changedWords(reader, old.text, ended === null ? now.text : old.text)}</p></details>`
}

/** Versions in which the secretariat changed this paragraph of itself, and why. */
export function whoAdjusted(reader: Reader, { adjustments }: BlockView, address: string): Fill {
  return adjustments.map(
    one =>
      html`${adjustmentLine(reader, one)}<p class="meta"><a href="${address}?compare=${one.version - 1}..${one.version}">${reader.say('documents-adjusted-see')}</a></p>`,
  )
}
