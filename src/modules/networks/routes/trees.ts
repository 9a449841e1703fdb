import { EmptyForm } from '../../../kernel/forms.ts'
import type { Context } from '../../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../../kernel/http/web.ts'
import { editableTree, growTree, renameNode, retireNode } from '../actions/trees.ts'
import { NodeForm } from '../forms.ts'
import { treePage } from '../pages/tree.ts'

const TREE = '/settings/trees/:tree'

/** The controlled trees of the house. */
export function treeRoutes(web: Web): void {
  web.page(TREE, (context, params) => draw(context, params))
  web.form(TREE, {
    form: NodeForm,
    act: (_context, tx, { tree }, value) => growTree(tx, tree, value),
    redraw: draw,
  })
  web.form(`${TREE}/:node/name`, {
    form: NodeForm,
    act: (_context, tx, { tree, node }, value) => renameNode(tx, { tree, node }, value),
    redraw: draw,
  })
  for (const [verb, retired] of [
    ['retirement', true],
    ['revival', false],
  ] as const)
    web.form(`${TREE}/:node/${verb}`, {
      form: EmptyForm,
      act: (_context, tx, { tree, node }) => retireNode(tx, { tree, node }, retired),
      redraw: draw,
    })
}

async function draw({ reader, read }: Context, { tree, node }: Params, refused?: Refused) {
  return treePage(reader, await read(tx => editableTree(tx, tree)), refused, node ?? null)
}
