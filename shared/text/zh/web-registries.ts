/** The pages of registries. */
export const webRegistriesZh = {
  'web.registries.heading': '登记册',
  'web.registries.lead':
    '各决议在活动之外要求记录的内容：任务和截止日期、会议、提名、捐款、建议及其落实情况。',
  'web.registries.standing':
    '条目由负责人填写，保存后即生效。其修订版本予以保留，秘书处可将其撤回；报告采用其数据冻结时有效的内容。',
  'web.registries.registry': '登记册',
  'web.registries.entries': '条目',
  'web.registries.overdue': '逾期',
  'web.registries.only-overdue': '仅逾期条目',
  'web.registries.basis': '依据',
  'web.registries.clauses': '{count, plural, other {# 条}}',
  'web.registries.none': '没有符合条件的条目。',
  'web.registries.new': '新条目',
  'web.registries.save': '保存',
  'web.registries.saved': '已保存。',
  'web.registries.withdraw': '撤回条目',
  'web.registries.withdraw-lead':
    '撤回后，该条目不再出现在任何列表和此后编写的报告中。其修订版本予以保留，再次保存即可恢复。',
  'web.registries.withdrawn': '该条目已撤回。保存即可恢复。',
  'web.registries.gone': '条目已撤回。',
  'web.registries.conflict':
    '在您填写期间，另一人保存了该条目。其版本见下文，没有任何内容被覆盖。请从中采纳所需内容后再保存。',
  'web.registries.theirs': '期间保存的版本',
  'web.registries.files': '以文件形式',
  'web.registries.files-lead':
    '文件包含筛选所得内容并注明筛选条件。CSV 文件的列与工作簿相同：可以补充后再次提交，次数不限。',
  'web.registries.template': '待填写的工作簿 (XLSX)',
  'web.registries.csv': '供补充并交回 (CSV)',
  'web.registries.send': '提交文件',
  'web.registries.file': '工作簿、CSV 或 NDJSON',
  'web.registries.taken': '{file}：新增 {created}，修改 {updated}，未变 {unchanged}，拒绝 {refused}。',
  'web.registries.mine': '您的任务和截止日期',
} as const;
