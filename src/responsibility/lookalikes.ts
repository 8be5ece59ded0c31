/** Brackets that look like statements of responsibility and are none. */

/** How such a bracket begins (folded, without its opening glyph). */
const BEGINS =
  /^(?:以下|下称|下简称|简称|统称|又称|全称|原|现|即|指|如|例如|比如|譬如|包括|包含|含|不含|不包括|除|其中|特别|尤其|主要指|主要包括|见|详见|附|另见|参见|联系|电话|地址|邮编|邮箱|网址|试行|暂行|征求意见|修订|修正|送审|草案|讨论稿|略|此件|有效|自[0-9]|截至|截止|括号|注[：:]|来源|摘自|根据|按照?[^、，]*(?:规定|要求)|由于|因|凡|不得|不足|不超过|可|应|需|须|不少于|超过|约|共|第[0-9一二三四五六七八九十]+(?:号|条|款|批|届|期|次|章|节)|[0-9]{4}年?[0-9\-—–－~～至]*[0-9]*年?[）)〕\]]?$|[a-zA-Z0-9.%]+[）)〕\]]?$|《)/
/** What shows anywhere in it that it is none: a number of a document, a book title with its number, a vote. */
const HOLDS =
  /[〔[【（(][0-9]{4}[〕\]】）)][^、]{0,12}号|令第[0-9]+号|次会议|通过[）)]?$|修订[）)]?$|修正[）)]?$|以下简称|以下统称|负责解释|下称/

/** Whether a bracket's folded words (opening glyph left out) are of a kind that assigns nothing. */
export function isLookAlike(words: string): boolean {
  return BEGINS.test(words) || HOLDS.test(words.slice(0, 400))
}
