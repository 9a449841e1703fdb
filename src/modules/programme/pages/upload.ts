import { html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { fileField } from '../../../kernel/look/file-field.ts'
import { button, type FormState, formTag, fresh, problemList, textArea, textField } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import { uploadForm } from '../forms.ts'
import type { NewView } from '../views.ts'
import { zoneField } from './zone-field.ts'

/** A programme as a file, or as words in a box; where its sessions take place, if the file does not say. */
export function newPage(reader: Reader, { network }: NewView, state: FormState = fresh): Page {
  const { say } = reader
  const field = (name: string, label: string, hint?: string) => ({
    form: uploadForm,
    name,
    label,
    state,
    ...(hint ? { hint } : {}),
  })
  const inside = html`${fileField(reader, { label: say('programme-file'), hint: say('programme-file-hint'), accept: '.docx,.odt,.html,.htm,.md,.markdown,.txt', state })}
${textArea(reader, field('text', say('programme-paste'), say('programme-paste-hint')), { rows: 8 })}
${textField(reader, { ...field('place', say('programme-place'), say('programme-upload-place-hint')), value: network.place })}
${zoneField(reader, { ...field('zone', say('programme-zone'), say('programme-zone-hint')), value: network.zone })}
${button(say('programme-read'))}`
  const main = html`<h1>${say('programme-upload')}</h1><p class="lead">${say('programme-upload-lead')}</p>${problemList(reader, state)}${formTag(reader, `/${network.slug}/programme/drafts`, inside, { file: true })}`
  return layout(reader, {
    title: say('programme-upload'),
    main,
    place: placeIn(reader, network, 'programme'),
    islands: ['keep-words', 'send-file'],
  })
}
