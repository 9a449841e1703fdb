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
