/** The line of a text that says where on its site the page stands, with or without the words 当前位置. */
import { Signs } from './signs.ts'

const BREADCRUMB = /^您?(?:的|现在|所在|當前|当前|目前)?(?:所在|所处)?的?(?:位置|當前位置)(?:是)?\s?[:：]/
/** What a site's steps have; a notice may speak of a 位置, too. */
const STEP = /[>＞›»]|首页|首頁/
const MARK = new Signs('>＞›»/')
const ARROWS = /&gt;|[>＞›»]+/
const SLASH = /\s?\/\s|\s\/\s?/
const HOME = /^(?:.{0,24}(?:网|網|政府|网站))?(?:首页|首頁|主页|主頁)$/
const LEAF = /^(?:正文|详情|詳情|内容|信息浏览|查看信息|浏览正文|.{0,4}详细内容|公开信息内容)$/
/** Goes on from the line before. */
const GOES_ON = /^[>＞›»]/
/** What no step's name has. */
const TEXT = /[。；！？<]/
const LONGEST = 200
const LONGEST_STEP = 60

/** Whether the line says 当前位置. */
export const saysPosition = (line: string): boolean => line.length <= LONGEST && BREADCRUMB.test(line)

/** Whether the line says 当前位置 and has a site's steps. */
export const saysSteps = (line: string): boolean => saysPosition(line) && STEP.test(line)

/** Whether the line goes on with the steps of the line before it. */
export const goesOn = (line: string): boolean => GOES_ON.test(line)

/** The steps of a line without the words 当前位置, which begins with the site's first page or has two arrows or more. */
export function bareSteps(line: string): string[] | undefined {
  if (line.length > LONGEST || !MARK.in(line) || TEXT.test(line) || BREADCRUMB.test(line)) return undefined
  const arrows = stepsIn(line, ARROWS)
  if (isPath(arrows, 2)) return arrows
  const slashes = stepsIn(line, SLASH)
  const last = slashes.at(-1) ?? ''
  return isPath(slashes, LONGEST) && (slashes.length > 2 || LEAF.test(last)) ? slashes : undefined
}

/** Whether the steps lead from the first page on; without it, so many marks between them make a path. */
function isPath(steps: readonly string[], enough: number): boolean {
  if (steps.length < 2 || steps.some(step => step.length > LONGEST_STEP)) return false
  return HOME.test(steps[0] ?? '') || steps.length > enough
}

/** The steps that the lines of a breadcrumb print. */
export function stepsOf(line: string): string[] {
  return stepsIn(line.replace(BREADCRUMB, ''), ARROWS)
}

function stepsIn(line: string, mark: RegExp): string[] {
  return line
    .split(mark)
    .map(step => step.trim())
    .filter(step => step !== '')
}
