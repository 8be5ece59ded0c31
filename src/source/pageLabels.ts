/** What the labels of a page's lines say of them. */
import { fieldOf, TELLING } from '../notice/factLabels.ts'

/** Words for the fields of pages that a notice's own text uses, too; … */
const AMBIGUOUS = /^(?:时间|日期|時間|主题|主題|公开对象|颁布日期|颁布时间)$/
/** … and further labels that only pages print. */
const OF_PAGES: readonly string[] = [
  '作者|责任?编辑?|编辑|審核|审核|校对|核心提示|内容概述|下载地址|栏目|法宝引证码',
  '(?:点击|點擊|浏览|瀏覽|阅读|閱讀|访问)(?:次数|数|數|量|总数)?|字号|字體|字体',
  '更新(?:时间|日期)|归档时间|著录时间|最后编辑时间|生效日期|失效日期|废止日期',
  '有效性|时效性?|公文时效|文件(?:时效|有效性|状态)|效力(?:状态|级别|等级)|当前状态',
  '主题词|关键词|体裁分类|组配分类|公文(?:种类|目录|类别|分类)|信息(?:状态|等级|引用|类别|格式|编号)|(?:规范性文件)?统一(?:登记|编)号',
]
/** What a page says behind its notice of who made it. */
const OF_EDITORS =
  /^(?:来源|信息来源|文章来源|作者|编辑|责任编辑|责编|审核|校对|点击数|点击次数|浏览次数|浏览量|阅读次数|阅读量)$/
/** What may be long, and hold sentences and words with a colon. */
const WORDY = /^(?:核心提示|内容概[述况]|摘要|描述|备注|时效|有效性|标\s*题|名称)$/

/** Who does what in a plan, of labels that are pages' as well; … */
const ASSIGNING = /^(?:责任(?:单位|部门|[处科]室)|牵头单位|承办(?:单位|[处科]室)|起草部门)$/
/** … and words of who does what and when in other labels. Among a page's own rows 更新时间 and the like are its own, too. */
const PLANNED = '单位|部门|[处科]室|时限|期限|领导'
const ASSIGNING_ANYHOW = new RegExp(`${PLANNED}|时间`)
const ASSIGNING_AMONG_ROWS = new RegExp(`${PLANNED}|^时间$`)

const ONLY_OF_PAGES = new RegExp(`^(?:${OF_PAGES.join('|')})$`)

/** Whether the label says that its line is the page's. */
export const isTelling = (label: string): boolean => {
  const field = fieldOf(label)
  if (field === undefined) return false
  return (TELLING.has(field) && !AMBIGUOUS.test(label)) || ONLY_OF_PAGES.test(label)
}

/** Whether the label may be a page's or the notice's. */
export const isAmbiguous = (label: string): boolean => AMBIGUOUS.test(label)

/** Whether the label tells who made the page. */
export const isOfEditors = (label: string): boolean => OF_EDITORS.test(label)

/** Whether the label's value may be text. */
export const isWordy = (label: string): boolean => WORDY.test(label)

/** Whether the label is a plan's that assigns a task, though pages print it. */
export const isAssigning = (label: string): boolean => ASSIGNING.test(label)

/** Whether the label has a word of who does what and when. */
export const mayAssign = (label: string): boolean => ASSIGNING_ANYHOW.test(label)

/** The same below rows that are the page's own, which have the times of the page, too. */
export const mayAssignAmongRows = (label: string): boolean => ASSIGNING_AMONG_ROWS.test(label)
