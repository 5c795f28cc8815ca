import { describe, expect, it } from 'vitest';
import { figureLabels } from '../../../../shared/render/html/figure-labels.ts';

describe('figureLabels', () => {
  it('names each column before its cells on a narrow screen', () => {
    const style = figureLabels({ labels: { value: 'Значение' } });
    expect(style).toMatch(/^@media \(max-width:40rem\)\{/);
    expect(style).toContain('.asked td:nth-child(2)::before{content:"Значение"}');
    expect(style).toContain('.asked td:nth-child(5)::before{content:"Record"}');
  });

  it('lets no label out of its string', () => {
    const style = figureLabels({ labels: { value: 'a"}</style><b>\\' } });
    expect(style).toContain('content:"a\\22 \\7d \\3c \\2f style\\3e \\3c b\\3e \\5c "');
  });
});
