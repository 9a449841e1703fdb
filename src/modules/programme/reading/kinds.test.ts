import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindsOf } from './kinds.ts'
import type { ItemKind } from './reading.ts'

const kinds = (title: string | null, more = {}) =>
  kindsOf({ title, depth: 0, hasText: false, hasSpeakers: false, hasItems: false, ...more })

test('the kinds of a line follow from its title in English, French and Spanish', () => {
  const cases: [string, ItemKind[]][] = [
    ['Welcome and opening remarks', ['welcome']],
    ['Mot de bienvenue', ['welcome']],
    ['Apertura', ['welcome']],
    ['Pause', ['break']],
    ['Pausa para el café', ['break']],
    ['Break with live consultation', ['break', 'live-consultation']],
    ['Pause et sondage', ['break', 'live-consultation']],
    ["Conclusions et principes d'action", ['conclusions']],
    ['Cierre', ['conclusions']],
    ['Discussion plénière', ['discussion', 'plenary']],
    ['Plenary', ['plenary']],
    ['Initial inputs', ['inputs']],
    ['Contributions des affiliés', ['inputs']],
    ['Debate', ['discussion']],
    ['I. Le financement public', ['segment']],
    ['Segment 2: conclusions of the year', ['segment', 'conclusions']],
    ['II. Un bilan : les conclusions de la série', ['segment']],
    ['Trees', ['other']],
  ]
  for (const [title, expected] of cases) assert.deepEqual(kinds(title), expected, title)
})

test('a line without a telling title is what it holds', () => {
  assert.deepEqual(kinds('Trees', { hasItems: true }), ['segment'])
  assert.deepEqual(kinds('Trees', { hasItems: true, depth: 1 }), ['topic'])
  assert.deepEqual(kinds('Trees', { hasSpeakers: true }), ['topic'])
  assert.deepEqual(kinds(null), ['other'])
})
