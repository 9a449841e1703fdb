import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Text, textOf, withFace } from '../../../kernel/text.ts'
import { facesTakenUp } from './faces-taken-up.ts'

const english = textOf('The parks are open every day of the year.', 'en')
const both = withFace(english, 'fr', 'Les parcs sont ouverts tous les jours de l’année.', 'checked')
const french = (words: string) => textOf(words, 'fr')
const named = (taken: { proposed: Text; base: Text }[]) => taken.map((one, at) => ({ id: String(at), ...one }))
const facesOf = (wording: { text: Text }, taken: { proposed: Text; base: Text }[]) =>
  facesTakenUp(wording, named(taken)).faces

test('a French suggestion on an English paragraph that is taken up becomes its French face, and no other', () => {
  const taken = [{ proposed: french('Les parcs sont ouverts chaque jour de l’année.'), base: both }]
  assert.deepEqual(facesOf({ text: both }, taken), { fr: 'Les parcs sont ouverts chaque jour de l’année.' })
  assert.deepEqual(facesOf({ text: english }, [{ ...taken[0]!, base: english }]), {
    fr: 'Les parcs sont ouverts chaque jour de l’année.',
  })
})

test('two that change different words are put together, and of two that change the same words neither is a face', () => {
  const one = { proposed: french('Tous les parcs sont ouverts tous les jours de l’année.'), base: both }
  const other = { proposed: french('Les parcs sont ouverts tous les jours de la semaine.'), base: both }
  const together = 'Tous les parcs sont ouverts tous les jours de la semaine.'
  assert.deepEqual(facesOf({ text: both }, [one, other]), { fr: together })
  assert.deepEqual(facesOf({ text: both }, [other, one]), { fr: together })
  const against = { proposed: french('Les parcs sont ouverts tous les jours de l’été.'), base: both }
  assert.deepEqual(facesTakenUp({ text: both }, named([other, against])), { faces: {}, against: ['0', '1'] })
  assert.deepEqual(facesOf({ text: both }, [other, other]), { fr: other.proposed.faces['fr']!.text })
})

test('made on an earlier wording, it does not undo what the face says since', () => {
  const since = withFace(english, 'fr', 'Les parcs et jardins sont ouverts tous les jours de l’année.', 'checked')
  const taken = { proposed: french('Les parcs sont ouverts tous les jours de la semaine.'), base: both }
  assert.deepEqual(facesOf({ text: since }, [taken]), {
    fr: 'Les parcs et jardins sont ouverts tous les jours de la semaine.',
  })
})

test('a suggestion in the paragraph’s own language is what the desk writes, and no face', () => {
  assert.deepEqual(facesOf({ text: both }, [{ proposed: textOf('The parks are open.', 'en'), base: both }]), {})
})
