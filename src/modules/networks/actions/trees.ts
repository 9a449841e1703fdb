import { Invalid, notAllowed, notFound, type Problem } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { type ScopeId, slugOf } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { INTERFACE_LANGUAGES } from '../../../kernel/languages.ts'
import { type Text, textOf, withFace } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { addNode, countryCodes, listNodes, type Node, TREES, type Tree, updateNode } from '../../register/index.ts'
import { canEditTrees } from '../access.ts'
import type { NodeForm } from '../forms.ts'
import { findHouse } from '../store/networks.ts'

type Given = FormValue<typeof NodeForm>
const DEEPEST = 4

/** Adds a node to a controlled tree; returns the address to go on to. */
export async function growTree(tx: Tx, tree: string | undefined, given: Given): Promise<string> {
  const { house, nodes, kind } = await editableTree(tx, tree)
  const name = nameOf(given)
  const under = given.under ? nodes.find(node => node.id === given.under) : null
  const countries = countriesIn(given.countries)
  const problems: Problem[] = []
  if (!name) problems.push({ field: 'en', text: 'problem-node-name' })
  if (under === undefined || (under && under.above.length >= DEEPEST))
    problems.push({ field: 'under', text: 'problem-not-understood' })
  if (!countries) problems.push({ field: 'countries', text: 'problem-countries' })
  if (problems.length > 0 || !name || under === undefined || !countries) throw new Invalid(problems)
  const slug = slugOf(name.faces[name.original]!.text)
  const id = slug
    ? await addNode(tx, { house, tree: kind, under, slug, name, position: nodes.length, countries })
    : undefined
  if (!id) throw new Invalid([{ field: 'en', text: slug ? 'problem-node-twice' : 'problem-name-without-letters' }])
  await writeDown(tx, 'tree.grown', `node:${id}`, house, { tree: kind })
  return `/settings/trees/${kind}?done=tree-kept`
}

/** Renames a node in the languages given; those left empty keep their face. */
export async function renameNode(tx: Tx, at: { tree: string | undefined; node: string | undefined }, given: Given) {
  const { house, nodes, kind } = await editableTree(tx, at.tree)
  const node = nodeAmong(nodes, at.node)
  const countries = countriesIn(given.countries)
  const name = nameOf(given, node.name)
  if (!name) throw new Invalid([{ field: 'en', text: 'problem-node-name' }])
  if (!countries) throw new Invalid([{ field: 'countries', text: 'problem-countries' }])
  if (!(await updateNode(tx, node.id, { name, countries }))) throw notAllowed()
  await writeDown(tx, 'tree.renamed', `node:${node.id}`, house, { tree: kind })
  return `/settings/trees/${kind}?done=tree-kept`
}

/** Retires a node, or takes it back into use: what has chosen it keeps it, and nobody chooses it anew. */
export async function retireNode(
  tx: Tx,
  at: { tree: string | undefined; node: string | undefined },
  retired: boolean,
): Promise<string> {
  const { house, nodes, kind } = await editableTree(tx, at.tree)
  const node = nodeAmong(nodes, at.node)
  if (!(await updateNode(tx, node.id, { retired }))) throw notAllowed()
  await writeDown(tx, retired ? 'tree.retired' : 'tree.revived', `node:${node.id}`, house, { tree: kind })
  return `/settings/trees/${kind}?done=tree-kept`
}

/** A tree of the house for whoever may edit it. */
export async function editableTree(
  tx: Tx,
  tree: string | undefined,
): Promise<{ house: ScopeId; kind: Tree; nodes: Node[] }> {
  const kind = TREES.find(one => one === tree)
  const house = await findHouse(tx)
  if (!kind || !house) throw notFound()
  if (!canEditTrees(tx.actor, house.id)) throw notAllowed()
  return { house: house.id, kind, nodes: await listNodes(tx, kind) }
}

function nodeAmong(nodes: readonly Node[], id: string | undefined): Node {
  const node = nodes.find(one => one.id === id)
  if (!node) throw notFound()
  return node
}

/** A name in the languages given; the first of them is the original where there is none yet. */
function nameOf(given: Given, before?: Text): Text | null {
  const said = INTERFACE_LANGUAGES.flatMap(language => {
    const words = given[language]
    return words ? [[language, words] as const] : []
  })
  let name = before ?? null
  for (const [language, words] of said) {
    if (!name) name = textOf(words, language)
    else if (name.original === language) name = { ...name, faces: { ...name.faces, ...textOf(words, language).faces } }
    else name = withFace(name, language, words, 'checked')
  }
  return name
}

/** Codes of countries parted by blanks or commas; null when one of them is none. */
function countriesIn(text: string | undefined): string[] | null {
  const codes = (text ?? '')
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
  return codes.every(code => countryCodes().includes(code)) ? [...new Set(codes)] : null
}
