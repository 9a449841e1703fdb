import assert from 'node:assert/strict'
import { test } from 'node:test'
import { introducesActions, introducesReferences, leadsWithVerbs, listKind, promises } from './lists.ts'

const place = {
  before: null,
  beforeIsHeading: false,
  heading: null,
  partPromises: false,
  items: ['Renforcer le réseau', 'Créer un groupe'],
}

test('a line that promises introduces actions', () => {
  for (const line of [
    'Actions : le réseau et ses membres vont',
    'Actions:',
    'Acciones: la red y sus afiliadas van a',
    'Key actions',
    'The network and its affiliates will:',
    'Le réseau s’engage à :',
    'Medidas:',
  ])
    assert.equal(introducesActions(line), true, line)
  for (const line of [
    "Il s'agit notamment de :",
    'We work together in joint actions in order to:',
    'Les syndicats continueront à mener des actions afin de :',
    'Activism matters',
    'Actions speak. Words do not.',
  ])
    assert.equal(introducesActions(line), false, line)
})

test('a line that names documents introduces references', () => {
  for (const line of [
    'Documents de référence :',
    'Documents de politique de référence :',
    'Reference documents',
    'Documentos de referencia:',
    'References:',
  ])
    assert.equal(introducesReferences(line), true, line)
  for (const line of ['Documents show that unions grow:', 'Le document de référence a été adopté en 2016.'])
    assert.equal(introducesReferences(line), false, line)
})

test('verbs in front make a list of things to do', () => {
  assert.equal(leadsWithVerbs(['Renforcer le réseau', "S'impliquer partout", 'Un groupe de travail']), true)
  assert.equal(leadsWithVerbs(['Fortalecer la red', 'Crear un grupo']), true)
  assert.equal(leadsWithVerbs(['Build alliances', 'Support members', 'To train stewards']), true)
  assert.equal(leadsWithVerbs(['la crise climatique', 'la montée du populisme']), false)
  assert.equal(leadsWithVerbs(['Climate', 'Water workers']), false)
  assert.equal(leadsWithVerbs([]), false)
})

test('the kind of a list follows from the line before it, its part and its verbs', () => {
  assert.equal(listKind({ ...place, before: 'Actions : le réseau va' }), 'action')
  assert.equal(listKind({ ...place, before: 'Documents de référence :' }), 'reference')
  assert.equal(listKind({ ...place, before: 'Le réseau agira afin de :' }), 'item')
  assert.equal(listKind({ ...place, before: 'Le réseau', beforeIsHeading: true }), 'action')
  assert.equal(listKind({ ...place, before: 'Themes', beforeIsHeading: true, items: ['Water', 'Waste'] }), 'item')
  assert.equal(
    listKind({ ...place, before: 'A long text.', partPromises: true, items: ['The network will meet.'] }),
    'action',
  )
  assert.equal(listKind({ ...place, before: 'A long text.' }), 'item')
  assert.equal(listKind({ ...place, before: 'A long text.', heading: 'Plan of action' }), 'action')
})

test('a part promises when its opening line does', () => {
  assert.equal(promises("l'union et ses membres veilleront à :"), true)
  assert.equal(promises('The union and its members will:'), true)
  assert.equal(promises('Las afiliadas impulsarán las prioridades siguientes:'), true)
  assert.equal(promises('The union met in March.'), false)
})
