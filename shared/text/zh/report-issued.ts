/** Chinese words: the report to the Council, coverage, mastheads as issued. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportIssuedZh = {
  'report.council.name': '提交理事会的年度综合报告',
  'report.council.title': '国际电联对落实WSIS成果和《2030年议程》的贡献：{when}',
  'report.council.source': '秘书长的报告',
  'report.council.summary':
    '本报告介绍{from}至{to}三个部门和总秘书处为落实WSIS成果和《2030年议程》而开展的活动。活动：{activitiesFigure}项；更新：{updatesFigure}项；列明的成果：{resultsFigure}项；所申报的与可持续发展目标的关联：{claimsFigure}项，其中在WSIS–SDG矩阵以外：{outsideFigure}项。',
  'report.council.summary-parts':
    '本报告按国际电联的作用编排：牵头推进方，行动方面C2、C5和C6的推进方，其他行动方面的共同推进方或合作伙伴，以及联合国信息社会小组（UNGIS）成员；其后为其他WSIS成果、建议和空白。',
  'report.council.action': '请理事会审议本报告并做出其认为适当的决定。',
  'report.council.mandate':
    '理事会第1332号决议责成秘书长每年向理事会提交综合报告，介绍国际电联为落实WSIS成果和《2030年议程》开展的活动、行动和参与情况。本报告涵盖{from}至{to}。',
  'report.council.contributions': '三个部门和总秘书处应邀供稿。{sectors}',
  'report.section.council-overview': '本期活动和项目概述',
  'report.section.lead-facilitator': '与教科文组织和开发署共同担任牵头推进方',
  'report.section.lines-facilitated': '行动方面C2、C5和C6的推进方',
  'report.section.lines-supported': '其他行动方面的共同推进方或合作伙伴',
  'report.section.ungis': '联合国信息社会小组（UNGIS）',
  'report.section.other-outcomes': '落实其他WSIS成果',
  'report.section.way-forward': '结论和未来方向',
  'report.way-forward.lead': '各项记录提出以下后续活动建议，按行动方面依次列出。',
  'report.way-forward.none': '本期记录未提出后续活动建议。',
  'report.topic.lead-facilitation': '牵头推进',
  'report.topic.ungis': 'UNGIS',
  'report.topic.measurement': '衡量ICT促进发展',
  'report.topic.forum': 'WSIS论坛',
  'report.topic.stocktaking': 'WSIS清点',
  'report.topic.prizes': 'WSIS奖项',
  'report.topic.wtisd': '世界电信和信息社会日',
  'report.topic.activities':
    '{from}至{to}有关这一主题的活动：{activitiesFigure}项。这些活动亦计入其注明的行动方面。',
  'report.topic.silent':
    '{from}至{to}，没有报告有关以下主题的活动：{subjects}。这并不意味着没有开展任何工作。',
  'report.method.topics':
    '一项活动如注明《突尼斯议程》中有关某一主题（牵头推进、UNGIS、衡量、WSIS论坛、清点、奖项、世界电信和信息社会日）的段落，或其标题中有该主题的名称，即属于该主题。',
  'report.line.printed-at': '该行动方面与行动方面{place}合并在同一节中报告。',
  'report.when.year': '{year}年',
  'report.reference.clause-also': '{section} {number}',
  'report.language-line': '原文：英文',
  'report.distribution': '普遍分发',
  'report.symbol.Rev': '修订{number}',
  'report.symbol.Add': '补遗{number}',
  'report.symbol.Corr': '勘误{number}',
  'report.section.coverage': '覆盖情况',
  'report.figure.drafted': '更新草稿',
  'report.figure.submitted': '已提交待审的更新',
  'report.figure.returned': '已退回作者的更新',
  'report.figure.changed': '有修改版本待处理的已接受更新',
  'report.figure.units-beyond': '除应提交报告的活动最多的{most, number}个以外的所有单位',
  'report.figure.all-readers': '面向所有类别读者的记录',
  'report.coverage.left-out':
    '本报告仅包含已接受的更新。数据冻结时未纳入的更新：草稿：{draftedFigure}项；已提交待审：{submittedFigure}项；已退回作者：{returnedFigure}项。',
  'report.coverage.changed':
    '已接受但另有修改版本（草稿或待审）的更新：{changedFigure}项；采用的是已接受的文本。',
  'report.coverage.waived': '没有单位获准免于报告；记录在案的豁免：无。',
  'report.coverage.unmapped':
    '无法对应的内容：WSIS–SDG矩阵以外的SDG申报：{outsideFigure}项；因记录未注明行动方面而无法评估的申报：{unassessedFigure}项；未注明行动方面的活动：{noneFigure}项。',
  'report.coverage.tables':
    '各表统计可向本文件读者（{readers}）展示的记录。一项活动列入其注明的每个行动方面的行，因此各行之和大于总数。',
  'report.coverage.no-tables': '该数据集和时期没有按行动方面和单位统计的记录。',
  'report.table.coverage-line': '按行动方面列示的征询和答复情况',
  'report.table.coverage-unit': '按单位列示的征询和答复情况',
  'report.column.accepted': '已接受的更新',
  'report.column.subject': '主题',
  'report.row.no-line': '未注明行动方面',
  'report.row.no-unit': '未注明单位',
  'report.row.other-units': '其他单位（{count, number}个）',
  'report.label.expectedResults': '预期结果',
  'report.label.contact': '联系方式',
  'report.maker.verify': '在本报告集的文件夹中核查',
  'report.maker.address': '发布地址',
} as const satisfies Catalogue;
