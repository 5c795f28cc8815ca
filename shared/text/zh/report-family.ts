/** Chinese words: reports on a part of the records, and what they need besides. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportFamilyZh = {
  'report.sector-t.name': 'ITU-T关于WSIS和2030年议程的摘要报告',
  'report.sector-d.name': 'ITU-D关于WSIS和2030年议程的摘要报告',
  'report.sector-r.name': 'ITU-R关于WSIS和2030年议程的摘要报告',
  'report.sector-gs.name': '总秘书处关于WSIS和2030年议程的摘要报告',
  'report.sector.title': '对落实WSIS成果和2030年议程的贡献：{sector}，{when}',
  'report.sector-t.source': '电信标准化局主任的报告',
  'report.sector-d.source': '电信发展局主任的报告',
  'report.sector-r.source': '无线电通信局主任的报告',
  'report.sector-t.mandate':
    '世界电信标准化全会第75号决议责成电信标准化局主任向理事会工作组提供ITU-T在落实WSIS成果和2030年议程方面的活动摘要，在运作规划中为这些活动确定目标和期限，并通报新兴趋势。',
  'report.sector-d.mandate':
    '世界电信发展大会第30号决议涉及ITU-D在落实WSIS成果和2030年议程中的作用。本报告介绍该部门的活动、目标和期限，以及其观察到的趋势。',
  'report.sector-r.mandate':
    'ITU-R第61号决议涉及ITU-R对落实WSIS成果和2030年议程的贡献。本报告介绍该部门的活动、目标和期限，以及其观察到的趋势。',
  'report.sector-gs.mandate':
    '理事会第1332号决议责成秘书长和各局主任在总秘书处和各部门的运作规划中为各行动方面确定具体任务和期限。本报告介绍总秘书处的活动、目标和期限，以及其观察到的趋势。',
  'report.sector.attribution':
    '本报告涵盖{from}至{to}这一时期，统计记录中注明{sector}（单独或与其他方共同）的活动。由多个部门共同开展的活动在每个部门的摘要报告中均予统计。',
  'report.sector.summary':
    '{from}至{to}，{sector}单独或与其他方共同开展的落实WSIS成果和2030年议程的活动：{activitiesFigure}项；说明的成果：{resultsFigure}项。活动按行动方面列出；其后为目标和期限以及新兴趋势。',
  'report.sector.action': '请工作组将本报告记录在案。',
  'report.sector.expected': '工作组可以了解已完成的工作、其余工作的完成期限以及正在出现的趋势。',
  'report.line.shared': '与另一部门或总秘书处共同开展的活动：{severalFigure}项。',
  'report.lines.unspoken': '{from}至{to}，以下行动方面没有报告活动：{lines}。这并不意味着没有开展工作。',
  'report.section.objectives': '目标和期限',
  'report.objectives.lead': '下表列出{from}至{to}报告的活动的目标和下一期限，先按行动方面、再按单位排列。',
  'report.objectives.none': '{from}至{to}没有报告任何目标或期限。',
  'report.table.objectives': '活动的目标和期限，{when}',
  'report.note.objectives':
    '期限为下一个尚未实现的里程碑的期限；如没有未完成的里程碑，则为活动的结束日期。每个行动方面最多列出十二项活动；其余见成员工作簿。',
  'report.column.deadline': '期限',
  'report.trends.lead': '各记录指出了下列趋势，按行动方面依次列出。',
  'report.trends.none': '该时期没有报告新兴趋势。',
  'report.coverage.whole': '以上数字统计数据集中的所有活动，而不仅是本报告所涉及的活动。',
  'report.clause.instructs-director-tsb': '责成电信标准化局主任',
} as const satisfies Catalogue;
