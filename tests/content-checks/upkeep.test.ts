import { expect, it } from 'vitest'
import { line, smallRecords } from '../publish/small-records.ts'
import { guideWith, told } from './small-check.ts'

const contacts = [{ service: 'carers-line', why: 'To ask.' }]

it('facts and records past their day are named', () => {
  expect(told(guideWith({}), '2027-05-02')).toEqual([
    'warning: facts/benefit > reviewBy: was to be reviewed by 2027-04-06. Check it at its source and set the next day.',
    'warning: guides/breaks > nextCheck: was to be checked by 2027-05-01. Check it and set the next day.',
    'warning: services/carers-line > nextCheck: was to be checked by 2027-05-01. Check it and set the next day.',
  ])
})

it('a guide that only leads to itself, and no first step, is an orphan until another leads to it', () => {
  const lonely = { slug: 'lonely', order: 2, contacts, mightNotKnow: [{ guide: 'lonely', why: 'It is good.' }] }
  const found = told(smallRecords({ guides: [{ slug: 'breaks', contacts }, lonely] }))
  expect(found).toEqual(['warning: guides/lonely: has no other guide that leads to it. Name it among "things you might not know" of a fitting guide.'])
  const linked = { slug: 'breaks', contacts, nextSteps: [[{ kind: 'link', to: '/guides/lonely/#who', children: line('Being lonely') }]] }
  expect(told(smallRecords({ guides: [linked, lonely] }))).toEqual([])
})

it('a long sentence that two guides share is told once', () => {
  const answer = line('Ring the council and ask for a talk about the help that you need.')
  const guides = [
    { slug: 'breaks', contacts, answer },
    { slug: 'money', order: 2, contacts, answer, mightNotKnow: [] },
  ]
  expect(told(smallRecords({ guides })).filter((words) => words.includes('repeats'))).toEqual([
    'warning: guides/money > answer: repeats "Ring the council and ask for …" of guides/breaks. Say it in one of them and link to it.',
  ])
})

it('a guide with nobody to talk to and a service without phone and website are named', () => {
  expect(told(smallRecords({ services: [{ slug: 'carers-line', phones: [] }] }))).toEqual([
    'warning: guides/breaks > contacts: names nobody to talk to. Add the service that a carer would ring first.',
    'warning: services/carers-line: has no phone number and no website. Find out how to reach it, or keep it as a draft.',
  ])
})
