/** The printed labels of information tables and header lines, and what they mean. */
import { traditional } from '../source/script.ts'
import { Signs, SPACES } from '../source/signs.ts'

/** The contract's metadata field that a label stands for; `title` and `ignore` have no field of their own there. */
export type FactField =
  | 'indexNumber'
  | 'documentNumber'
  | 'topic'
  | 'createdDate'
  | 'issuedDate'
  | 'publishedDate'
  | 'issuer'
  | 'responsibleOffice'
  | 'method'
  | 'period'
  | 'audience'
  | 'title'
  | 'other'

/** The fields that only pages name. */
export const TELLING: ReadonlySet<FactField> = new Set([
  'indexNumber',
  'documentNumber',
  'topic',
  'createdDate',
  'issuedDate',
  'publishedDate',
  'issuer',
  'method',
  'period',
  'audience',
])

/** The words of a list that white space parts. */
function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/)
}

const LABELS: Readonly<Record<FactField, readonly string[]>> = {
  indexNumber: ['索引号', '索取号', '统一索引号', '信息索引', '信息索引号'],
  documentNumber: [
    '发文字号',
    '文号',
    '文件编号',
    '文件号',
    '发文文号',
    '公文文号',
    '发文号',
    '文件字号',
    '政策文号',
    '文件文号',
    '发布文号',
  ],
  topic: ['主题分类', '主题', '信息分类', '公开分类', '所属主题', '主题类别'],
  createdDate: ['生成日期', '信息生成日期', '生成时间', '公文生成日期', '产生日期', '形成日期'],
  issuedDate: ['成文日期', '成文时间', '发文日期', '发文时间', '制发日期', '印发日期', '签发日期'],
  publishedDate: [
    '发布日期',
    '发布时间',
    'PubDate',
    '信息发布日期',
    '发布于',
    '公布日期',
    '时间',
    '日期',
    '公开日期',
    '公开发布日期',
    '网站发布',
    '发表时间',
    '发表日期',
    '录入时间',
    '上传时间',
    '添加时间',
    '颁布日期',
    '颁布时间',
  ],
  issuer: [
    '发文机关',
    '发布机构',
    '发文单位',
    '制发机关',
    '发布机关',
    'ContentSource',
    '发文机构',
    '发布单位',
    '信息来源',
    '来源',
    '公开机构',
    '制定机关',
    '颁布单位',
    '公开责任部门',
    '文章来源',
    '发文部门',
    '文件来源',
    '来自',
    '发布者',
  ],
  responsibleOffice: ['责任处室', '责任部门', '承办处室', '责任科室', '起草部门', '牵头单位', '承办单位'],
  method: ['公开方式', '公开形式', '公开属性', '公开类型'],
  period: ['公开时限', '公开期限'],
  audience: ['公开范围', '公开对象'],
  title: [
    '标题',
    '发文标题',
    '法规标题',
    '名称',
    '信息名称',
    '文件名称',
    '文件标题',
    'ArticleTitle',
    '政策名称',
  ],
  other: wordsOf(`
    有效性 主题词 关键词 体裁分类 服务对象分类 组配分类 文种 公文种类 文件类型 文件状态 时效性
    效力状态 是否有效 生效日期 失效日期 实施日期 施行日期 废止日期 废止时间 有效期 网址 链接
    原文链接 详情页链接 统一编号 规范性文件编号 登记号 规范性文件统一编号 统一登记号
    规范性文件统一登记号 内容概述 内容概况 信息类别 公开程序 作者 编辑 责任编辑 责编 栏目 类别
    体裁 文件类别 信息格式 语种 摘要 描述 点击数 点击次数 访问次数 查看次数 浏览数 浏览次数
    浏览量 阅读量 点击 浏览 点击量 阅读 访问 浏览总数 更新时间 更新日期 阅读次数 访问量 字号
    字体 语言 载体类型 备注 备注文号 签发人 ColumnName SiteName Maketime
    信息编号 公开事项名称 领域分类 适用范围 政策分类 文件分类 公文分类 公文类别 公文目录 所属类别
    所属单位 所属机构 行业分类 发布层级 政策级别 解读 失效时间 生效时间 有效期限 公开内容 分类
    政策类型 政策依据 修改日期 起始日期 年份 法宝引证码 效力级别 效力等级 公文时效 文件有效性
    文件时效 当前状态 信息状态 信息等级 信息引用 归档时间 著录时间 最后编辑时间 核心提示 下载地址
    政策咨询机关 政策咨询电话 时效 状态
  `),
}

const FIELD_OF = new Map<string, FactField>()
for (const [field, labels] of Object.entries(LABELS))
  for (const label of labels)
    for (const spelled of [label, traditional(label), traditional(label).replace('發布', '發佈')])
      FIELD_OF.set(spelled, field as FactField)

/** What the label says; `undefined` for a label that is not in the table. */
export function fieldOf(label: string): FactField | undefined {
  return FIELD_OF.get(label)
}

/** The last characters of what a title is labelled with. */
const TITLE_LAST = new Signs(
  [...FIELD_OF].map(([label, field]) => (field === 'title' ? label.slice(-1) : '')).join(''),
)

/** Whether the word is a label of the notice's title. */
export const isTitleLabel = (label: string): boolean =>
  TITLE_LAST.at(label, label.length - 1) && fieldOf(label) === 'title'

const FIRST = new Signs([...FIELD_OF.keys()].map(label => label.charAt(0)).join(''))
const LAST = new Signs([...FIELD_OF.keys()].map(label => label.slice(-1)).join(''))
const LONGEST = Math.max(...[...FIELD_OF.keys()].map(label => label.length))
/** What may be printed before a label. */
const BEFORE = new Signs(`*＊:：${SPACES}`)

/** Whether the first character, white space and marks aside, is one that labels begin with. */
export function beginsFactLabel(text: string): boolean {
  let at = 0
  while (BEFORE.at(text, at)) at++
  return FIRST.at(text, at)
}

/** Whether a label may begin with the character at the index. */
export function beginsFactLabelAt(text: string, at: number): boolean {
  return FIRST.at(text, at)
}

/** Whether a label may end in the character at the index. */
export function endsFactLabelAt(text: string, at: number): boolean {
  return LAST.at(text, at)
}

/** Whether the word is a label of information tables. */
export function isFactLabel(label: string): boolean {
  return FIRST.at(label, 0) && label.length <= LONGEST && FIELD_OF.has(label)
}
