import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Tree } from '../rules.ts'
import type { RegisterTables } from '../tables.ts'
import { recordsChanged } from './changed.ts'

export type NodeId = Id<'node'>

/** A node of a controlled tree. `above`: every node it lies under, the widest first. */
export interface Node {
  id: NodeId
  tree: Tree
  above: NodeId[]
  slug: string
  name: Text
  position: number
  /** Of a region: the countries in it and in none below it. */
  countries: string[]
  retired: boolean
}

const db = (tx: Tx) => tables<RegisterTables>(tx)
const columns = ['id', 'tree', 'above', 'slug', 'name', 'position', 'countries'] as const
const retired = sql<boolean>`retired_at is not null`.as('retired')

/** Every node of a tree, each behind what it lies under and beside its own kin. */
export async function listNodes(tx: Tx, tree: Tree): Promise<Node[]> {
  const nodes = (await db(tx)
    .selectFrom('register_node')
    .select(columns)
    .select(retired)
    .where('tree', '=', tree)
    .orderBy('position')
    .orderBy('slug')
    .execute()) as Node[]
  const below = Map.groupBy(nodes, node => node.above.at(-1) ?? null)
  const inOrder = (parent: NodeId | null): Node[] =>
    (below.get(parent) ?? []).flatMap(node => [node, ...inOrder(node.id)])
  return inOrder(null)
}

/** Adds a node under another, or at the top; undefined when its tree has one of this slug. */
export async function insertNode(
  tx: Tx,
  node: {
    house: ScopeId
    tree: Tree
    under: Pick<Node, 'id' | 'above'> | null
    slug: string
    name: Text
    position: number
    countries?: string[]
  },
): Promise<NodeId | undefined> {
  const added = await db(tx)
    .insertInto('register_node')
    .values({
      id: newId<'node'>(),
      scope_id: node.house,
      tree: node.tree,
      above: node.under ? [...node.under.above, node.under.id] : [],
      slug: node.slug,
      name: node.name,
      position: node.position,
      countries: node.countries ?? [],
    })
    .onConflict(conflict => conflict.columns(['tree', 'slug']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added && node.countries?.length) await recordsChanged(tx, 'node', [added.id])
  return added?.id as NodeId | undefined
}

/** Renames, reorders or retires a node; false when this actor may not. */
export async function updateNode(
  tx: Tx,
  id: string,
  change: { name?: Text; position?: number; countries?: string[]; retired?: boolean },
): Promise<boolean> {
  const { retired: isRetired, ...columns } = change
  const changed = await db(tx)
    .updateTable('register_node')
    .set({
      ...columns,
      ...(isRetired === undefined ? {} : { retired_at: isRetired ? sql`kernel_now()` : null }),
    })
    .where('id', '=', id)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return false
  // Records are found by which node they chose, however it is called; by countries only where it says some.
  if (change.countries) await recordsChanged(tx, 'node', [id])
  return true
}
