import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig, WrongSetting } from './config.ts'

test('settings come from the environment, and the command line goes before it', () => {
  const config = readConfig({ PORT: '9000', PUBLIC_URL: 'https://plenaria.example/' }, { port: '9001' })
  assert.equal(config.port, 9001)
  assert.equal(config.publicUrl, 'https://plenaria.example')
})

test('a wrong setting is named, with what is expected', () => {
  for (const [name, value] of [
    ['PORT', '99999'],
    ['PORT', 'eight'],
    ['DATABASE_URL', 'mysql://x'],
    ['DATABASE_OWNER_URL', 'nonsense'],
    ['PUBLIC_URL', 'plenaria.example'],
    ['LOG_REQUESTS', 'yes'],
  ] as const) {
    assert.throws(
      () => readConfig({ [name]: value }),
      (error: Error) => error instanceof WrongSetting && error.message.includes(name),
    )
  }
})
