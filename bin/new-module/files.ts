/**
 * The standard set of files of a module called `name`: one table, one page that lists it, one form for staff, and the
 * tests that show both the success and the refusal. A place to begin, in the shape every module has.
 */
export function filesOf(name: string): Record<string, string> {
  const Name = name[0]!.toUpperCase() + name.slice(1)
  return {
    'README.md': `# ${name}

What it is for, in two sentences a member would understand.

- **Words**: entry.
- **Tables**: \`${name}_entry\`.
- **Events**: none yet.
- **Who may what**: members of the network read; staff add.
`,
    'migrations/0001-entries.sql': `create table ${name}_entry (
  id uuid primary key,
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  title jsonb not null,
  at timestamptz not null default kernel_now()
);
create index ${name}_entry_scope on ${name}_entry (scope_id, at desc);
call kernel_protect('${name}_entry');
`,
    'tables.ts': `// Made by \`npm run generate\` from the migrated schema.
import type { Generated } from 'kysely'
import type { Text } from '../../kernel/text.ts'

export interface ${Name}Tables {
  ${name}_entry: {
    id: string
    scope_id: string
    visibility: string
    title: Text
    at: Generated<Temporal.Instant>
  }
}
`,
    'index.ts': `/** The door of ${name}: what other modules may use, one sentence each. */
export { ${name}Holdings } from './holdings.ts'
export { listEntries } from './store.ts'
`,
    'holdings.ts': `import type { Holding } from '../../kernel/holdings.ts'

/** What the tables of ${name} hold of people. */
export const ${name}Holdings: readonly Holding[] = [
  { table: '${name}_entry', why: 'Entries of a network.', kept: 'As long as the network.', people: {} },
]
`,
    'store.ts': `import { newId, type ScopeId } from '../../kernel/ids.ts'
import type { Text } from '../../kernel/text.ts'
import { tables, type Tx } from '../../kernel/transaction.ts'
import type { ${Name}Tables } from './tables.ts'

const db = (tx: Tx) => tables<${Name}Tables>(tx)

export async function insertEntry(tx: Tx, scope: ScopeId, title: Text): Promise<void> {
  await db(tx).insertInto('${name}_entry').values({ id: newId(), scope_id: scope, visibility: 'network', title }).execute()
}

/** The entries of a network that the reader may see, newest first. */
export async function listEntries(tx: Tx, scope: ScopeId) {
  return db(tx)
    .selectFrom('${name}_entry')
    .select(['id', 'title', 'at'])
    .where('scope_id', '=', scope)
    .orderBy('at', 'desc')
    .limit(100)
    .execute()
}
`,
    'access.ts': `import type { Actor } from '../../kernel/actor.ts'
import { policy } from '../../kernel/policy.ts'
import type { Network } from '../networks/index.ts'
import { isStaffOf } from '../register/index.ts'

export const canAdd = policy((actor: Actor, network: Network) => isStaffOf(actor, network.id))
`,
    'forms.ts': `import Type from 'typebox'
import { form, language, words } from '../../kernel/forms.ts'

export const EntryForm = form(Type.Object({ title: words(300), language: language() }))
`,
    'rules.ts': `/** Pure decisions of ${name}: no database, no clock, no request. */
export function isLong(title: string): boolean {
  return title.length > 100
}
`,
    'rules.test.ts': `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLong } from './rules.ts'

test('a title of one line is not long, one of three lines is', () => {
  assert.equal(isLong('Minutes of the steering group'), false)
  assert.equal(isLong('x'.repeat(101)), true)
})
`,
    'actions.ts': `import { notAllowed } from '../../kernel/errors.ts'
import type { FormValue } from '../../kernel/forms.ts'
import { writeDown } from '../../kernel/journal.ts'
import { textOf } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { visibleNetwork } from '../networks/index.ts'
import { canAdd } from './access.ts'
import type { EntryForm } from './forms.ts'
import { insertEntry } from './store.ts'

export async function addEntry(tx: Tx, networkSlug: string | undefined, value: FormValue<typeof EntryForm>): Promise<void> {
  const network = await visibleNetwork(tx, networkSlug)
  if (!canAdd(tx.actor, network)) throw notAllowed()
  await insertEntry(tx, network.id, textOf(value.title, value.language))
  await writeDown(tx, '${name}.added', \`network:\${network.id}\`, network.id)
}
`,
    'views.ts': `import type { Tx } from '../../kernel/transaction.ts'
import { type Network, visibleNetwork } from '../networks/index.ts'
import { canAdd } from './access.ts'
import { listEntries } from './store.ts'

export interface ListView {
  network: Network
  entries: Awaited<ReturnType<typeof listEntries>>
  may: { add: boolean }
}

export async function listView(tx: Tx, networkSlug: string | undefined): Promise<ListView> {
  const network = await visibleNetwork(tx, networkSlug)
  return { network, entries: await listEntries(tx, network.id), may: { add: canAdd(tx.actor, network) } }
}
`,
    'pages.ts': `import { html } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import { button, dateOf, type FormState, formTag, fresh, languageField, problemList, shownText, textField } from '../../kernel/look/kit.ts'
import { layout } from '../../kernel/look/layout.ts'
import { placeIn } from '../networks/index.ts'
import { EntryForm } from './forms.ts'
import type { ListView } from './views.ts'

export function listPage(reader: Reader, { network, entries, may }: ListView, state: FormState = fresh): Page {
  const { say } = reader
  const title = say('${name}-title')
  const main = html\`<h1>\${title}</h1><p class="lead">\${say('${name}-count', { count: entries.length })}</p>
<ul>\${entries.map(entry => html\`<li>\${shownText(reader, entry.title)} · \${dateOf(reader, entry.at)}</li>\`)}</ul>
\${may.add ? formTag(reader, \`/\${network.slug}/${name}\`, html\`\${problemList(reader, state)}\${textField(reader, { form: EntryForm, name: 'title', label: say('${name}-field-title'), state })}\${languageField(reader, { form: EntryForm, name: 'language', state })}\${button(say('${name}-add'))}\`) : null}\`
  return layout(reader, { title, main, place: placeIn(reader, network, '${name}') })
}
`,
    'routes.ts': `import type { Web } from '../../kernel/http/web.ts'
import { addEntry } from './actions.ts'
import { EntryForm } from './forms.ts'
import { listPage } from './pages.ts'
import { listView } from './views.ts'

export function ${name}Routes(web: Web): void {
  web.page('/:network/${name}', async ({ reader, read }, { network }) =>
    listPage(reader, await read(tx => listView(tx, network))),
  )

  web.form('/:network/${name}', {
    form: EntryForm,
    act: async (_context, tx, { network }, value) => {
      await addEntry(tx, network, value)
      return \`/\${network}/${name}?done=${name}-added\`
    },
    redraw: async ({ reader, read }, { network }, refused) =>
      listPage(reader, await read(tx => listView(tx, network)), refused),
  })
}
`,
    'actions.test.ts': `import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'

const ADDRESS = '/towns/${name}'
let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

test('staff add an entry, and members read it', async () => {
  const sent = await (await world.as('officer')).submit(ADDRESS, ADDRESS, { title: 'A first entry', language: 'en' })
  assert.equal(sent.status, 303, sent.body)
  assert.match((await (await world.as('member-sw')).get(ADDRESS)).body, /A first entry/)
})

test('a member is offered no form, and may not send one', async () => {
  const member = await world.as('member-sw')
  assert.equal((await member.get(ADDRESS)).page.querySelector('main form'), null)
  const key = member.fieldsOf(await member.get('/me'), '/sign-out').get('key')!
  const sent = await member.post(ADDRESS, new URLSearchParams({ key, title: 'Mine', language: 'en' }))
  assert.equal(sent.status, 403)
})

test('a visitor and a member of another network read nothing of it', async () => {
  for (const slug of ['ally', null]) {
    assert.doesNotMatch((await (await world.as(slug)).get(ADDRESS)).body, /A first entry/)
  }
})
`,
    ...textsOf(name, Name),
  }
}

function textsOf(name: string, Name: string): Record<string, string> {
  const text = (title: string, none: string, one: string, other: string, field: string, add: string, done: string) =>
    `${name}-title = ${title}
${name}-count =
    { $count ->
        [0] ${none}
        [one] ${one}
       *[other] ${other}
    }
${name}-field-title = ${field}
${name}-add = ${add}
done-${name}-added = ${done}
`
  const count = '{ $count }'
  return {
    'texts/en.ftl': text(Name, 'Nothing yet.', 'One entry.', `${count} entries.`, 'Title', 'Add it', 'Added.'),
    'texts/fr.ftl': text(
      Name,
      'Rien pour le moment.',
      'Une entrée.',
      `${count} entrées.`,
      'Titre',
      'Ajouter',
      'Ajouté.',
    ),
    'texts/es.ftl': text(Name, 'Todavía nada.', 'Una entrada.', `${count} entradas.`, 'Título', 'Añadir', 'Añadido.'),
    'texts/ar.ftl': text(Name, 'لا شيء بعد.', 'مدخل واحد.', `عدد المداخل: ${count}.`, 'العنوان', 'أضف', 'أُضيف.'),
  }
}
