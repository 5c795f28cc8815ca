/** The pages of registries. */
export const webRegistriesAr = {
  'web.registries.heading': 'سجلات المتابعة',
  'web.registries.lead':
    'ما تطلبه القرارات إلى جانب الأنشطة: المهام ومواعيدها النهائية، والجلسات، والترشيحات، والمساهمات، والتوصيات وما آلت إليه.',
  'web.registries.standing':
    'يكون القيد قائماً بمجرد أن يحفظه المسؤول عنه. وتبقى مراجعاته محفوظة، ويمكن للأمانة سحبه، ويأخذ التقرير ما كان قائماً عند تجميد بياناته.',
  'web.registries.registry': 'السجل',
  'web.registries.entries': 'القيود',
  'web.registries.overdue': 'فات موعدها',
  'web.registries.only-overdue': 'ما فات موعده فقط',
  'web.registries.basis': 'السند',
  'web.registries.clauses':
    '{count, plural, zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بنداً} other {# بند}}',
  'web.registries.none': 'لا يوجد قيد مطابق.',
  'web.registries.new': 'قيد جديد',
  'web.registries.save': 'حفظ',
  'web.registries.saved': 'تم الحفظ.',
  'web.registries.withdraw': 'سحب القيد',
  'web.registries.withdraw-lead':
    'يختفي بعدها من كل القوائم ومن كل تقرير يُعدّ لاحقاً. وتبقى مراجعاته محفوظة، وإعادة حفظه تعيده.',
  'web.registries.withdrawn': 'سُحب هذا القيد. حفظه يعيده.',
  'web.registries.gone': 'سُحب القيد.',
  'web.registries.conflict':
    'أثناء كتابتك حفظ شخص آخر هذا القيد. نسخته أدناه، ولم يُستبدل شيء. خذ منها ما تريد ثم احفظ.',
  'web.registries.theirs': 'النسخة المحفوظة في الأثناء',
  'web.registries.files': 'في ملف',
  'web.registries.files-lead':
    'تتضمن الملفات ما تبقيه المرشحات وتذكرها. ولملف CSV أعمدة المصنف نفسها: يمكن استكماله وإعادة إرساله متى شئت.',
  'web.registries.template': 'مصنف للتعبئة (XLSX)',
  'web.registries.csv': 'للاستكمال وإعادة الإرسال (CSV)',
  'web.registries.send': 'إرسال ملف',
  'web.registries.file': 'مصنف أو CSV أو NDJSON',
  'web.registries.taken':
    '{file}: الجديدة {created}، والمعدلة {updated}، وغير المعدلة {unchanged}، والمرفوضة {refused}.',
  'web.registries.mine': 'مهامك ومواعيدها',
} as const;
