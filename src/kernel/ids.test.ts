import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isId, newId, slugOf } from './ids.ts'

test('ids are UUIDs of version 7 and sort in the order they were made', () => {
  const ids = Array.from({ length: 10_000 }, () => newId())
  assert.deepEqual([...ids].sort(), ids)
  assert.equal(new Set(ids).size, ids.length)
  for (const id of ids.slice(0, 50))
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('what is no id is not looked up', () => {
  for (const text of ['', 'x', '01a20000-0000-7000-8000-00000000000', "'; drop table", undefined, 7])
    assert.equal(isId(text), false)
})

test('a title makes a piece of an address in any script', () => {
  assert.equal(slugOf("Projet de plan d'action : l'été 2026 !"), 'projet-de-plan-d-action-l-ete-2026')
  assert.equal(slugOf('خطة العمل'), 'خطة-العمل')
  assert.equal(slugOf('…'), '')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), title => {
      const slug = slugOf(title)
      assert.ok(slug.length <= 60)
      assert.doesNotMatch(slug, /[\s/?#.]|^-|-$/)
    }),
  )
})
