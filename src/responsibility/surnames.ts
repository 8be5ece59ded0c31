/** Chinese surnames: the most frequent ones, of which nearly all people have one. */
import { Signs } from '../source/signs.ts'

export const SURNAME: Signs = new Signs(
  '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田任姜范方石' +
    '姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段章钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞鲁葛伍韦申尤毕聂丛焦' +
    '向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫查屈鲍覃霍翁隋甘景单包柏宁柯阮桂闵解柴华车冉房边闻' +
    '仇卓蓝巩褚饶娄荣冀郎符芮麦宫佟谈栾苟晏岑巫窦池裘鞠麻尚冷储封匡宗应盖胥卞慕虞诸仲郁楚桑蒲竺屠敖戚臧仝逯庾丘古昌沙荆寇付代银',
)

/** Those of two characters that are still in use. */
export const DOUBLE_SURNAME: RegExp = /^(?:欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|端木|公孙|令狐|慕容|夏侯)/
