import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { endingOf, safeName } from './names.ts'

test('a name that is a name stays, in every script', () => {
  for (const name of ['Plan d’action (2).docx', 'خطة العمل.docx', 'план.odt', '計画.pdf', 'notes', 'a.b.c.md'])
    assert.equal(safeName(name), name)
})

test('a name cannot climb out of a folder, be a device, hide its ending or speak to a terminal', () => {
  for (const [given, kept] of [
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system.ini', 'system.ini'],
    ['/etc/shadow', 'shadow'],
    ['C:\\Users\\me\\plan.docx', 'plan.docx'],
    ['plan\0.docx', 'plan.docx'],
    ['plan\r\nSet-Cookie: x.docx', 'planSet-Cookie x.docx'],
    ['plan\u001b[31m.docx', 'plan[31m.docx'],
    ['plan\u202excod.exe', 'planxcod.exe'],
    ['\u2066plan\u2069.docx', 'plan.docx'],
    ['\ufeffplan\u200b.docx', 'plan.docx'],
    ['plan\ud800.docx', 'plan\ufffd.docx'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['com1.docx', '_com1.docx'],
    ['console.md', 'console.md'],
    ['plan.docx. . ', 'plan.docx'],
    ['<b>"plan"|?*</b>.md', 'b.md'],
    ['.htaccess', 'htaccess'],
    ['..', 'file'],
    ['', 'file'],
    ['\u202e', 'file'],
  ] as const)
    assert.equal(safeName(given), kept, JSON.stringify(given))
})

test('a name of three hundred signs is cut, and keeps its ending', () => {
  for (const sign of ['a', 'ش', '計', '🌍']) {
    const name = safeName(`${sign.repeat(300)}.docx`)
    assert.ok(name.endsWith(`${sign}.docx`))
    assert.ok(name.length <= 150 && Buffer.byteLength(name) <= 240)
    assert.ok(name.isWellFormed())
  }
})

test('whatever the name: it is short, safe, and safe again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), name => {
      const safe = safeName(name)
      assert.equal(safeName(safe), safe)
      assert.ok(safe.length > 0 && safe.length <= 151 && Buffer.byteLength(safe) <= 241)
      assert.doesNotMatch(safe, /[\p{Cc}/\\:<>"|?*\u202a-\u202e\u2066-\u2069]/u)
      assert.doesNotMatch(safe, /^\.|\.$/)
    }),
  )
})

test('the ending is what stands after the last dot', () => {
  assert.equal(endingOf('a.b.DOCX'), 'docx')
  for (const none of ['docx', 'a.', `a.${'x'.repeat(11)}`]) assert.equal(endingOf(none), '')
})
