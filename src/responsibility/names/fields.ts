/** Fields of work by the words that short names of departments are made of. */

/** Departments that lists name by their fields alone: `民政、司法部门`. */
export const FIELDS: string =
  '教育|教体|科技|工信|工业|民宗|公安|民政|司法|财政|人社|人力资源|国土|自规|规划|环保|环境|生态|自然资源|住房|住建|城乡|城市|城建|城管|综合执法|' +
  '交通|交运|水利|水务|农业|农村|农水|农机|林业|商务|文化|文广|文旅|文体|旅游|体育|卫生|卫计|卫健|计生|医疗|医保|退役|应急|审计|国资|统计|' +
  '市监|市场监|质监|质量|工商|食品|药监|安监|安全生产|金融|信访|税务|国税|地税|气象|邮政|通信|消防|海事|公路|铁路|民航|烟草|粮食|供销|' +
  '宣传|组织|统战|政法|网信|机要|保密|档案|史志|发改|发展和?改革|经信|经贸|综治|武装|扶贫|乡村振兴|移民|畜牧|渔业|水产|园林|地震|共青团|妇联|' +
  '机关事务|政务|行政审批|数据|大数据|公共资源'

/** What begins with such a field, or is one. */
export const OF_DEPARTMENT: RegExp = new RegExp(`^(?:${FIELDS})`)
export const DEPARTMENT_FIELD: RegExp = new RegExp(`^(?:${FIELDS})$`)
