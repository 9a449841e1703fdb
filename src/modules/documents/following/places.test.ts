import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Placed, partsAround } from './places.ts'

const TEXT: Placed[] = [
  ['intro', 'paragraph', null],
  ['one', 'heading', 1],
  ['one.a', 'heading', 2],
  ['water', 'paragraph', null],
  ['one.b', 'heading', 2],
  ['night', 'item', null],
  ['two', 'heading', null],
  ['buses', 'paragraph', null],
].map(([id, kind, level], position) => ({ id, position, kind, level }) as Placed)
const around = (id: string) => partsAround(TEXT, TEXT.find(one => one.id === id)!)

test('a paragraph stands in the part of each heading over it, up to the next one that is as wide', () => {
  assert.deepEqual(around('water'), ['one.a', 'one'])
  assert.deepEqual(around('night'), ['one.b', 'one'])
  assert.deepEqual(around('buses'), ['two'])
  assert.deepEqual(around('intro'), [])
})

test('a heading stands in its own part, and in none beside it', () => {
  assert.deepEqual(around('one.b'), ['one.b', 'one'])
  assert.deepEqual(around('two'), ['two'])
})

test('a paragraph that is no more stands where it stood', () => {
  assert.deepEqual(partsAround(TEXT, { id: 'gone', position: 3.5, kind: 'paragraph', level: null }), ['one.a', 'one'])
})
