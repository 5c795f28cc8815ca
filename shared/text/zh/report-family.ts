/** Chinese words: reports on a part of the records, and what they need besides. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportFamilyZh = {
  'report.sector-t.name': 'ITU-T关于WSIS和《2030年议程》的摘要报告',
  'report.sector-d.name': 'ITU-D关于WSIS和《2030年议程》的摘要报告',
  'report.sector-r.name': 'ITU-R关于WSIS和《2030年议程》的摘要报告',
  'report.sector-gs.name': '总秘书处关于WSIS和《2030年议程》的摘要报告',
  'report.sector.title': '对落实WSIS成果和《2030年议程》的贡献：{sector}，{when}',
  'report.sector-t.source': '电信标准化局主任的报告',
  'report.sector-d.source': '电信发展局主任的报告',
  'report.sector-r.source': '无线电通信局主任的报告',
  'report.sector-t.mandate':
    '世界电信标准化全会第75号决议责成电信标准化局主任向理事会工作组提供ITU-T在落实WSIS成果和《2030年议程》方面的活动摘要，在运作规划中为这些活动确定目标和期限，并通报新兴趋势。',
  'report.sector-d.mandate':
    '世界电信发展大会第30号决议涉及ITU-D在落实WSIS成果和《2030年议程》中的作用。本报告介绍该部门的活动、目标和期限，以及其观察到的趋势。',
  'report.sector-r.mandate':
    'ITU-R第61号决议涉及ITU-R对落实WSIS成果和《2030年议程》的贡献。本报告介绍该部门的活动、目标和期限，以及其观察到的趋势。',
  'report.sector-gs.mandate':
    '理事会第1332号决议责成秘书长和各局主任在总秘书处和各部门的运作规划中为各行动方面确定具体任务和期限。本报告介绍总秘书处的活动、目标和期限，以及其观察到的趋势。',
  'report.sector.attribution':
    '本报告涵盖{from}至{to}这一时期，统计记录中注明{sector}（单独或与其他方共同）的活动。由多个部门共同开展的活动在每个部门的摘要报告中均予统计。',
  'report.sector.summary':
    '{from}至{to}，{sector}单独或与其他方共同开展的落实WSIS成果和《2030年议程》的活动：{activitiesFigure}项；列明的成果：{resultsFigure}项。活动按行动方面列出；其后为目标和期限以及新兴趋势。',
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
  'report.trends.cut': '其余载于成员工作簿。所列趋势数：{shown, number}。',
  'report.trends.none': '该时期没有报告新兴趋势。',
  'report.coverage.whole': '以上数字统计数据集中的所有活动，而不仅是本报告所涉及的活动。',
  'report.coverage.whoever': '以上数字统计数据集中的所有活动，不论其记录可供何人查阅。',
  'report.clause.instructs-director-tsb': '责成电信标准化局主任',
  'report.gca.name': '《全球网络安全议程》的使用情况',
  'report.gca.title': '国际电联如何使用《全球网络安全议程》：{when}',
  'report.gca.mandate':
    '理事会2019年会议责成秘书长报告国际电联如何使用《全球网络安全议程》（GCA）框架，同时制定其使用导则。本报告涵盖{from}至{to}这一时期。',
  'report.gca.frame':
    '该议程于2007年启动，有五个支柱：法律措施、技术和程序性措施、组织结构、能力建设以及国际合作。本报告按记录所注明的各支柱，统计注明行动方面C5的活动。涉及多个支柱的活动在各支柱下均予统计，但只介绍一次。',
  'report.gca.summary':
    '本报告按《全球网络安全议程》的五个支柱，介绍{from}至{to}在行动方面C5下开展的工作。活动：{activitiesFigure}项；列明的成果：{resultsFigure}项。其后为障碍、经验教训、目标及期限以及新兴趋势。',
  'report.gca.action': '请理事会将本报告记录在案，并在审议该议程的使用导则时予以考虑。',
  'report.reference.review': '联合国大会第80/173号决议（2025年）',
  'report.reference.gca': '《全球网络安全议程》（2007年）',
  'report.reference.gca-letters': '理事会C19/58和C19/117号文件以及CL-19/47和CL-20/55号通函',
  'report.section.pillars': '按支柱分列的活动',
  'report.section.c5': '行动方面C5总体情况',
  'report.table.by-pillar': '按《全球网络安全议程》支柱分列，{when}',
  'report.row.no-pillar': '未注明支柱',
  'report.pillars.silent': '{from}至{to}，以下支柱没有报告活动：{pillars}。这并不意味着没有开展工作。',
  'report.pillar.activities': '{from}至{to}这一支柱下的活动：{activitiesFigure}项。',
  'report.final.name': '周期最终综合报告',
  'report.final.title': '国际电联落实WSIS成果和《2030年议程》活动最终综合报告，{years}年',
  'report.final.mandate':
    '理事会第1332号决议责成秘书长在召开全权代表大会的年份向理事会提交关于国际电联WSIS和《2030年议程》活动的最终综合报告，并提出进一步活动的建议。本报告涵盖上届大会以来的时期，即{from}至{to}。',
  'report.final.summary':
    '本报告介绍{from}至{to}为落实WSIS成果和《2030年议程》所开展的工作。活动：{activitiesFigure}项；更新：{updatesFigure}项；列明的成果：{resultsFigure}项；所申报的与可持续发展目标的关联：{claimsFigure}项，其中在WSIS–SDG矩阵以外：{outsideFigure}项。报告列出历年数字、各行动方面的里程碑、实例和经验教训、缺口以及关于进一步活动的建议。',
  'report.final.action': '请理事会审议本报告及其建议，并将其转呈全权代表大会。',
  'report.section.further-activities': '关于进一步活动的建议',
  'report.plenipotentiary.name': '提交全权代表大会的进展报告',
  'report.plenipotentiary.title': '国际电联落实WSIS成果和《2030年议程》的进展报告，{years}年',
  'report.plenipotentiary.body': '全权代表大会',
  'report.plenipotentiary.source': '秘书长的说明',
  'report.plenipotentiary.mandate':
    '第140号决议要求国际电联向全权代表大会提交落实WSIS成果和《2030年议程》的进展报告，并说明电信和ICT对数字化转型和数字经济的贡献。本报告涵盖{from}至{to}这一时期。',
  'report.plenipotentiary.arranged':
    '有关数字化转型和数字经济的内容列于行动方面C7的各项应用之下；其后为其他行动方面和建议。',
  'report.plenipotentiary.summary':
    '本报告介绍{from}至{to}落实WSIS成果和《2030年议程》所取得的进展。活动：{activitiesFigure}项；列明的成果：{resultsFigure}项；所申报的与可持续发展目标的关联：{claimsFigure}项。报告首先介绍对数字化转型和数字经济的贡献。',
  'report.plenipotentiary.action': '请大会将本报告记录在案。',
  'report.section.digital-economy': '数字化转型和数字经济：ICT应用',
  'report.section.lines-others': '其他行动方面',
  'report.stocktaking.name': 'WSIS清点工作报告',
  'report.stocktaking.title': 'WSIS清点工作：统计数据和条目，{when}',
  'report.stocktaking.mandate':
    '理事会第1332号决议决定由国际电联维护WSIS清点数据库，并责成秘书长根据《2030年议程》调整清点工作。本报告按行动方面、目标和区域统计从中采集的{from}至{to}这一时期的条目。',
  'report.stocktaking.disclaimer':
    '条目按作者提交的原样列出；国际电联未予核实。数字反映所录入的内容，而非已开展的全部工作。所采集的条目不含利益攸关方类型，因此未提供按利益攸关方分列的统计数据。',
  'report.stocktaking.summary':
    '本报告提供{from}至{to}的WSIS清点条目统计数据，其后按行动方面列出条目。条目：{activitiesFigure}项；所申报的与可持续发展目标的关联：{claimsFigure}项，其中在WSIS–SDG矩阵以外：{outsideFigure}项。',
  'report.stocktaking.action': '请工作组将本报告记录在案，并鼓励提交更多条目。',
  'report.section.entries': '按行动方面分列的条目',
  'report.clause.encourages': '鼓励成员国、部门成员和所有利益攸关方',
  'report.part.entries': '条目',
  'report.place.busan': '釜山',
  'report.place.dubai': '迪拜',
  'report.place.bucharest': '布加勒斯特',
  'report.place.doha': '多哈',
} as const satisfies Catalogue;
