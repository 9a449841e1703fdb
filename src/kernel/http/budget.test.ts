import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../errors.ts'
import { Budget } from './budget.ts'

const refused = (run: () => void) => assert.throws(run, error => error instanceof Refusal && error.code === 'too-many')

test('each has their share, and all together theirs', () => {
  const budget = new Budget({ all: 5, each: 2, seconds: 60 })
  budget.spend('a')
  budget.spend('a')
  refused(() => budget.spend('a'))
  refused(() => budget.spend('b', 'a'))
  budget.spend('b')
  budget.spend(null)
  budget.spend('c', 'd')
  refused(() => budget.spend('e'))
  refused(() => budget.spend(null))
})

test('whoever is nobody in particular is bound by what all may', () => {
  const budget = new Budget({ all: 3, each: 1, seconds: 60 })
  for (let i = 0; i < 3; i++) budget.spend(null)
  refused(() => budget.spend(null))
})

test('when the time is over everybody begins anew', async () => {
  const budget = new Budget({ all: 1, each: 1, seconds: 0.05 })
  budget.spend('a')
  refused(() => budget.spend('a'))
  await new Promise(resolve => setTimeout(resolve, 80))
  budget.spend('a')
})
