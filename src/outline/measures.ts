/** What stands behind a number that is a quantity and no numbering label; patterns to be put into others. */

/** Units and words that a fraction may have, without the words that they begin: 平方公里, but not 平台. */
export const FRACTION: string = [
  '[%％‰亿吨℃米]',
  '万(?![企众物])',
  '倍(?!增)',
  '亩(?!均)',
  '克(?![服难])',
  '元(?![旦素])',
  '平(?![台安稳等战时])',
  '公(?![共安益开务众司示正交立园职租告布文章证信])',
  '千(?!方)',
  '百(?![姓日])',
  '个百',
  '以[上下内外](?!率)',
  '左右',
  '的',
].join('|')

/** What is counted or dated, without the words that these begin: 家企业, but not 家庭. */
export const COUNTED: string = [
  '个(?![人性体案别])',
  '年(?![度轻龄终初])',
  '月(?![度报])',
  '日(?![常间])',
  '户(?![外籍口厕])',
  '家(?![庭政校长电禽园])',
  '人(?![才员民工口社力居防物文群大事均])',
  '次(?!生)',
  '名(?![称稱单單录錄额額牌优優城镇校师老])',
  '所(?![有需属屬在以])',
].join('|')

/** Those of `FRACTION` that no heading begins with, white space before them or not. */
export const MEASURED: string =
  '[%％‰亿吨℃]|万(?![企众物])|倍(?!增)|平方|公[里顷斤]|千[瓦克米]|元(?![旦素])|个百|以[上下内外](?!率)|左右'

/** What else a number without white space behind it counts. */
export const GROUPED: string =
  '[级届轮次种]|类(?!别)|大(?![气数型])|项(?!目)|条(?![件例])|天(?!然)|周(?![边期])'
