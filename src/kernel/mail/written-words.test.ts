import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../html.ts'
import { withLinks, writtenParts } from './written-words.ts'

test('plain words become paragraphs, lists and headings, and nothing of them is lost', () => {
  assert.deepEqual(writtenParts('# Hello\nfirst line\nsecond\n\nbefore\n- one\n- two\n  goes on\n\n\n  end  '), [
    { heading: 'Hello' },
    { paragraph: 'first line\nsecond' },
    { paragraph: 'before' },
    { list: ['one', 'two goes on'] },
    { paragraph: 'end' },
  ])
  assert.deepEqual(writtenParts(''), [])
})

test('a web address is a link that says where it leads; nothing else is one', () => {
  const none = html``
  assert.equal(
    withLinks('see https://example.org/a?b=1&c=2.', none).text,
    'see <a href="https://example.org/a?b=1&amp;c=2" dir="ltr">https://example.org/a?b=1&amp;c=2</a>.',
  )
  for (const words of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://good@evil.example/',
    'http://',
    '<a href=x>',
  ])
    assert.doesNotMatch(withLinks(words, none).text, /<a/, words)
})
