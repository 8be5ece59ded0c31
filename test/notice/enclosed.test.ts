import { describe, expect, it } from 'vitest'
import { announcesSeveral, titlesIn, titlesOf } from '../../src/notice/enclosed.ts'
import { blocks, text } from '../support/blocks.ts'

describe('titlesOf', () => {
  it.each<[string, string]>([
    ['某某县关于印发《绿化工作方案》的通知', '绿化工作方案'],
    ['某某县关于印发绿化工作方案的通知', '绿化工作方案'],
    ['某某县关于印发绿化工作方案等三个文件的通知', '绿化工作方案'],
    ['某某县转发县绿化局《绿化办法》和《绿地办法》的通知', '绿地办法'],
  ])('%s', (title, expected) => {
    expect(titlesOf(title)).toContain(expected)
  })

  it('has no title that only names a field', () => {
    expect(titlesOf('某某县关于印发会计人员管理等三项制度的通知')).not.toContain('会计人员管理')
  })
})

describe('titlesIn', () => {
  const named = (letter: string): string[] => titlesIn(blocks(letter), [])

  it.each<[string, string[]]>([
    ['现将《绿化方案》《绿地办法》印发给你们，请认真执行。', ['绿化方案', '绿地办法']],
    ['《绿化方案》已经县政府同意，现印发给你们，请结合《绿地规划》贯彻落实。', ['绿化方案', '绿地规划']],
    ['根据《绿化条例》和《绿地条例》，现将《绿化方案》印发给你们。', ['绿化方案']],
    ['为贯彻落实《绿化条例》现将《绿化方案》印发给你们。', ['绿化方案']],
    ['现将《关于贯彻〈绿化条例〉的方案》转发给你们。', ['关于贯彻〈绿化条例〉的方案']],
    ['现将有关事项通知如下。', []],
    ['》现将《绿化方案', []],
  ])('%s', (letter, titles) => {
    expect(named(letter)).toEqual(titles)
  })

  it('has the entries of the list of attachments', () => {
    expect(titlesIn([], [text('绿化任务清单.docx'), text('绿化方案')])).toEqual(['绿化任务清单', '绿化方案'])
  })
})

describe('announcesSeveral', () => {
  it.each([
    '关于印发绿化方案等三个文件的通知',
    '关于印发绿化方案等3个方案的通知',
    '关于印发绿化管理办法等制度的通知',
    '关于印发绿化管理等两项制度的通知',
    '关于印发两个办法的通知',
  ])('%s', title => {
    expect(announcesSeveral(title, [])).toBe(true)
  })

  it.each([
    '关于印发绿化方案的通知',
    '关于印发稳定绿化十项措施的通知',
    '关于加强三个区域绿化工作的意见',
    undefined,
  ])('%s does not', title => {
    expect(announcesSeveral(title, [])).toBe(false)
  })

  it('goes by the letter that sends them', () => {
    expect(announcesSeveral(undefined, blocks('现将《绿化方案》等三个文件印发给你们。'))).toBe(true)
    expect(announcesSeveral(undefined, blocks('请对照省里的三个文件抓好落实。'))).toBe(false)
  })
})
