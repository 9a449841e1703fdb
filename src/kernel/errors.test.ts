import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ERRORS } from './errors.ts'
import { INTERFACE_LANGUAGES } from './languages.ts'
import { sayAny, texts } from './texts.ts'

test('every error has a title and a sentence in every language of the interface', () => {
  for (const language of INTERFACE_LANGUAGES) {
    for (const code of Object.keys(ERRORS)) {
      assert.ok(sayAny(texts(language), `error-${code}-title` as keyof Messages))
      assert.ok(sayAny(texts(language), `error-${code}` as keyof Messages))
    }
  }
})
