/** Patterns as generators of texts. */

/** A character, or a class of them, in which brackets stand for themselves. */
const CHARACTER = String.raw`(?:[^()[]|\[[^\]]*\])`
/** What a pattern looks at, with two levels of groups in it. */
const LOOK = new RegExp(
  String.raw`\(\?<?[=!](?:${CHARACTER}|\((?:${CHARACTER}|\(${CHARACTER}*\))*\))*\)`,
  'g',
)

/** What a pattern looks for, without what it looks at behind or before that: such texts may match it. */
export function withoutLooks(pattern: RegExp): RegExp {
  let source = pattern.source
  for (let before = ''; before !== source; ) {
    before = source
    source = source.replace(LOOK, '')
  }
  return new RegExp(source.replace(/\\k<\w+>/g, '.').replace(/\(\?<\w+>/g, '('))
}
