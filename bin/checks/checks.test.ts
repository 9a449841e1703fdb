import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { documents } from './documents.ts'
import { formatAndLint } from './format-and-lint.ts'
import { generated } from './generated.ts'
import { imports } from './imports.ts'
import { logicalCss } from './logical-css.ts'
import type { Outcome, Step } from './step.ts'
import { tests } from './tests.ts'
import { testsOn15 } from './tests-on-15.ts'
import { texts } from './texts.ts'
import { types } from './types.ts'
import { unused } from './unused.ts'

const project = join(import.meta.dirname, '../..')

type Tree = Record<string, string>

/** Runs a step on a small tree of its own, which borrows the installed packages and is removed afterwards. */
async function runOn(step: Step, tree: Tree, borrowed: readonly string[] = []): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'a check '))
  try {
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction')
    for (const file of borrowed) cpSync(join(project, file), join(root, file))
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return await step.run(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function assertGreen(outcome: Outcome): void {
  assert.equal(outcome.failed, 0, outcome.output)
  assert.ok(outcome.passed > 0)
}

function assertRed(outcome: Outcome, ...words: RegExp[]): void {
  assert.ok(outcome.failed > 0, `nothing was found: ${outcome.output}`)
  for (const word of words) assert.match(outcome.output, word)
}

const manifest = { 'package.json': '{ "name": "tree", "version": "0.1.0", "private": true, "type": "module" }\n' }

describe('types', () => {
  test('a number where words are expected is found', async () => {
    const sound = { ...manifest, 'src/a.ts': "export const words: string = 'a'\n" }
    assertGreen(await runOn(types, sound, ['tsconfig.json']))
    assertRed(
      await runOn(types, { ...sound, 'src/a.ts': 'export const words: string = 1\n' }, ['tsconfig.json']),
      /TS2322/,
    )
  })
})

describe('format and lint', () => {
  // The project's settings, without git and without judging themselves: a tree of a test has neither.
  const settings = {
    ...JSON.parse(readFileSync(join(project, 'biome.json'), 'utf8')),
    vcs: { enabled: false },
    json: { formatter: { enabled: false } },
  }
  const sound = { 'biome.json': JSON.stringify(settings), 'src/a.ts': "export const a = 'a'\n" }

  test('a badly written line is found', async () => {
    assertGreen(await runOn(formatAndLint, sound))
    const shouting = 'export const a = "a";\n'
    assertRed(await runOn(formatAndLint, { ...sound, 'src/a.ts': shouting }), /a\.ts format/)
    const loose = 'export const a = (b: number) => b == 1\n'
    assertRed(await runOn(formatAndLint, { ...sound, 'src/a.ts': loose }), /noDoubleEquals/)
  })
})

describe('imports', () => {
  const map = pathToFileURL(join(project, 'architecture/modules.ts')).href
  const drawn = (names: Record<string, string[]>) => `
    export { databasePackages, islandPackages, pureKernel } from '${map}'
    export const modules = ${JSON.stringify(Object.fromEntries(Object.entries(names).map(([name, imports]) => [name, { imports, why: `the reason of ${name}` }])))}\n`
  const borrowed = ['.dependency-cruiser.mjs', 'tsconfig.json']
  const sound: Tree = {
    'package.json': '{ "type": "module", "dependencies": { "kysely": "*" } }',
    'architecture/modules.ts': drawn({ register: [], programme: ['register'] }),
    'src/kernel/text.ts': 'export const text = 1\n',
    'src/kernel/database/open.ts': "import { sql } from 'kysely'\nexport const open = sql\n",
    'src/modules/register/index.ts': "export { people } from './store.ts'\n",
    'src/modules/register/store.ts': "import { sql } from 'kysely'\nexport const people = sql\n",
    'src/modules/programme/index.ts': "export { title } from './rules.ts'\n",
    'src/modules/programme/store.ts':
      "import { open } from '../../kernel/database/open.ts'\nexport type Row = { id: string }\nexport const rows = open\n",
    'src/modules/programme/rules.ts':
      "import type { Row } from './store.ts'\nimport { text } from '../../kernel/text.ts'\nexport const title = (row: Row) => [row, text]\n",
    'src/modules/programme/views.ts':
      "import { people } from '../register/index.ts'\nimport { rows } from './store.ts'\nexport type View = { a: 1 }\nexport const view = [people, rows]\n",
    'src/modules/programme/pages.ts':
      "import type { View } from './views.ts'\nexport const page = (view: View) => view\n",
    'src/modules/programme/routes.ts':
      "import { page } from './pages.ts'\nimport { view } from './views.ts'\nexport const routes = [page, view]\n",
    'src/modules/programme/islands/hour.ts': "import { title } from '../rules.ts'\nexport const hour = title\n",
    'src/app/server.ts': "import { routes } from '../modules/programme/routes.ts'\nexport const server = routes\n",
  }

  test('a tree that follows the map is green', async () => {
    assertGreen(await runOn(imports, sound, borrowed))
  })

  test('every kind of wrong import is found and named', async () => {
    const faulty: Tree = {
      ...sound,
      'src/kernel/clock.ts': "import { readFileSync } from 'node:fs'\nexport const clock = readFileSync\n",
      'src/kernel/languages.ts':
        "import { sql } from 'kysely'\nimport { open } from './database/open.ts'\nexport const languages = [sql, open]\n",
      'src/kernel/errors.ts': "import { people } from '../modules/register/index.ts'\nexport const errors = people\n",
      'src/modules/register/events.ts': "import { title } from '../programme/index.ts'\nexport const events = title\n",
      'src/modules/programme/access.ts':
        "import { people } from '../register/store.ts'\nimport { gone } from './gone.ts'\nexport const access = [people, gone]\n",
      'src/modules/programme/actions.ts':
        "import { server } from '../../app/server.ts'\nimport { open } from '../../kernel/database/open.ts'\nexport const act = [server, open]\n",
      'src/modules/programme/forms.ts': "import type { Kysely } from 'kysely'\nexport type Form = Kysely<unknown>\n",
      'src/modules/programme/rules/late.ts':
        "import { readFileSync } from 'node:fs'\nexport const late = readFileSync\n",
      'src/modules/programme/reading/hours.ts': "import { rows } from '../store.ts'\nexport const hours = rows\n",
      'src/modules/programme/pages/list.ts': "import { view } from '../views.ts'\nexport const list = view\n",
      'src/modules/programme/islands/hour.ts': "import { rows } from '../store.ts'\nexport const hour = rows\n",
      'src/islands/copy.ts': "import { title } from '../modules/programme/rules.ts'\nexport const copy = title\n",
      'src/app/home.ts': "import { view } from '../modules/programme/views.ts'\nexport const home = view\n",
      'src/app/one.ts': "import { two } from './two.ts'\nexport const one = () => two\n",
      'src/app/two.ts': "import { one } from './one.ts'\nexport const two = () => one\n",
      'src/app/three.ts': "import { cast } from '../../test/cast.ts'\nexport const three = cast\n",
      'test/cast.ts': 'export const cast = 1\n',
      'bench/baseline/list.mjs': "import '../../src/kernel/text.ts'\n",
    }
    const outcome = await runOn(imports, faulty, borrowed)
    const expected = [
      ['kernel/clock.ts', 'fs', 'the pure kernel needs no server'],
      ['kernel/languages.ts', 'kysely/dist/index.js', 'the pure kernel knows no database'],
      ['kernel/languages.ts', 'kernel/database/open.ts', 'the pure kernel stays pure'],
      ['kernel/errors.ts', 'modules/register/index.ts', 'the kernel knows no module'],
      ['modules/register/events.ts', 'modules/programme/index.ts', 'register imports no module'],
      ['modules/programme/access.ts', 'modules/register/store.ts', 'programme imports only the doors of register'],
      ['modules/programme/access.ts', './gone.ts', 'imports resolve'],
      ['modules/programme/actions.ts', 'app/server.ts', 'modules do not know the app'],
      ['modules/programme/actions.ts', 'kernel/database/open.ts', 'only stores know the database'],
      ['modules/programme/forms.ts', 'kysely/dist/index.', 'not even the types of the query builder'],
      ['modules/programme/rules/late.ts', 'fs', 'rules decide and fetch nothing'],
      ['modules/programme/reading/hours.ts', 'modules/programme/store.ts', 'reading decides and fetches nothing'],
      ['modules/programme/pages/list.ts', 'modules/programme/views.ts', 'pages ask nothing'],
      ['modules/programme/islands/hour.ts', 'modules/programme/store.ts', 'islands carry no server code'],
      ['islands/copy.ts', 'modules/programme/rules.ts', 'shared islands know no module'],
      ['app/home.ts', 'modules/programme/views.ts', 'the app uses doors'],
      ['app/one.ts', 'app/two.ts', 'no cycles'],
      ['app/three.ts', 'test/cast.ts', 'tests stay tests'],
      ['bench/baseline/list.mjs', 'src/kernel/text.ts', 'the baseline is bare'],
    ] as const
    const entries = outcome.output.split(/\n(?! )/)
    for (const [from, to, rule] of expected) {
      const found = entries.some(
        entry => entry.split(' → ')[0]?.endsWith(from) && entry.includes(to) && entry.includes(rule),
      )
      assert.ok(found, `${from} → ${to}: "${rule}" is not in\n${outcome.output}`)
    }
    assert.equal(outcome.failed, 1)
  })

  test('a module without a line on the map and a line without a module are found', async () => {
    const stranger = { ...sound, 'src/modules/forum/index.ts': 'export const forum = 1\n' }
    assertRed(await runOn(imports, stranger, borrowed), /src\/modules\/forum is not on the map/)
    const stale = { ...sound, 'architecture/modules.ts': drawn({ register: [], programme: ['register'], plan: [] }) }
    assertRed(await runOn(imports, stale, borrowed), /names plan, but src\/modules\/plan does not exist/)
  })

  test('files that the tool did not look at are found, though the tool itself is content', async () => {
    const own = readFileSync(join(project, '.dependency-cruiser.mjs'), 'utf8')
    const blind = own.replace('options: {', "options: { exclude: { path: 'register' },")
    assertRed(
      await runOn(imports, { ...sound, '.dependency-cruiser.mjs': blind }, ['tsconfig.json']),
      /register\/store\.ts was not looked at/,
    )
    assertRed(await runOn(imports, { 'architecture/modules.ts': drawn({}) }, borrowed), /nothing was checked/)
  })
})

describe('unused', () => {
  const sound = {
    'package.json': '{ "name": "tree", "type": "module", "dependencies": { "kysely": "*" } }',
    'src/app/cli.ts': "import { used } from '../kernel/a.ts'\nimport { sql } from 'kysely'\nconsole.log(used, sql)\n",
    'src/kernel/a.ts': 'export const used = 1\n',
    'src/modules/plan/index.ts': 'export const door = 1\n',
  }

  test('a file, an export and a package that nobody uses are found; what a door offers is not', async () => {
    assertGreen(await runOn(unused, sound, ['knip.json', 'tsconfig.json']))
    const faulty = {
      ...sound,
      'package.json': sound['package.json'].replace('"kysely"', '"fastify": "*", "kysely"'),
      'src/kernel/a.ts': 'export const used = 1\nexport const forgotten = 2\n',
      'src/kernel/orphan.ts': 'export const orphan = 1\n',
    }
    const outcome = await runOn(unused, faulty, ['knip.json', 'tsconfig.json'])
    assertRed(outcome, /forgotten/, /orphan\.ts/, /fastify/)
    assert.doesNotMatch(outcome.output, /door/)
  })
})

describe('generated files are fresh', () => {
  test('a stale file and a missing generator are found', async () => {
    assertGreen(await runOn(generated, { 'bin/generate.ts': "if (process.argv[2] !== '--check') process.exit(1)\n" }))
    assertRed(
      await runOn(generated, { 'bin/generate.ts': "console.log('tables.ts is stale')\nprocess.exit(1)\n" }),
      /tables\.ts is stale/,
    )
    assertRed(await runOn(generated, manifest), /bin\/generate\.ts is missing/)
  })
})

describe('texts', () => {
  const sentence =
    'greeting = { $count ->\n    [one] { $name }\n   *[other] { $name }, { $count }\n  }\n    .title = { $name }\n'
  const folder = 'src/modules/plan/texts'
  const sound: Tree = Object.fromEntries(
    ['en', 'fr', 'es', 'ar'].map(language => [`${folder}/${language}.ftl`, sentence]),
  )

  test('four complete languages are green, and a fifth may be incomplete', async () => {
    assertGreen(await runOn(texts, sound))
    assertGreen(await runOn(texts, { ...sound, [`${folder}/sw.ftl`]: '# still to come\n' }))
  })

  test('a missing language, sentence, value, a stray sentence and a line nobody can read are found', async () => {
    const { [`${folder}/ar.ftl`]: _, ...threeLanguages } = sound
    assertRed(await runOn(texts, threeLanguages), /texts\/ar\.ftl is missing/)
    const faulty = {
      ...sound,
      [`${folder}/en.ftl`]: `${sentence}only-here = a\n`,
      [`${folder}/fr.ftl`]: `greeting = { $nom }\n    .title = { $name }\nonly-here = a\nonly-here = b\n`,
      [`${folder}/es.ftl`]: `${sentence}only-here = a\nextra = b\nnot readable\n`,
    }
    assertRed(
      await runOn(texts, faulty),
      /fr\.ftl: greeting uses \$nom, in English \$count, \$name/,
      /fr\.ftl: only-here stands there twice/,
      /es\.ftl: extra does not exist in English/,
      /es\.ftl:\d+: .*not readable/,
      /ar\.ftl: only-here is missing/,
    )
    assertRed(await runOn(texts, manifest), /nothing was checked/)
  })
})

describe('documents', () => {
  const sound: Tree = {
    'README.md':
      '# Plenaria\n\n[tour](docs/tour.md#the-click-and-the-table) [site](https://example.org/) `[no](link)`\n',
    'docs/tour.md':
      '# Tour\n\n## The click, and the table\n\n`src/a.ts` then `a.ts:12`, in `src/`; not `a.b()`.\n[up](../README.md)\n',
    'src/a.ts': 'export const a = 1\n',
  }

  test('links and names that lead nowhere are found', async () => {
    assertGreen(await runOn(documents, sound))
    assertRed(
      await runOn(documents, { ...sound, 'a.md': '[gone](docs/gone.md) [gone](README.md#gone)\n\n[x]: gone.png\n' }),
      /a\.md: the link docs\/gone\.md/,
      /README\.md#gone/,
      /gone\.png/,
    )
    assertRed(
      await runOn(documents, { ...sound, 'docs/tour.md': '## The click, and the table\n`src/b.ts` `b.ts` `lib/`\n' }),
      /tour\.md: src\/b\.ts/,
      /tour\.md: b\.ts/,
      /tour\.md: lib\//,
    )
  })
})

describe('logical css', () => {
  const sound: Tree = {
    'src/kernel/look/look.css':
      '.a{margin-inline-start:1rem;text-align:start;padding:1px 2px 3px 2px;inset-inline-start:0}\n.b{left:-9999px} /* physical: off every screen in both directions */\n',
    'src/modules/plan/pages.ts': "const left: number = 1; export const page = { left, float: 'left' }\n",
  }

  test('sides of the screen are found in sheets and pages, sides of the writing are not', async () => {
    assertGreen(await runOn(logicalCss, sound))
    const faults = [
      'margin-left:1px',
      'padding-right: 2px',
      'left:0',
      'text-align: right',
      'float:left',
      'border-left:1px solid',
      'border-top-left-radius:2px',
      'margin:0 1px 0 2px',
    ]
    for (const fault of faults) {
      const property = new RegExp(fault.split(':')[0] ?? '')
      assertRed(
        await runOn(logicalCss, { ...sound, 'src/b.css': `.b{color:red;${fault}}\n` }),
        /src\/b\.css:1/,
        property,
      )
    }
    const page = '// a page\nexport const page = `<p style="margin-left:1px">a</p>`\n'
    assertRed(await runOn(logicalCss, { ...sound, 'src/modules/plan/pages.ts': page }), /pages\.ts:2: `margin-left`/)
  })
})

describe('tests', () => {
  const green = "import { test } from 'node:test'\ntest('holds', () => {})\ntest('holds too', () => {})\n"

  test('green tests are counted', async () => {
    const outcome = await runOn(tests, {
      ...manifest,
      'src/a.test.ts': green,
      'bin/b.test.ts': green,
      'test/c/d.test.ts': green,
    })
    assert.deepEqual({ passed: outcome.passed, failed: outcome.failed }, { passed: 6, failed: 0 }, outcome.output)
  })

  test('a red test, a file that breaks at once and a tree without tests are failures', async () => {
    const red =
      "import assert from 'node:assert/strict'\nimport { describe, test } from 'node:test'\ndescribe('rules', () => { test('breaks', () => assert.equal(1, 2)) })\n"
    const outcome = await runOn(tests, { ...manifest, 'src/a.test.ts': green, 'src/b.test.ts': red })
    assert.deepEqual({ passed: outcome.passed, failed: outcome.failed }, { passed: 2, failed: 1 }, outcome.output)
    assertRed(outcome, /✖ breaks\n\s+src\/b\.test\.ts:3/, /1 !== 2/)
    assertRed(
      await runOn(tests, { ...manifest, 'src/a.test.ts': green, 'src/b.test.ts': "throw new Error('at once')\n" }),
      /at once/,
    )
    assertRed(await runOn(tests, manifest), /nothing was tested/)
    assertRed(
      await runOn(tests, { ...manifest, 'src/a.test.ts': green, 'src/b.test.ts': 'export {}\n' }),
      /src\/b\.test\.ts\s+holds no test/,
    )
  })
})

describe('tests on PostgreSQL 15', { skip: `${process.platform}-${process.arch}` !== 'linux-x64' }, () => {
  const speaks = (major: string) => `// from '../../test/world.ts'
    import assert from 'node:assert/strict'
    import { test } from 'node:test'
    test('speaks', () => assert.equal(process.env.PLENARIA_TEST_POSTGRES, '${major}'))
  `

  test('what opens a world is run with the older PostgreSQL, and its fault is found', async () => {
    const sound = { ...manifest, 'src/kernel/a.test.ts': speaks('15') }
    assertGreen(await runOn(testsOn15, sound))
    assertRed(await runOn(testsOn15, { ...sound, 'src/modules/plan/access.test.ts': speaks('18') }), /✖ speaks/)
    assertRed(await runOn(testsOn15, manifest), /nothing was tested/)
  })
})
