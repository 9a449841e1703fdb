import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { html } from './html.ts'

test('text is escaped, HTML is not escaped twice, nothing prints nothing', () => {
  const inner = html`<b>${'a < b & "c"'}</b>`
  assert.equal(
    html`<p title="${'"x"'}">${inner}${null}${false}${undefined}${[1, 'é']}</p>`.text,
    '<p title="&quot;x&quot;"><b>a &lt; b &amp; &quot;c&quot;</b>1é</p>',
  )
})

test('whatever a member writes, no tag of theirs comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), words => {
      const { text } = html`<p title="${words}">${words}</p>`
      assert.doesNotMatch(text.slice(10, -4).replace('">', ''), /[<>"]/)
    }),
  )
})

test('a link of a member leads to the web or nowhere', () => {
  for (const [given, safe] of [
    ['javascript:alert(1)', '#'],
    [' java\nscript:alert(1)', '#'],
    ['data:text/html,x', '#'],
    ['https://example.org/?a=1&b=2', 'https://example.org/?a=1&amp;b=2'],
    ['/towns/documents/x:y', '/towns/documents/x:y'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ] as const) {
    assert.equal(html`<a href="${given}">x</a>`.text, `<a href="${safe}">x</a>`)
  }
})

test('a template with an unquoted or single-quoted attribute is refused', () => {
  assert.throws(() => html`<p title=${'x'}>`, /double quotes/)
  assert.throws(() => html`<p title='${'x'}'>`, /double quotes/)
})
