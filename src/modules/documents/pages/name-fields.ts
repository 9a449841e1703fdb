import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { type FormState, plainText, selectField } from '../../../kernel/look/kit.ts'
import { CommentForm } from '../forms.ts'
import type { BlockView } from '../views/block.ts'

/** In whose name: one's own, one's organisation's, or that of somebody who called. */
export function nameFields(reader: Reader, view: BlockView, prefix: string, state: FormState): Fill {
  const { say } = reader
  const { speakFor, speakOnBehalf } = view.may
  return html`${
    speakFor.length > 0
      ? selectField(
          reader,
          {
            form: CommentForm,
            name: 'organisation',
            label: say('documents-field-name'),
            value: speakFor[0]!.id,
            prefix,
            state,
          },
          [
            ...speakFor.map(one => ({
              value: one.id,
              label: say('documents-name-organisation', { organisation: plainText(reader, one.name) }),
            })),
            { value: '', label: say('documents-name-own') },
          ],
        )
      : null
  }${
    speakOnBehalf.length > 0
      ? html`${selectField(
          reader,
          { form: CommentForm, name: 'person', label: say('documents-field-person'), prefix, state },
          [
            { value: '', label: say('documents-name-own') },
            ...speakOnBehalf.map(one => ({
              value: one.id,
              label: one.organisation ? `${one.name} (${plainText(reader, one.organisation)})` : one.name,
            })),
          ],
        )}${selectField(
          reader,
          { form: CommentForm, name: 'channel', label: say('documents-field-channel'), prefix, state },
          [
            { value: 'phone', label: say('documents-channel-phone') },
            { value: 'mail', label: say('documents-channel-mail') },
            { value: 'meeting', label: say('documents-channel-meeting') },
          ],
        )}`
      : null
  }`
}
