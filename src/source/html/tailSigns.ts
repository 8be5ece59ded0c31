/** Lines of a page that stand behind its notice, by what they say. */
import { Guarded } from '../guarded.ts'
import { Signs, SPACE, without } from '../signs.ts'
import { FILES } from './furnitureLines.ts'

/** What a line may be, if it stands behind the notice. */
export type Kind = 'files' | 'further' | 'reading' | 'editor' | 'line' | 'file'

/** What stands for itself. */
export const LINES: ReadonlySet<Kind> = new Set(['editor', 'line'])

interface Sign {
  readonly kind: Kind
  readonly pattern: RegExp
}

/** All patterns are for text without white space; what these match begins with one of `FIRST`, in a bracket or not. */
const SIGNS: readonly Sign[] = [
  { kind: 'files', pattern: FILES },
  {
    kind: 'further',
    pattern:
      /^[【[]?(?:相关|关联|延伸|推荐|更多|热点)(?:链接|问答|解读|政策解读|解读材料|解读文件|阅读|新闻|报道|稿件|文章|推荐|资讯)[】\]]?[:：]?$/,
  },
  {
    kind: 'reading',
    pattern:
      /^[【[]?(?:政策|文件|文字|图文|图片|视频|媒体|专家|部门|负责人)?(?:解读|图解|问答)(?:材料|文件|链接)?[】\]]?(?:[:：].{0,60})?$/,
  },
  {
    kind: 'reading',
    pattern: /^[【[](?:政策|文字|图文|图片|视频|媒体|专家|部门)(?:解读|图解|问答)[】\]].{0,60}$/,
  },
  {
    kind: 'reading',
    pattern: /^[【[]?(?:相关|关联|最新|热门|更多)(?:政策|文件|信息|专题|公告|内容)[】\]]?[:：]?$/,
  },
  {
    kind: 'editor',
    pattern:
      /^[【[（(]?(?:责任编辑|责编|编辑|编审|初审|复审|终审|审核|校对|作者|供稿单位|供稿|来源|信息来源)[:：].{1,60}$/,
  },
  {
    kind: 'line',
    pattern:
      /^[【[（(]?(?:责任单位|责任部门|责任处室|责任科室|主办单位|主办|承办单位|承办|协办单位|维护单位|发布单位|发布机构)[:：].{1,60}$/,
  },
]
const FIRST = new Signs('附下点相关延推更热政文字图视媒专部负解问责主承协维供编初复终审校作来信发')
const BRACKET = new Signs('【[（(')
const LAST = 'fFxXcCtTsSdDbBrRpPzZKMG)）]载'
const FILE_LAST = new Signs(LAST)
/** A file's name, and what pages print behind it. */
const FILE = new Guarded(
  'last',
  `${LAST}kmg.0123456789`,
  /^.{1,120}\.(?:pdf|docx?|xlsx?|et|wps|pptx?|ofd|ceb|gd|rar|zip|7z)(?:[（([]?[\d.]{1,8}[KMG]?B?[）)\]]?)?(?:点击下载|下载)?$/i,
)
const LONGEST = 130
/** So far from its end a file's name has its point. */
const EXTENSION = 24

/** What a line may be; `undefined` for most. */
export function kindOf(chars: string): Kind | undefined {
  const { length } = chars
  if (length > LONGEST || length < 2) return undefined
  const last = FILE_LAST.at(chars, length - 1) && chars.indexOf('.', length - EXTENSION) >= 0
  if (!last && !beginsSign(chars)) return undefined
  const compact = without(chars, SPACE)
  const kind = beginsSign(compact) ? SIGNS.find(({ pattern }) => pattern.test(compact))?.kind : undefined
  return kind ?? (FILE.test(compact) ? 'file' : undefined)
}

const beginsSign = (chars: string): boolean => FIRST.at(chars, BRACKET.at(chars, 0) ? 1 : 0)
