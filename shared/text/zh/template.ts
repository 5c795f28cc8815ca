/** Chinese words: template. */
import type { Catalogue } from '../catalogue.ts';

export const templateZh = {
  'rule.translation-doubled': '此字段有两个不同的同一语文（{language}）文本；已采用第一个。',
  'rule.translation-doubled.remedy': '请保留其中一个：原文放在该字段的列中，译文放在其他语文的列中。',

  'template.column.rowKey': '行键',
  'template.column.activityId': '活动编号',
  'template.column.baseRevision': '修订',
  'template.column.periodFrom': '报告期起始日',
  'template.column.periodTo': '报告期截止日',
  'template.column.year': '年份',
  'template.column.translation': '{column} [{language}]',
  'template.column.claim-code': '主要SDG {number, number}',
  'template.column.claim-rationale': '主要SDG {number, number}：活动如何作出贡献',
  'template.column.claim-evidence': '主要SDG {number, number}：佐证材料',
  'template.column.claims-other': '其他SDG申报',

  'template.help.activityId': '由系统给出。新活动请留空，已有活动请勿更改。',
  'template.help.claim-code': '请从列表中选择一项目标（9），最好选择一项具体目标（9.c）。',
  'template.help.claim-rationale':
    '请用15至60个词说明活动如何为该目标或具体目标作出贡献。请勿重复具体目标的文字。',
  'template.help.claim-evidence':
    '本行中可资证明的成果（R1、R2……）和佐证材料（E1、E2……）的序号，以逗号分隔。',
  'template.help.claims-other':
    '次要申报，每行一项：代码 | 活动如何作出贡献 | 佐证材料。示例：17.6 | 运营商共享…… | R1, E2',

  'template.sheet.read-me': '填写说明',
  'template.sheet.records': '记录',
  'template.sheet.codes': '代码',

  'template.title': 'WSIS行动方面和可持续发展目标：{from, date, ::yMMMd}至{to, date, ::yMMMd}的活动',
  'template.subtitle': '年度文稿工作簿。模板{template}，版本{version}。',
  'template.how.heading': '如何填写本工作簿',
  'template.how.row': '工作表“记录”中的每一行为一项活动及其在报告期内的情况。留空的行不予读取。',
  'template.how.required': '标有*的列必须填写方可提交。内容不全的行将作为草稿保存，并会告知您所缺内容。',
  'template.how.lists':
    '带有列表的单元格请填写其中一个代码。可填写多个代码的单元格，请以分号分隔。工作表“代码”列有所有代码及其含义。',
  'template.how.lines':
    '单元格可填写多项时（成果、合作伙伴、会议与活动……），请每行填写一项（Alt+Enter），并按列标题批注给出的顺序以竖线分隔各部分。不了解的部分请留空。属于文本内容的竖线请写作\\|。',
  'template.how.dates': '日期请按所知的精确程度写作2025、2025-03或2025-03-31。',
  'template.how.language':
    '请使用六种正式语文中的任何一种撰写，并在“{language}”一列中注明。请勿翻译：译文将随后添加。',
  'template.how.reports':
    '发送的内容不会直接发布。联系人和秘书处首先逐行审查；您将收到退回的工作簿，相关单元格以颜色标出，每条意见以批注形式附在所涉单元格上，并再次列在该行末尾。',
  'template.again.heading': '再次发送',
  'template.again.text':
    '您可更正同一文件并多次发送：以前发送过的行会得到更新，绝不会重复。请勿将整行从一个工作簿复制到另一个工作簿；请复制单元格。',
  'template.again.changed':
    '如在本工作簿生成后有他人修改了某项活动，系统不会覆盖任何内容，而会向您显示两个版本。',
  'template.limits.heading': '限制',
  'template.limits.rows': '本工作簿有{rows, number}个空行。您也可使用其下方的行。',
  'template.limits.cell': '每个单元格至多容纳32,767个字符。单元格中的图片和批注不予读取。',
  'template.limits.claims': '每项活动至多有{primary, number}项主要SDG申报，总计至多{all, number}项。',
  'template.ask.heading': '联系方式',
  'template.ask.text': '有关内容的问题，请联系：{contact}。',
  'template.ask.nobody': '有关内容的问题，请联系理事会WSIS和可持续发展目标工作组秘书处。',

  'template.note.required': '提交前必须填写。',
  'template.note.sometimes': '某些情况下必须填写。',
  'template.note.words': '词数：{min, plural, =0 {} other {至少#个，}}至多{max, number}个。',
  'template.note.characters': '字符数：{min, plural, =0 {} other {至少#个，}}至多{max, number}个。',
  'template.note.parts': '每行一项：{parts}',
  'template.note.codes': '代码：{codes}',
  'template.note.codes-sheet': '代码：见工作表“{sheet}”。',
  'template.note.several': '如有多项，请以分号分隔。',
  'template.note.several-texts': '如有多项，请每行填写一项。',
  'template.note.audience-members': '仅成员可见。',
  'template.note.audience-internal': '仅限秘书处内部使用。',
  'template.note.example': '示例：{example}',

  'template.validation.list': '这不是列表中的代码。',
  'template.validation.date': '日期请写作2025、2025-03或2025-03-31。',
  'template.validation.number': '请填写数字。',
  'template.codes.list': '列表',
  'template.codes.code': '代码',
  'template.codes.label': '含义',
  'template.codes.choice': '下拉列表中的写法',
} as const satisfies Catalogue;
