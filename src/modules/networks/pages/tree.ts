import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { directionOf, INTERFACE_LANGUAGES, languageName } from '../../../kernel/languages.ts'
import {
  button,
  type FormState,
  formTag,
  fresh,
  plainText,
  problemList,
  selectField,
  shownText,
  tabs,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { faceIn } from '../../../kernel/text.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { type Node, TREES, type Tree } from '../../register/index.ts'
import { NodeForm } from '../forms.ts'

/** One controlled tree, to be read and edited; `about` is the node whose form came back with problems. */
export function treePage(
  reader: Reader,
  { kind, nodes }: { kind: Tree; nodes: readonly Node[] },
  state: FormState = fresh,
  about: string | null = null,
): Page {
  const { say } = reader
  const title = sayAny(say, `tree-${kind}` as keyof Messages)
  const main = html`<h1>${title}</h1><p class="lead">${say('tree-lead')}</p>
${tabs(
  say('tree-trees'),
  TREES.map(one => ({
    href: `/settings/trees/${one}`,
    label: sayAny(say, `tree-${one}` as keyof Messages),
    here: one === kind,
  })),
)}
${nodes.length === 0 ? html`<p>${say('tree-empty')}</p>` : html`<ul class="tree">${under(reader, kind, nodes, null, { state, about })}</ul>`}
<h2>${say('tree-add')}</h2>
${nodeForm(reader, kind, nodes, null, about === null ? state : fresh)}`
  return layout(reader, { title, main })
}

function under(
  reader: Reader,
  kind: Tree,
  nodes: readonly Node[],
  parent: string | null,
  problem: { state: FormState; about: string | null },
): Fill {
  const kin = nodes.filter(node => (node.above.at(-1) ?? null) === parent)
  return kin.map(node => {
    const below = nodes.some(one => one.above.at(-1) === node.id)
      ? html`<ul class="tree">${under(reader, kind, nodes, node.id, problem)}</ul>`
      : null
    return html`<li>${editing(reader, kind, nodes, node, problem.about === node.id ? problem.state : fresh)}${below}</li>`
  })
}

function editing(reader: Reader, kind: Tree, nodes: readonly Node[], node: Node, state: FormState): Html {
  const { say } = reader
  const at = `/settings/trees/${kind}/${node.id}`
  const verb = node.retired
    ? formTag(reader, `${at}/revival`, button(say('tree-revive'), { quiet: true }))
    : formTag(reader, `${at}/retirement`, button(say('tree-retire'), { quiet: true }))
  return html`<details${state.problems.length > 0 ? html` open` : null}><summary>${shownText(reader, node.name)}${node.retired ? html` <small class="meta">${say('tree-retired')}</small>` : null}</summary>${nodeForm(reader, kind, nodes, node, state)}${verb}</details>`
}

function nodeForm(reader: Reader, kind: Tree, nodes: readonly Node[], node: Node | null, state: FormState): Html {
  const { say } = reader
  const prefix = node ? `${node.id}-` : ''
  const field = (name: string, label: string, value = '') => ({ form: NodeForm, name, label, value, state, prefix })
  const faces = INTERFACE_LANGUAGES.map(
    language =>
      html`<div lang="${language}" dir="${directionOf(language)}">${textField(reader, field(language, languageName(language, language), node ? (faceIn(node.name, language)?.text ?? '') : ''), { autocomplete: 'off' })}</div>`,
  )
  const parents = nodes.filter(one => !one.retired && one.above.length < 4)
  const place = node
    ? null
    : selectField(reader, field('under', say('tree-under')), [
        { value: '', label: say('tree-top') },
        ...parents.map(one => ({ value: one.id, label: plainText(reader, one.name) })),
      ])
  const countries =
    kind === 'region'
      ? textField(
          reader,
          { ...field('countries', say('tree-countries'), node?.countries.join(' ')), hint: say('tree-countries-hint') },
          { autocomplete: 'off' },
        )
      : null
  const inside = html`${problemList(reader, state, prefix)}${faces}${place}${countries}${button(say(node ? 'people-keep' : 'tree-add'))}`
  return formTag(reader, node ? `/settings/trees/${kind}/${node.id}/name` : `/settings/trees/${kind}`, inside)
}
