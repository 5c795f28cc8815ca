/**
 * Chinese words: reports.
 *
 * A counted number `n` comes twice: `{n}` steers the plural, `{nFigure}` stands in the sentence and can be traced.
 */
import type { Catalogue } from '../catalogue.ts';
import { reportChartsZh } from './report-charts.ts';
import { reportFamilyZh } from './report-family.ts';
import { reportIssuedZh } from './report-issued.ts';
import { reportKindsZh } from './report-kinds.ts';
import { reportRegistriesZh } from './report-registries.ts';
import { reportTablesZh } from './report-tables.ts';
import { reportWorkbookZh } from './report-workbook.ts';

export const reportsZh = {
  'report.cstd.name': '提交科学和技术促进发展委员会的文稿',
  'report.cstd.title': '联合国系统实体及其他实体提交的关于{year}年为落实WSIS成果所作努力的文稿',
  'report.cstd.body': '科学和技术促进发展委员会',
  'report.cstd.mandate':
    '经济及社会理事会在其第2006/46号决议中请科学和技术促进发展委员会协助理事会开展信息社会世界峰会（WSIS）的全系统后续行动。国际电联根据国际电联理事会第1332号决议提交本报告，介绍各行动方面的进展情况，供该委员会{sessionYear}年会议审议。',
  'report.cstd.disclaimer':
    '本文稿中的观点为撰稿方的观点，不一定反映联合国或科学和技术促进发展委员会的观点。',
  'report.cstd.summary':
    '本文件按行动方面报告{year}年为落实WSIS成果而开展的{activities, plural, other {{activitiesFigure}项活动}}。{claims, plural, =0 {没有申报} other {共申报{claimsFigure}项}}与可持续发展目标（SDG）的关联，其中{outside, plural, other {{outsideFigure}项}}在WSIS–SDG矩阵以外。',
  'report.cstd.action': '请委员会注意到本文稿。',
  'report.cstd.unconfirmed': '届会序号根据届会的年度规律推算得出，尚未在已公布的资料中得到确认。',

  'report.hlpf.name': '提交可持续发展高级别政治论坛的文稿',
  'report.hlpf.title': '国际电联理事会提交{sessionYear}年可持续发展高级别政治论坛的文稿',
  'report.hlpf.body': '可持续发展高级别政治论坛',
  'report.hlpf.session': '{sessionYear}年会议',
  'report.hlpf.who':
    '国际电联是联合国负责信息通信技术（ICT）事务的专门机构，利用信息社会世界峰会（WSIS）框架协助实现《2030年可持续发展议程》。本文稿以{year}年所报告的活动为依据。',
  'report.hlpf.theme': '论坛{sessionYear}年的主题为“{theme}”。',
  'report.hlpf.unconfirmed':
    '{sessionYear}年的主题或所审查的目标系根据一般了解给出，须与经济及社会理事会主席的信函核对。',
  'report.hlpf.goals-unknown': '没有关于{sessionYear}年深入审查目标的记录；因此涵盖全部十七项目标。',
  'report.hlpf.summary':
    '本文稿说明{year}年所报告的活动如何支持{sessionYear}年所审查的目标，并以{activities, plural, other {{activitiesFigure}项活动}}为依据。正文{named, plural, =0 {未提及其中任何活动} other {提及其中#项}}。',
  'report.hlpf.action': '请高级别政治论坛审议本文稿。',

  'report.wsis20.name': '国际电联对2015–2025年WSIS落实工作的贡献',
  'report.wsis20.title': 'WSIS+20：国际电联对落实WSIS成果的贡献，{years}年',
  'report.wsis20.body': '国际电联理事会',
  'report.wsis20.background':
    '理事会第1332号决议责成秘书长报告国际电联{fromYear}年至{year}年对落实WSIS成果的贡献。本报告介绍各行动方面的里程碑、挑战和新兴趋势。',
  'report.wsis20.method':
    '不同年份的记录按不同规则收录。各年份的来源见下文；比较不同年份的数字时应考虑到这一点。',
  'report.wsis20.summary':
    '{fromYear}年至{year}年，{updates, plural, other {{updatesFigure}份更新}}中共记录了{activities, plural, other {{activitiesFigure}项活动}}。里程碑、挑战和趋势按行动方面列示；缺口和方法变化均予标明。',
  'report.wsis20.action': '请理事会将本报告记录在案，并转交审查WSIS成果的各机构。',

  'report.workbook.name': '成员工作簿',
  'report.workbook.title': '{year}年WSIS和可持续发展目标活动：成员工作簿',
  'report.workbook.body': '理事会WSIS和可持续发展目标工作组',
  'report.workbook.lead':
    '本工作簿载有{year}年各报告所依据的记录，每条记录一行，并列有总数、与WSIS–SDG矩阵的关联、缺口以及与上一版（如有）相比的变化。在任一工作表上进行筛选，所得总数均与本工作簿一致。本工作簿统计成员可以查阅的记录；公开报告仅统计公开记录，因此其总数可能较低。',
  'report.workbook.summary':
    '{year}年各报告所依据的各行：{activities, plural, other {{activitiesFigure}项活动}}，{updates, plural, other {{updatesFigure}份更新}}，{claims, plural, other {{claimsFigure}项SDG申报}}。',
  'report.workbook.action': '请工作组将这些数据记录在案。',

  'report.organization': '国际电信联盟',
  'report.source': '国际电联提交的文稿',
  'report.first-draft': '草案1',
  'report.first-draft.commented': '草案1',
  'report.session': '{sessionNumber, selectordinal, other {第#届会议}}',
  'report.annex': '附件{number}',
  'report.machine-translation': '[机器翻译]',
  'report.audience.public': '公众',
  'report.audience.members': '国际电联成员',
  'report.audience.internal': '内部',

  'report.reference.duty': '{resolution}（{edition}）',
  'report.reference.clause': '{resolution}（{edition}），{section} {number}',
  'report.clause.resolves': '做出决议',
  'report.clause.instructs-sg': '责成秘书长',
  'report.clause.instructs-sg-directors': '责成秘书长和各局主任',
  'report.clause.annex': '附件',
  'report.reference.ecosoc-2006-46': '经济及社会理事会第2006/46号决议',
  'report.reference.geneva': '《日内瓦行动计划》（2003年）和《信息社会突尼斯议程》（2005年）',
  'report.reference.agenda-2030': '联合国大会第70/1号决议，《2030年可持续发展议程》',
  'report.reference.matrix': 'WSIS–SDG矩阵，{edition}版',
  'report.reference.published': '{name}，{address}',

  'report.section.introduction': '引言',
  'report.section.general-introduction': '总体介绍',
  'report.section.read-me': '说明',
  'report.section.lines': '各行动方面的进展',
  'report.section.impacts': '对所审查目标的影响、进展和差距',
  'report.section.urgent-action': '需要采取紧急行动的领域',
  'report.section.goal-examples': '行动实例',
  'report.section.leave-no-one-behind': '不让任何一个人掉队',
  'report.section.cooperation': '合作与相互联系',
  'report.section.key-messages': '主要信息',
  'report.section.sdg-links': '与可持续发展目标的关联',
  'report.section.outside': '矩阵以外的申报',
  'report.section.gaps': '缺口',
  'report.section.years': '历年数字',
  'report.section.tallies': '总数',
  'report.section.goals-in-review': '所审查的目标',
  'report.section.targets': '所申报的目标和具体目标',
  'report.section.records': '文中提及的记录',
  'report.section.method': '方法和定义',
  'report.section.changes': '与上一版相比的变化',
  'report.section.last-year': '与上一年相比的变化',

  'report.coverage':
    '在{from}至{to}的报告期内，应提交报告的活动共{expected, plural, other {{expectedFigure}项}}。{accepted, plural, =0 {没有更新获得接受} other {获得接受的更新有{acceptedFigure}份}}{nothingToReport, plural, =0 {} other {，其中{nothingToReportFigure}份标明无可报告事项}}。数据冻结时{open, plural, =0 {没有} other {有{openFigure}份}}已存在但未获接受的更新，{missing, plural, =0 {没有} other {有{missingFigure}项}}未提交任何更新的活动。',
  'report.counted':
    '以下数字统计可向本文件读者（{readers}）公开的记录：{activities, plural, other {{activitiesFigure}项活动}}，{claims, plural, other {{claimsFigure}项SDG申报}}，{results, plural, other {{resultsFigure}项列明的成果}}。',

  'report.line.heading': '行动方面{codes}：{titles}',
  'report.line.combined': '行动方面{codes}：{titles}',
  'report.line.application': '行动方面C7（{titles}）',
  'report.line.c7-whole': '行动方面C7整体：{titles}',
  'report.line.cross-cutting': '涉及所有行动方面的活动',
  'report.line.silent': '{from}至{to}，本标题下没有报告活动。这并不意味着没有开展任何工作。',
  'report.line.activities':
    '{from}至{to}，本标题下共报告{activities, plural, other {{activitiesFigure}项活动}}，{results, plural, =0 {没有列明的成果} other {列明{resultsFigure}项成果}}。',
  'report.line.sectors': '按部门：{list}。',
  'report.line.regions': '按区域：{list}。',
  'report.line.goals': '活动最多的目标：{goals}。',
  'report.line.claims':
    '共有{claims, plural, other {{claimsFigure}项SDG申报}}；{outside, plural, =0 {没有一项在矩阵以外} other {{outsideFigure}项在矩阵以外}}。',
  'report.line.partners': '内容最为充实的活动所列合作伙伴包括{partners}。',
  'report.name-count': '{name}（{count}）',
  'report.spread.none': '未注明',
  'report.spread.several': '在此列表中计算不止一次的活动：{severalFigure}项。',
  'report.goal-count': 'SDG {goal}“{title}”（{count}）',
  'report.role.facilitator': '国际电联是该行动方面的推进方。',
  'report.role.facilitator-in-practice':
    '正式名单将国际电联列为该行动方面的共同推进方之一；国际电联实际上担任其推进方。',
  'report.role.co-facilitator': '国际电联是该行动方面的共同推进方。',
  'report.role.partner': '国际电联是该行动方面的合作伙伴。',
  'report.role.none-listed': '理事会第1332号决议未列出国际电联在该行动方面的作用。',

  'report.part.summary': '内容提要',
  'report.part.examples': '创新政策、计划和项目',
  'report.part.obstacles': '障碍和挑战',
  'report.part.lessons': '经验教训',
  'report.part.proposals': '未来行动和承诺',
  'report.part.milestones': '里程碑',
  'report.part.trends': '新兴趋势',
  'report.part.nothing-on': '以下各项没有报告内容：{headings}。',

  'report.titled': '{title}（{record}）',
  'report.quote': '{text}——{source}',
  'report.example.results': '成果：{results}。',
  'report.example.claims': 'SDG关联：{codes}。',
  'report.example.evidence': '佐证材料：{link}。',
  'report.result.value': '{statement}：{value}',
  'report.result.dated': '{statement}：{value}（{date}）',
  'report.result.stated': '{statement}（{date}）',
  'report.trend': '{topic}：{text}',
  'report.milestones-of-year': '{year}年：{milestones}',
  'report.milestone': '{milestone}（{date}）',

  'report.goal.name': 'SDG {goal}',
  'report.goal.heading': 'SDG {goal}：{title}',
  'report.goal.silent': '{year}年没有报告与该目标有关联的活动。',
  'report.goal.activities':
    '{year}年，共有{activities, plural, other {{activitiesFigure}项活动}}（{claims, plural, other {{claimsFigure}项申报}}）支持该目标。',
  'report.goal.lines': '行动方面：{lines}。',
  'report.goal.obstacle': '障碍：{text}',
  'report.urgent-action.none': '所审查的目标下没有报告关于进一步行动的建议。',
  'report.goal-examples.none': '所审查的目标下没有报告实例。',
  'report.leave-no-one-behind.none': '没有活动就此议题提交报告。',
  'report.key-messages.none': '所审查的目标下没有报告要点。',
  'report.key-messages.lead': '以下内容依次按各项目标从佐证材料最充分的活动要点中选出，供秘书处决定：',
  'report.cooperation.goals': '除所审查的目标外，各活动还支持{goals}。',
  'report.cooperation.none': '{year}年没有报告合作伙伴、区域或其他目标。',

  'report.matrix.support':
    '在{claims, plural, other {{claimsFigure}项SDG申报}}中，{inMatrix, plural, other {{inMatrixFigure}项}}为WSIS–SDG矩阵（{edition}版）中的关联，{goalInMatrix, plural, other {{goalInMatrixFigure}项}}仅与此类关联的目标相同，{outside, plural, other {{outsideFigure}项}}在矩阵以外。',
  'report.unassessed': '因相关记录未注明行动方面而无法对照矩阵评估的申报：{unassessedFigure}项。',
  'report.outside.lead':
    '{claims, plural, =0 {没有申报} other {{claimsFigure}项申报}}处于WSIS–SDG矩阵（{edition}版）以外{activities, plural, =0 {。} other {，涉及{activitiesFigure}项活动。此类申报是允许的；所给理由如下。}}',
  'report.outside.unassessed':
    '未注明行动方面的记录无从对照矩阵，其申报既不在矩阵之内，也不在矩阵以外。此类申报：{unassessedFigure}项；活动：{activitiesFigure}项。相关记录（按申报数量排列）：{records}。',
  'report.outside.unassessed-more': '此处仅列出前几条记录；其余载于成员工作簿。',
  'report.gaps.coverage':
    '在矩阵所关联的{allCellsFigure}个格（行动方面与目标）中，{cellsFigure}个有活动；其{allLinksFigure}个联系中，{linksFigure}个得到准确申报。',
  'report.gaps.concentration': '活动最多的行动方面：{lines}。',
  'report.gaps.lead':
    'WSIS–SDG矩阵（{edition}版）将以下行动方面与若干目标相关联，而{from}至{to}没有报告这些目标下的活动。',
  'report.gaps.since': '如某一行动方面与目标在该时期较早年份有活动，而{year}年没有，则注明最后有活动的年份。',
  'report.gaps.none': 'WSIS–SDG矩阵（{edition}版）中每一对行动方面与目标在{from}至{to}均至少有一项活动。',
  'report.years.lead': '各表列示{fromYear}年至{year}年每年的活动。',
  'report.years.imported':
    '{count, plural, other {{years}年的记录}}仅来自WSIS清点工作数据库等导入数据，其要求填写的内容较少；这些数字反映该处录入的内容，而非所开展的全部工作。',
  'report.years.empty': '{count, plural, other {没有找到{years}年的记录。}}这是数据方面的缺口。',
  'report.targets.none': '{from}至{to}没有申报任何目标或具体目标。',
  'report.records.lead':
    '在所统计的{activities, plural, other {{activitiesFigure}项活动}}中，文中提及{named, plural, =0 {0条记录} other {#条记录}}。所有记录均载于成员工作簿。',
  'report.records.silent': '文中还提及无可报告事项的记录，这些记录不计在内，其数量为：{silent, number}。',
  'report.records.listed': '文中提及的记录列示如下，并注明相关段落。',
  'report.records.cut': '所列记录数：{shown, number}。',
  'report.changes.lead':
    '与上一版数据（{previous}）相比，新增{added, plural, =0 {0条} other {#条}}记录，修改{changed, plural, =0 {0条} other {#条}}，删除{removed, plural, =0 {0条} other {#条}}。',
  'report.last-year.lead':
    '本附件将{now}报告的活动与{last}报告的活动进行比较，后者以该年数据集（{snapshot}）为准。凡有内容可报告且本报告读者可见的活动均计入。',
  'report.last-year.sums':
    '本年报告的活动：{activitiesFigure}项；上一年：{before, number}项；两年均报告：{both, number}项；本年报告而上一年未报告：{fresh, number}项；上一年报告而本年未报告：{gone, number}项。',
  'report.last-year.spread':
    '{now}报告的活动中，列入不止一行的：{severalFigure}项；因未注明行动方面而未列入任何一行的：{noneFigure}项。',
  'report.last-year.none': '此处未保存{last}的数据集，因此本报告无法说明与上一年相比的变化。',
  'report.change.added': '新增',
  'report.change.changed': '修改',
  'report.change.removed': '删除',

  'report.method.counting':
    '每项活动在各项总数中只计算一次。活动计入其所列的每个行动方面的行中，因此各行之和大于总数。无可报告事项的更新仅计入覆盖情况。',
  'report.method.distinct':
    '表格、各行和总数均按提交的记录统计。如有记录被标为互相重复，则另给出一个不重复总数，每组重复记录只计一次。',
  'report.method.combined':
    'C1和C11、C3和C7电子科学、C4和C7电子就业合并报告；同时列出一对中两个行动方面的活动，在共同标题下只计算一次。',
  'report.method.cross-cutting':
    '涉及所有行动方面的活动在单独一行中计算，并计入总数。如该活动还注明了具体的行动方面，则同时计入这些行动方面的行，但不计入其他行。',
  'report.method.regions': '注明国家而未注明区域的活动计入这些国家所属的区域。',
  'report.method.claims':
    '仅统计联系人申报的、随导入数据而来的或经建议后被接受的SDG申报。受到审查人员质疑或被其否决的申报，以及仅由矩阵推导得出的关联，均不予统计。',
  'report.method.support':
    '如活动的某一行动方面与同一目标或具体目标有关联，则该申报在矩阵之内；如某一行动方面与同一目标下的任何内容有关联，则该目标在矩阵之内；否则该申报在矩阵以外。未注明行动方面的记录，其申报无法评估，另行统计。本文件采用WSIS–SDG矩阵{edition}版。',
  'report.method.coverage':
    '除在报告期之前已完成或已取消的活动外，所有活动均应提交报告。仅统计已接受的更新。',
  'report.method.audience': '不向本文件读者（{readers}）公开的记录和字段既不显示，也不予统计。',
  'report.method.languages': '记录的文本如有本文件语文的版本，则采用该版本，否则采用原文。',
  'report.method.parity': '本报告的各语文版本载有相同的段落、表格和数字。词数限制以英文本为准。',
  'report.method.choice':
    '文中活动按固定规则选取：优先考虑可衡量的成果、佐证材料、主要申报和完整的说明；条件相同时按记录编号确定。过长的文本予以删节，并以[…]标明。',
  'report.method.trace': '数字附件中的每个数字均可追溯至数据集 {snapshot} 中的相关记录。',
  'report.method.names':
    '本语文的正式名称（行动方面、目标、部门、国家、决议、主题）：{all, number}个；其中尚未与已公布文本核对的：{n, number}个。具体目标的简称为本项目自拟。',

  ...reportChartsZh,
  ...reportFamilyZh,
  ...reportIssuedZh,
  ...reportKindsZh,
  ...reportRegistriesZh,
  ...reportWorkbookZh,
  ...reportTablesZh,
} as const satisfies Catalogue;
