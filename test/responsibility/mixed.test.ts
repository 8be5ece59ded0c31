import { describe, expect, it } from 'vitest'
import { say } from '../support/say.ts'

describe('a bare list led by an office', () => {
  it.each([
    ['（市邮政局、圆通快递）', '市邮政局 R|圆通快递 R'],
    [
      '（市商务局、市文旅局，望川移动、望川联通、望川铁塔）',
      '市商务局 R|市文旅局 R|望川移动 R|望川联通 R|望川铁塔 R',
    ],
    ['（县畜牧局、温氏股份）', '县畜牧局 R|温氏股份 R'],
    ['（市委网信办、市广电局、市报业集团、川报）', '市委网信办 R|市广电局 R|市报业集团 R|川报 R'],
    ['（南部战区海军、交通运输部）', '南部战区海军 R|交通运输部 R'],
  ])('goes on with names that end like no body: %s', (statement, reading) => {
    expect(say(`完善工作机制。${statement}`)).toEqual([reading])
  })
  it('may stand without a full stop before it where most of its names are bodies', () => {
    expect(say('完善工作机制（市邮政局、市商务局、圆通快递）')).toEqual(['市邮政局 R|市商务局 R|圆通快递 R'])
  })
  it.each([
    '完善工作机制。（市场监管、税务登记）',
    '完善工作机制。（市级、县级）',
    '完善工作机制。（市公安局、居住证）',
    '完善工作机制。（市财政局、预算、决算）',
    '完善工作机制。（市财政局、资金管理）',
    '完善工作机制。（市教育局、市民政局、留守儿童）',
    '完善工作机制。（市商务局、圆通快递',
    '完善工作机制。（圆通快递、望川移动）',
    '完善工作机制。（市民中心、手机银行卡）',
    '携手多方力量（市邮政局、圆通快递），推进合作。',
    '提供材料（市公安局、居住证、户口簿）。',
    '出示证明（市公安局、支付宝）。',
  ])('is none: %s', paragraph => {
    expect(say(paragraph)).toEqual([])
  })
})

describe('party branches', () => {
  it.each([
    ['责任科室：综合服务办公室及各居民区党总支', '综合服务办公室 R|各居民区党总支 R'],
    ['（责任单位：镇党建办及各村团总支、镇妇联）', '镇党建办 R|各村团总支 R|镇妇联 R'],
    ['（镇党建办和各社区党总支配合）', '镇党建办 S|各社区党总支 S'],
  ])('are bodies: %s', (statement, reading) => {
    expect(say(statement)).toEqual([reading])
  })
})

describe('a level over several departments', () => {
  it.each([
    ['（教育部指导，省级教育、体育主管部门负责）', '教育部 G|省级教育、体育主管部门 R'],
    ['（各级水利、市场监管部门负责）', '各级水利、市场监管部门 R'],
    ['（地方各级教育、人力资源社会保障、民政部门配合）', '地方各级教育、人力资源社会保障、民政部门 S'],
    ['（县级以上水利、生态环境主管部门负责）', '县级以上水利、生态环境主管部门 R'],
    ['（省级、市级教育部门负责）', '省级、市级教育部门 R'],
  ])('is one name: %s', (statement, reading) => {
    expect(say(`完善工作机制。${statement}`)).toEqual([reading])
  })
  it.each([
    ['（省级财政厅、教育厅负责）', '省级财政厅 R|教育厅 R'],
    ['（市级各部门、教育部门负责）', '市级各部门 R|教育部门 R'],
    ['（省级专班、教育部门负责）', '省级专班 R|教育部门 R'],
    ['（市教育局、民政部门负责）', '市教育局 R|民政部门 R'],
  ])('leaves whole names apart: %s', (statement, reading) => {
    expect(say(`完善工作机制。${statement}`)).toEqual([reading])
  })
})
