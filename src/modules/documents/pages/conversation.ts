import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import {
  button,
  dateOf,
  type FormState,
  formTag,
  fresh,
  languageField,
  problemList,
  textArea,
} from '../../../kernel/look/kit.ts'
import { beginning, faceFor } from '../../../kernel/text.ts'
import { conversationsOf } from '../conversations.ts'
import { ReplyForm } from '../forms.ts'
import type { Contribution } from '../store/contributions.ts'
import type { BlockView, SaidOf } from '../views/block.ts'
import type { Voices } from '../views/document.ts'
import { nameFields } from './name-fields.ts'
import { saidArticle } from './said.ts'
import { saidAbout } from './said-about.ts'

/** What the reader answers, and how the form was refused. */
export interface Replying {
  to: string | null
  state?: FormState
}

/** Everything said about a block, as conversations: one that is settled is folded, and never gone. */
export function conversations(reader: Reader, view: BlockView, address: string, replying: Replying): Html {
  const here = `${address}/blocks/${view.wording.block_id}`
  const sheets = new Map(view.said.map(one => [one.contribution.id, one]))
  return html`${conversationsOf(view.said.map(one => one.contribution)).map(({ first, replies }) => {
    const all = [first, ...replies].map(one => sheets.get(one.id)!)
    const inside = html`${article(reader, view, all, all[0]!, address)}${
      replies.length > 0
        ? html`<ul>${all.slice(1).map(one => html`<li>${article(reader, view, all, one, address)}</li>`)}</ul>`
        : null
    }${replyForm(reader, view, all, here, replying)}${settleForm(reader, all[0]!, here)}`
    if (!first.settled_at) return inside
    const asked = all.some(one => one.contribution.id === replying.to)
    return html`<details${asked ? html` open` : null}><summary><span>${settledLine(reader, first, view.voices)} · ${reader.say('documents-conversation', { count: all.length })} ${openingWords(reader, first)}</span></summary>${inside}</details>`
  })}`
}

/** Who settled it, and when. */
export function settledLine(reader: Reader, first: Contribution, voices: Voices): Html {
  const name = voices.people.get(first.settled_by!) ?? reader.say('documents-somebody')
  return html`${reader.say('documents-settled-by', { name })} · ${dateOf(reader, first.settled_at!)}`
}

/** The first words of it, so that it is known while it is folded. */
function openingWords(reader: Reader, { words, proposed, withdrawn_at, removed_at }: Contribution): Fill {
  const text = words ?? proposed
  if (!text || withdrawn_at || removed_at) return null
  const face = faceFor(text, reader.languages)
  return html`<q lang="${face.language}" dir="auto">${beginning(face.text, 60)}</q>`
}

function article(reader: Reader, view: BlockView, all: readonly SaidOf[], one: SaidOf, address: string): Html {
  const { contribution, base, thread, mayWithdraw, mayReply } = one
  const answered = all.find(other => other.contribution.id === contribution.reply_to)?.contribution
  const deeper = answered && answered.id !== contribution.conversation_id && !answered.withdrawn_at
  return html`${saidArticle(reader, {
    contribution,
    base,
    thread,
    voices: view.voices,
    today: view.wording,
    to: deeper ? (view.voices.people.get(answered.author_id) ?? null) : null,
    reply: mayReply ? `${address}/blocks/${view.wording.block_id}?answer=${contribution.id}#answer` : null,
    withdrawal: mayWithdraw ? `${address}/contributions/${contribution.id}/withdrawal` : null,
  })}${saidAbout(reader, view, contribution, base)}`
}

/** One form on the page: below the conversation whose words the reader answers. */
function replyForm(reader: Reader, view: BlockView, all: readonly SaidOf[], here: string, replying: Replying): Fill {
  const answered = all.find(one => one.contribution.id === replying.to)
  if (!answered?.mayReply) return null
  const { say } = reader
  const { state = fresh } = replying
  const { id, author_id } = answered.contribution
  const name = view.voices.people.get(author_id) ?? say('documents-somebody')
  const field = { form: ReplyForm, prefix: 'reply-', state }
  return html`<section aria-labelledby="answer"><h3 id="answer">${say('documents-reply-to', { name })}</h3>${formTag(
    reader,
    `${here}/contributions/${id}/replies`,
    html`${problemList(reader, state, 'reply-')}${textArea(reader, { ...field, name: 'words', label: say('documents-field-reply') }, { rows: 3 })}
${languageField(reader, { ...field, name: 'language' })}${nameFields(reader, view, 'reply-', state)}${button(say('documents-send-reply'))}`,
  )}</section>`
}

function settleForm(reader: Reader, { contribution, maySettle }: SaidOf, here: string): Fill {
  if (!maySettle) return null
  const settled = contribution.settled_at !== null
  const path = `${here}/contributions/${contribution.id}/${settled ? 'reopening' : 'settlement'}`
  const label = reader.say(settled ? 'documents-reopen' : 'documents-settle')
  return formTag(reader, path, html`<button type="submit" class="link">${label}</button>`)
}
