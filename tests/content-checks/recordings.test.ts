import { expect, it } from 'vitest'
import { recordingsOutOfStep, videosWithoutCaptions } from '../../content/checks/recordings.ts'
import { formatProblem } from '../../content/schema/problem.ts'
import { smallRecords, smallSettings, today } from '../publish/small-records.ts'

const recording = { title: 'Breaks', url: 'https://videos.example/1', says: 'page', madeOn: '2026-10-02' }
const guides = [
  {
    slug: 'breaks',
    recordings: [
      { ...recording, form: 'bsl', basedOn: '2026-10-01' },
      { ...recording, form: 'video', madeOn: '2026-11-01', basedOn: '2026-11-01' },
    ],
  },
]
const checked = { records: smallRecords({ guides }), settings: smallSettings, texts: [], today }

it('a recording of a page that was checked again is compared with it', () => {
  expect(recordingsOutOfStep(checked).map(formatProblem)).toEqual([
    'guides/breaks > recordings[0].basedOn: is the page of 2026-10-01, which was checked again on 2026-11-01. Compare the two. If it still says what the page says, set the day; if not, record it again or take it out.',
  ])
})

it('a video of the words of a page may stand without captions, but better has them', () => {
  expect(videosWithoutCaptions(checked).map(({ level, field }) => [level, field])).toEqual([['warning', 'recordings[1].captions']])
})
