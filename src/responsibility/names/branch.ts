/** Places whose names begin with a word that joins bodies: 商…市, 会同县, 和…区. */

/** What a place's name goes on with behind such a word is no word for several bodies or for a level. */
const OWN = '[^各全本该其有相省市县区旗镇乡国总分支子]'
/** The offices and outlets that a body has in places. */
const OUTLET = '(?:分局|支局|分行|支行|中心支行|中支|分公司|支公司|分中心|分院|分校|分社|分站)'
/** Those that only a body of the whole state or of a whole trade has. */
const LOCAL = `(?:${OUTLET}|(?:税务|供电|气象|烟草专卖|邮政管理|海事|统计|调查)(?:局|公司|分局|所|队)|(?:金融|市场)?监管(?:分局|支局|局|组)|海关(?!总署)|公司|营业部)`

/** Behind any body: the place and an outlet there. */
const ANYWHERE: Readonly<Record<string, RegExp>> = {
  商: new RegExp(`^商${OWN}(?:[市县区]?${OUTLET}|${LOCAL})`),
  会同: new RegExp(`^会同县?${OUTLET}`),
  和: new RegExp(`^和${OWN}[市县区]?${OUTLET}`),
}
/** Behind a body that has offices all over the country. */
const STATEWIDE: Readonly<Record<string, RegExp>> = {
  商: new RegExp(`^商${OWN}[市县区]${LOCAL}`),
  会同: new RegExp(`^会同县?${LOCAL}`),
  和: new RegExp(`^和(?:县|${OWN}[市县区]?|${OWN}{2,5}(?:[市县区旗]|地区))${LOCAL}`),
}
/** What such a body's own name, without a place, ends in. */
const HEAD =
  /(?:总局|总署|总公司|国网|南网|电网|国家统计局|(?:人民|农业|工商|建设|中国|交通|储蓄|邮储|开发|发展)银行|中国(?:移动|电信|联通|铁塔|石油|石化|邮政|烟草|人寿|人保))$/

/**
 * Whether `rest`, which begins with the joining word, is the place and branch of the body `left` and goes on with its name:
 * `国网` + `商洛供电公司`, `国家税务总局` + `会同县税务局`. Both are folded.
 */
export function isBranch(left: string, word: string, rest: string): boolean {
  if (ANYWHERE[word]?.test(rest)) return true
  return STATEWIDE[word]?.test(rest) === true && HEAD.test(left)
}

/** A place whose name begins with 和, as far as its level, or another name that does. */
const PLACE = new RegExp(
  `^和(?:谐|美|睦|平统一|${OWN}{1,5}(?:[县区市旗盟州镇乡]|街道|社区)|${OWN}{1,2}${LOCAL}|${OWN}(?:路|里|桥)(?:街道|社区))`,
)

/** 和 before these is no part of a name: a level, or a word for several bodies. */
const JOINS = /^和[市省区各国州旗镇乡有相全中自]/

/**
 * Whether a name that begins with 和 or 与 right behind a mark keeps that word. `first`: nothing stands before it in its
 * list; `inside`: the list goes on behind it, so that the word does not join it to the names before.
 */
export const keepsJoining = (name: string, first: boolean, inside: boolean): boolean =>
  first || name.startsWith('与会') || PLACE.test(name) || (inside && !JOINS.test(name))
