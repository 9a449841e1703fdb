// The rules of the check "imports", made from the drawn map. Names and comments are what a person reads when one is broken.
import { databasePackages, islandPackages, modules, pureKernel } from './architecture/modules.ts'

const anyOf = names => `(?:${names.map(name => name.replaceAll(/[.+\\^$]/g, '\\$&')).join('|')})`
/** A file of that name, or the folder it has grown into. */
const part = name => `${name}(?:\\.ts$|/)`
const inModule = names => `^src/modules/[^/]+/${part(anyOf(names))}`
const packages = names => (names.length > 0 ? [`(?:^|/)node_modules/${anyOf(names)}/`] : [])

const tests = '\\.test\\.ts$'
const kernelDatabase = `^src/kernel/${part('database')}`
const pure = `^src/kernel/${part(anyOf(pureKernel))}`
const rules = inModule(['rules'])
const reading = '^src/modules/[^/]+/reading/'
const islands = ['^src/islands/', inModule(['islands'])]
const atRuntime = { dependencyTypesNot: ['type-only'] }

const forbidden = [
  {
    name: 'no cycles',
    comment:
      'Files that need each other are one file, or one of them is in the wrong place. Types may point both ways.',
    from: { pathNot: tests },
    to: { circular: true, viaOnly: atRuntime },
  },
  {
    name: 'imports resolve',
    comment: 'The imported file or package does not exist or is not in package.json.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'tests stay tests',
    comment: 'What runs for members does not depend on what only tests know.',
    from: { path: '^src/', pathNot: tests },
    to: { path: [tests, '^(?:test|bench|bin)/'] },
  },
  {
    name: 'the kernel knows no module',
    comment: 'The kernel knows no product word: it imports neither modules, nor app, nor islands.',
    from: { path: '^src/kernel/', pathNot: tests },
    to: { path: '^src/(?!kernel/)' },
  },
  {
    name: 'modules do not know the app',
    comment: 'The app joins modules; a module offers its door and its routes and is called.',
    from: { path: '^src/modules/', pathNot: tests },
    to: { path: '^src/app/' },
  },
  {
    name: 'the app uses doors',
    comment: 'The app uses only index.ts, routes.ts and texts of a module: offer what it needs in index.ts.',
    from: { path: '^src/app/', pathNot: tests },
    to: {
      path: '^src/modules/',
      pathNot: '^src/modules/[^/]+/(?:index\\.ts|routes\\.ts|routes/index\\.ts|texts(?:\\.generated)?\\.ts|texts/.*)$',
    },
  },
  ...Object.entries(modules).map(([name, { imports, why }]) => ({
    name: `${name} imports ${imports.length > 0 ? `only the doors of ${imports.join(', ')}` : 'no module'}`,
    comment: `architecture/modules.ts: ${why}.`,
    from: { path: `^src/modules/${name}/`, pathNot: tests },
    to: {
      path: `^src/modules/(?!${name}/)`,
      ...(imports.length > 0 ? { pathNot: `^src/modules/${anyOf(imports)}/index\\.ts$` } : {}),
    },
  })),
  {
    name: 'rules decide and fetch nothing',
    comment:
      'rules.ts imports types, other rules of its module and the pure kernel; what it must know comes as a parameter.',
    from: { path: rules, pathNot: tests },
    to: { ...atRuntime, pathNot: [rules, pure] },
  },
  {
    name: 'reading decides and fetches nothing',
    comment: 'reading/ is as pure as rules.ts and may use kernel/paper besides.',
    from: { path: reading, pathNot: tests },
    to: { ...atRuntime, pathNot: [reading, rules, pure, '^src/kernel/paper/'] },
  },
  {
    name: 'the pure kernel stays pure',
    comment:
      'These files (pureKernel in architecture/modules.ts) reach browsers: no file system, no database, no other kernel file.',
    from: { path: pure, pathNot: tests },
    to: { ...atRuntime, path: '^src/', pathNot: pure },
  },
  {
    name: 'the pure kernel needs no server',
    comment: 'These files (pureKernel in architecture/modules.ts) reach browsers, which have no modules of Node.',
    from: { path: pure, pathNot: tests },
    to: { dependencyTypes: ['core'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'the pure kernel knows no database',
    comment: 'These files (pureKernel in architecture/modules.ts) reach browsers, which have no database.',
    from: { path: pure, pathNot: tests },
    to: { path: packages(databasePackages) },
  },
  {
    name: 'only stores know the database',
    comment: 'SQL of a module stands in store.ts (types of its tables in tables.ts); everything else asks the store.',
    from: { path: '^src/modules/', pathNot: [tests, inModule(['store'])] },
    to: { ...atRuntime, path: [kernelDatabase, ...packages(databasePackages)] },
  },
  {
    name: 'not even the types of the query builder',
    comment:
      'A type of the query builder in a signature carries SQL out of store.ts; name the transaction by the kernel’s own type.',
    from: { path: '^src/(?:modules|app|islands)/', pathNot: [tests, inModule(['store', 'tables(?:\\.generated)?'])] },
    to: { path: packages(databasePackages) },
  },
  {
    name: 'pages ask nothing',
    comment: 'pages.ts turns data into HTML: views.ts loads and asks for rights, pages.ts may know only its types.',
    from: { path: inModule(['pages']), pathNot: tests },
    to: { ...atRuntime, path: inModule(['store', 'access', 'actions', 'views']) },
  },
  {
    name: 'islands carry no server code',
    comment: 'An island reaches rules, types, other islands and the pure kernel; all it imports is sent to a browser.',
    from: { path: islands, pathNot: tests },
    to: { ...atRuntime, pathNot: [...islands, rules, pure, ...packages(islandPackages)] },
  },
  {
    name: 'shared islands know no module',
    comment:
      'src/islands is named by what it does (copy, swap), not by a feature: put it into the module that needs it.',
    from: { path: '^src/islands/', pathNot: tests },
    to: { ...atRuntime, path: '^src/modules/' },
  },
  {
    name: 'the baseline is bare',
    comment: 'bench/baseline is what we are measured against: it imports nothing of ours.',
    from: { path: '^bench/baseline/' },
    to: { path: '^src/' },
  },
]

export default {
  forbidden: forbidden.map(rule => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types are seen and marked as such; without this they would vanish before the rules look.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
