/** Chinese words of the circular letter and the comment matrix as documents. */
import type { Catalogue } from '../catalogue.ts';

export const reportLetterZh = {
  'report.letter.inputs': '征求输入意见：{report}',
  'report.letter.notice': '征求意见通知：{report}',
  'report.letter.dated': '{day}第{symbol}号通函',
  'report.letter.document': '{symbol}号文件',
  'report.letter.entered': '本函于其日期之后的{day}录入：所载为此处保存的安排，并非发函时的原文。',
  'report.letter.source': '总秘书处',
  'report.letter.to': '致：{audience}',
  'report.letter.summary': '草案“{report}”将提交{opens}开幕的{meeting}。本函说明邀请何方参与何事及截止日期。',
  'report.letter.meeting': '理事会{year}年会议',
  'report.letter.section': '征求意见',
  'report.letter.annex': '时间表',
  'report.letter.table': '第{number}轮的步骤及其计划和实际日期（日内瓦）',
  'report.letter.replaces': '本函取代{day}第{symbol}号通函的安排，该安排仍保留在案。',
  'report.letter.base': '本轮以已发布的{issue}为基础。',
  'report.letter.ask-inputs': '{audience}：请于日内瓦时间{day}日终前提交书面输入意见。',
  'report.letter.ask-draft': '草案将于{day}前发布。',
  'report.letter.ask-consultation': '将于{day}举行公开征求意见（{event}）。邀请：{audience}。',
  'report.letter.ask-comments': '{audience}：最后意见于日内瓦时间{day}日终截止。',
  'report.letter.ask-revised': '修订草案将于{day}前发布。',
  'report.letter.ask-cwg': '将于{day}前提交理事会工作组。',
  'report.letter.ask-council': '最后文本将于{day}前提交理事会；文件截止日为{deadline}，即开幕前{days}天。',
  'report.letter.answers':
    '每条意见均针对一个已发布版本，并得到答复，包括处理结果和文字说明。意见及答复一并公布。',
  'report.letter.travels': '下列文件随附，日期相同：{titles}。',
  'report.letter.action': '请{audience}按附件所列日期参与。',
  'report.letter.matrix': '意见一览表：{report}',
  'report.letter.matrix-section': '意见和答复',
  'report.letter.matrix-summary': '对已发布版本的{count}条意见及其处理结果。',
  'report.letter.matrix-inputs': '应通函要求提交的{count}份输入意见及其答复。',
  'report.letter.matrix-none': '没有收到意见。',
  'report.pack.title': '佐证材料包：{report}，{issue}',
  'report.pack.report':
    'report：本文件所有语文和格式的文件、生成这些文件的数据集，以及列有每个文件哈希值的清单。',
  'report.pack.evidence':
    'evidence：意见及答复、与上一版相比的改动、豁免、征求意见时间表，以及每一步骤的历史记录及其哈希链。',
  'report.pack.check': '核验方法：在本文件夹中运行sha256sum --check SHA256SUMS，再运行wsis verify .',
} satisfies Catalogue;
