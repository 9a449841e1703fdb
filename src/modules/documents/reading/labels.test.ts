import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelNumbers, typedLabel } from './labels.ts'

test('a typed number is split off, whatever stands after it', () => {
  const cases: [string, string][] = [
    ['2.1\tThe world', '2.1'],
    ['1.2 La pandémie', '1.2'],
    ['1.1 \tCe projet', '1.1'],
    ['3. Text', '3.'],
    ['(a) text', '(a)'],
    ['b) text', 'b)'],
    ['IV. Part', 'IV.'],
    ['3\tText', '3'],
    ['1.1.1. Text', '1.1.1.'],
  ]
  for (const [text, label] of cases) {
    assert.equal(typedLabel(text)?.label, label, text)
    assert.match(text.slice(typedLabel(text)?.length), /^\p{L}/u, text)
  }
})

test('figures and letters that open a sentence are no numbers of paragraphs', () => {
  for (const text of ['12 unions met', '2022-2027 plan', '3.5% of all', 'A union', '1.3\t', '', 'I am here'])
    assert.equal(typedLabel(text), null, text)
})

test('numbers are compared as numbers', () => {
  assert.deepEqual(labelNumbers('1.10.'), [1, 10])
  assert.equal(labelNumbers('IV.'), null)
  assert.equal(labelNumbers(null), null)
})
