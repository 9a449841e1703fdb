import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'plenaria read '))
after(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function read(...args: string[]) {
  const script = `const { runRead } = await import(${JSON.stringify(new URL('./read.ts', import.meta.url).href)}); process.exit(await runRead(process.argv.slice(1)))`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', ...args], { encoding: 'utf8' })
}

test('a programme and a document are printed as JSON', () => {
  const programme = read(
    'programme',
    file('a programme.txt', 'Session 1: Fares – 4 May 2026, 10:00-11:00 EAT'),
    '--zone',
    'Africa/Nairobi',
    '--language',
    'en',
  )
  assert.equal(programme.status, 0)
  const reading = JSON.parse(programme.stdout)
  assert.deepEqual(
    [reading.kind, reading.language, reading.sessions[0].zone.iana],
    ['programme', 'en', 'Africa/Nairobi'],
  )
  const document = read('document', file('plan.txt', 'Context\n1.1 The plan is open.'))
  assert.deepEqual(
    JSON.parse(document.stdout).blocks.map((block: { kind: string }) => block.kind),
    ['heading', 'paragraph'],
  )
})

test('hours that the clocks skip or show twice are named, and a file without a session says so beside its JSON', () => {
  const nights = file(
    'nights.txt',
    `Nights

Session 1: Spring, 28 March 2027, 02:30-05:00 (Geneva time)

02:30-05:00 Vigil

Session 2: Autumn, 31 October 2027, 01:00-02:30 (Geneva time)

01:00-02:30 Vigil
`,
  )
  const { problems } = JSON.parse(read('programme', nights).stdout)
  assert.deepEqual(
    problems.map((one: { session: number; item: string | null; message: string }) => [
      one.session,
      one.item,
      one.message,
    ]),
    [
      [0, null, '02:30 on 2027-03-28 in Europe/Zurich does not exist: the clocks skip it.'],
      [0, '0', '02:30 on 2027-03-28 in Europe/Zurich does not exist: the clocks skip it.'],
      [1, null, '02:30 on 2027-10-31 in Europe/Zurich comes twice: the first is taken.'],
    ],
  )
  const none = read('programme', file('none-in.txt', 'The lake is wide.'))
  assert.deepEqual([none.status, JSON.parse(none.stdout).sessions], [0, []])
  assert.match(none.stderr, /no session was found/)
})

test('bad input is refused in one line, with exit code 2 and nothing on standard output', () => {
  const pdf = file('a.pdf', '%PDF-1.7')
  const cases: [string[], RegExp][] = [
    [[], /Usage/],
    [['minutes', pdf], /cannot read "minutes"/],
    [['programme'], /one FILE/],
    [['programme', join(folder, 'none.txt')], /there is no file/],
    [['programme', folder], /is a folder/],
    [['programme', pdf], /wrong-type/],
    [['document', file('a.docx', 'PK')], /damaged/],
    [['programme', pdf, '--zone', 'CEST'], /no IANA time zone/],
    [['programme', pdf, '--language', 'French language'], /no language tag/],
    [['programme', pdf, '--colour'], /Unknown option/],
  ]
  for (const [args, message] of cases) {
    const { status, stdout, stderr } = read(...args)
    assert.deepEqual([status, stdout, stderr.trimEnd().split('\n').length], [2, '', 1], args.join(' '))
    assert.match(stderr, message)
  }
})
