/** Chinese words: report families on registries, by name, title, mandate and summary. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportKindsZh = {
  'report.alignment.name': '一致性声明',
  'report.cwg-chair.name': '工作组主席的报告',
  'report.cwg-summary.name': '工作组会议摘要',
  'report.financing.name': '融资任务组的报告',
  'report.focal-points.name': '联系人名单及空缺',
  'report.forum-matrix.name': '论坛成果矩阵',
  'report.prizes.name': 'WSIS奖项报告',
  'report.resources.name': '资源表',
  'report.review-outcome.name': '审查成果报告',
  'report.roadmap.name': 'C2、C5和C6的路线图',
  'report.roadmap-input.name': '对其他行动方面路线图的输入',
  'report.survey.name': '问卷',
  'report.tasks.name': '任务和期限',
  'report.trust-fund.name': '信托基金报表',
  'report.roadmap.title': '行动方面C2、C5和C6的路线图：截至{asOf}的情况',
  'report.roadmap.mandate':
    '理事会第1332号决议决定由国际电联根据《2030年议程》更新行动方面C2、C5和C6的路线图。联大在其第80/173号决议第113段中要求各推进方制定有针对性、注重成果的路线图。',
  'report.roadmap.frame':
    '各表采用工作组2009年商定的框架：WSIS成果、活动、授权、战略目标、时间安排、预期成果、资源和合作伙伴，并增加了《2030年议程》的目标、具体目标、指标和状况。路线图是不断更新的文件；空白单元格表示没有记录。',
  'report.roadmap.summary':
    '本文件载有截至{asOf}行动方面C2、C5和C6的路线图。任务：{tasksFigure}项；逾期：{lateFigure}项；无预期指标值：{targetlessFigure}项。',
  'report.roadmap.action': '请工作组审议路线图并将其推荐给理事会。',
  'report.roadmap-input.title': '国际电联对其他行动方面路线图的输入：{when}',
  'report.roadmap-input.body': '各行动方面的牵头推进方',
  'report.roadmap-input.mandate':
    '理事会第1332号决议决定由国际电联为其他方面推进的行动方面（C1、C3、C4、C7、C8、C9和C11）的路线图提供输入。本说明逐一列出国际电联的计划和已开展的工作。',
  'report.roadmap-input.summary':
    '本说明致国际电联参与的各行动方面的牵头推进方。计划任务：{tasksFigure}项；其后为{from}至{to}所开展的工作。',
  'report.roadmap-input.action': '请牵头推进方在其路线图中考虑本输入。',
  'report.tasks.title': '行动方面的任务和期限：截至{asOf}的情况',
  'report.tasks.mandate':
    '理事会第1332号决议责成秘书长和各局主任在总秘书处和各部门的运作规划中为行动方面确定具体任务和期限。',
  'report.tasks.judged': '期限以{asOf}为准：期限已过而未完成也未撤销的任务即为逾期。',
  'report.tasks.gaps': '没有任务的行动方面：{rows}。',
  'report.tasks.none-overdue': '截至{asOf}没有逾期事项。',
  'report.tasks.summary':
    '任务：{tasksFigure}项，其中已完成：{doneFigure}项，截至{asOf}逾期：{lateFigure}项。各部门的目标：{objectivesFigure}项，其中逾期：{lateObjectivesFigure}项。',
  'report.review-outcome.title': '联大对WSIS全面审查的成果：要求和国际电联的行动，{when}',
  'report.review-outcome.mandate':
    '理事会第1332号决议责成秘书长向理事会和全权代表大会报告联大全面审查的成果（第80/173号决议）。本报告以转述方式列出每项要求及其段落、对象和国际电联所采取的行动。',
  'report.review-outcome.cycle':
    '根据第80/173号决议，联合国秘书长每两年报告一次；国际电联依据第1332号决议提交的年度报告照常进行。',
  'report.review-outcome.summary':
    '记录在案的要求：{itemsFigure}项；已落实：{carriedFigure}项；截至{asOf}逾期：{lateFigure}项；没有国际电联行动记录：{actionlessFigure}项。',
  'report.review-outcome.action': '请理事会将本报告记录在案并将其转呈全权代表大会。',
  'report.forum-matrix.title': '{year}年WSIS论坛：会议、行动方面和可持续发展目标',
  'report.forum-matrix.body': 'WSIS论坛',
  'report.forum-matrix.mandate':
    '理事会第1332号决议责成秘书长结合《2030年议程》协调WSIS论坛。本文件说明{year}年论坛的各场会议涉及哪些行动方面和目标及其理由。',
  'report.forum-matrix.disclaimer': '标题和理由均由会议组织方提供。',
  'report.forum-matrix.summary':
    '{year}年论坛的会议：{sessionsFigure}场；没有说明理由：{reasonlessFigure}场。',
  'report.forum-matrix.action': '请利益攸关方将本文件记录在案。',
  'report.prizes.title': '{year}年WSIS奖项：提名、优胜项目和获奖者',
  'report.prizes.mandate':
    '理事会第1332号决议责成秘书长根据《2030年议程》调整WSIS奖项并鼓励提名；第140号决议要求宣传获奖者。',
  'report.prizes.categories':
    '共有十八个类别，每个行动方面和行动方面C7的每项应用各一个。每项提名归入其中一个类别。',
  'report.prizes.gaps': '没有提名的类别：{rows}。',
  'report.prizes.summary':
    '{year}年WSIS奖项：记录在案的提名：{nominationsFigure}项；优胜项目：{championsFigure}项；获奖者：{winnersFigure}项。',
  'report.trust-fund.title': 'WSIS信托基金：{year}年报表',
  'report.trust-fund.mandate':
    '理事会第1332号决议责成秘书长维持WSIS信托基金并邀请各方捐款。本报表列出{year}年的捐款及其使用情况。',
  'report.trust-fund.summary':
    '{year}年捐款：{contributionsFigure}笔；记录在案的捐款共计：{everFigure}笔。以下为各币种总额和每笔捐款的使用情况。',
  'report.focal-points.title': 'WSIS行动方面联系人：{when}',
  'report.focal-points.mandate':
    '理事会第1332号决议责成秘书长和各局主任为行动方面C2、C5和C6以及C1、C3、C4、C7、C8、C9和C11指定联系人。本名单列出{from}至{to}期间任何时段内指定的联系人。',
  'report.focal-points.c10': '该条款未列出行动方面C10，因此不计为空缺。',
  'report.focal-points.gaps': '没有联系人的行动方面：{rows}。',
  'report.focal-points.summary':
    '第1332号决议所列行动方面的指定：{pointsFigure}项。没有联系人的行动方面已列明。',
  'report.cwg-summary.title': '理事会WSIS和可持续发展目标工作组{year}年会议摘要',
  'report.cwg-summary.source': '秘书处',
  'report.cwg-summary.mandate':
    '向全体成员开放的理事会WSIS和可持续发展目标工作组依据理事会第1332号决议继续工作。本摘要列出其{year}年会议的出席情况及其建议。',
  'report.cwg-summary.summary':
    '{year}年与会者：{participantsFigure}人；成员文稿：{contributionsFigure}份；建议：{recommendationsFigure}项。',
  'report.cwg-summary.action': '请工作组批准本摘要。',
  'report.cwg-chair.title': '理事会WSIS和可持续发展目标工作组主席关于其{year}年会议的报告',
  'report.cwg-chair.source': '理事会WSIS和可持续发展目标工作组主席的报告',
  'report.cwg-chair.mandate':
    '工作组的职责范围要求其向理事会提出建议，理事会第1332号决议责成秘书长考虑其成果。本报告列出其{year}年的建议以及所有记录在案的建议的后续情况。',
  'report.cwg-chair.summary':
    '{year}年的建议：{recommendationsFigure}项，其中已落实：{carriedFigure}项。截至{asOf}逾期的历年建议：{lateFigure}项。',
  'report.cwg-chair.action': '请理事会审议本报告中的建议。',
  'report.survey.title': '国际电联对有关《2030年议程》和WSIS的调查的答复，{year}年',
  'report.survey.body': '联合国系统以及理事会WSIS和可持续发展目标工作组',
  'report.survey.mandate':
    '调查每年询问已开展的工作，每次的问题和词数限制都不相同。问题按原样列出，并附字数限制和国际电联的答复。',
  'report.survey.summary': '{year}年提出的问题：{questionsFigure}个；尚未答复：{unansweredFigure}个。',
  'report.survey.action': '请秘书处完成并提交答复。',
  'report.survey.questions': '问题：{entriesFigure}个；未答复：{unansweredFigure}个。',
  'report.survey.question': '问题{number}',
  'report.survey.limit': '最多{limit}个词。',
  'report.survey.open': '尚无答复记录。',
  'report.alignment.title': '国际电联可持续发展目标工作与WSIS进程的一致性：{when}',
  'report.alignment.mandate':
    '理事会第1332号决议责成秘书长在其授权和预算范围内使国际电联的可持续发展目标工作与WSIS进程保持一致。本声明说明{from}至{to}的活动中哪些注明了行动方面、授权和运作规划出处，哪些没有注明。',
  'report.alignment.lead':
    '{from}至{to}的活动：{activitiesFigure}项。没有行动方面：{linelessFigure}项；没有授权：{mandatelessFigure}项；没有运作规划出处：{planlessFigure}项。',
  'report.alignment.summary':
    '本声明审视{from}至{to}的{activities, plural, other {{activitiesFigure}项活动}}。所申报的与可持续发展目标的关联：{claimsFigure}项，其中在WSIS–SDG矩阵以外：{outsideFigure}项。本声明列出缺少行动方面或授权的活动。',
  'report.resources.title': '落实WSIS成果的资源：{when}',
  'report.resources.mandate':
    '第140号决议要求为WSIS成果提供充足的人力和财务资源，理事会工作组的职责范围要求其对此进行监督。本文件按行动方面列出活动和任务记录中注明的资源。',
  'report.resources.limits':
    '仅统计各单位填写的内容：空行并不表示没有支出。涉及多个行动方面的活动或任务在每个行动方面中均予计算。',
  'report.resources.summary':
    '本文件按行动方面列出{from}至{to}{activities, plural, other {{activitiesFigure}项活动}}以及运作规划任务所注明的人员和资金。',
  'report.financing.title': '融资机制任务组：截至{asOf}的承诺及其履行情况',
  'report.financing.source': '融资机制任务组的报告',
  'report.financing.mandate':
    '联大在其第80/173号决议第67段中邀请国际电联作为联合国信息社会小组（UNGIS）秘书处设立融资机制任务组，该任务组向委员会2027年第三十届会议报告并跟踪各项承诺。',
  'report.financing.summary':
    '记录在案的承诺：{commitmentsFigure}项；已全额支付：{paidFigure}项；截至{asOf}已过期而未结：{lateFigure}项。',
  'report.financing.action': '请委员会将本报告记录在案。',
} as const satisfies Catalogue;
