import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initialsOf } from './initials.ts'

test('a name in Latin letters is the first letters of its first and last word', () => {
  assert.equal(initialsOf('Achieng Wekesa'), 'AW')
  assert.equal(initialsOf('Renata Quispe Salgado'), 'RS')
  assert.equal(initialsOf('élodie'), 'É')
  assert.equal(initialsOf('Anna «Nyura» Петрова'), 'AП')
})

test('a name in letters that join is its first letter alone', () => {
  assert.equal(initialsOf('سلمى الزناتي'), 'س')
  assert.equal(initialsOf('王小明'), '王')
})

test('a name without a letter is no sign', () => {
  assert.equal(initialsOf('42 –'), '')
  assert.equal(initialsOf(''), '')
})
