import type { Form } from '../../../kernel/forms.ts'
import { type Fill, type Html, html, join } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { changedWords, type FormState, notice, selectField, shownFace, textArea } from '../../../kernel/look/kit.ts'
import { mergeWords } from '../../../kernel/paper/compare.ts'
import { faceFor, faceIn } from '../../../kernel/text.ts'
import { around, cutAt, passageOf, placeToday } from '../passages.ts'
import type { Contribution } from '../store/contributions.ts'
import type { Wording } from '../store/wordings.ts'
import { headingOf } from './beside.ts'

/** Which words of the paragraph it is about: typed, pasted, or put here by the island that hears a selection. */
export function aboutFields(reader: Reader, wording: Wording, form: Form, prefix: string, state: FormState): Html {
  const { say } = reader
  const face = faceFor(wording.text, reader.languages)
  const asked = state.problems.some(one => one.field === 'at')
  const typed = state.typed['about']
  const found =
    asked && typeof typed === 'string'
      ? passageOf(wording.text, { words: typed, read: face.language, from: null })
      : null
  const places = found && 'several' in found ? found : null
  return html`${textArea(
    reader,
    {
      form,
      name: 'about',
      label: say('documents-field-about'),
      hint: say('documents-field-about-hint'),
      prefix,
      state,
    },
    { rows: 2 },
  )}<input type="hidden" name="read" value="${places?.language ?? face.language}">${
    places
      ? selectField(
          reader,
          { form, name: 'at', label: say('documents-field-at'), prefix, state },
          places.several.map(place => {
            const { before, words, behind } = around(faceIn(wording.text, places.language)!.text, place)
            return { value: String(place.from), label: `${before}[${words}]${behind}`, lang: places.language }
          }),
        )
      : html`<input type="hidden" name="at">`
  }`
}

/** The words of a block with a mark on every passage that somebody speaks of, leading to what they said. */
export function markedWords(reader: Reader, block: Wording, said: readonly Contribution[], here = ''): Html {
  const face = faceFor(block.text, reader.languages)
  const passages = said.flatMap(({ id, passage, withdrawn_at, removed_at, wording_id }) => {
    if (!passage || withdrawn_at || removed_at || passage.language !== face.language) return []
    const place = placeToday(passage, block.text, wording_id === block.id)
    return place ? [{ id, ...place }] : []
  })
  const marked = cutAt(face.text, passages).map(({ text, of: [first] }) =>
    first ? html`<mark><a href="${here}#c-${first}">${text}</a></mark>` : html`${text}`,
  )
  const words = shownFace(reader, face, join(marked))
  return block.kind === 'heading' ? headingOf(block, words) : html`<p>${words}</p>`
}

/**
 * Somebody wrote a suggestion on a wording that was republished meanwhile: what changed, and the words to go on with, theirs
 * laid over those of today where the two do not touch the same words.
 */
export function republished(
  reader: Reader,
  wordings: readonly Wording[],
  today: Wording,
  { typed }: FormState,
): { notice: Fill; words: string } | null {
  const [seen, language, words] = [typed['wording'], typed['language'], typed['proposed']]
  const old = seen === today.id ? undefined : wordings.find(one => one.id === seen)
  if (!old || typeof language !== 'string' || typeof words !== 'string') return null
  const [before, now] = [faceIn(old.text, language), faceIn(today.text, language)]
  if (!before || !now || before.text === now.text) return null
  const merge = mergeWords(before.text, now.text, words)
  const clear = merge.conflicts.length === 0
  const { say } = reader
  const says = say(clear ? 'documents-reworded-laid-over' : 'documents-reworded-kept')
  return {
    notice: notice('due', html`<p>${says}</p><p class="change">${changedWords(reader, before.text, now.text)}</p>`),
    words: clear ? merge.text : words,
  }
}
