import { describe, expect, it } from 'vitest';
import { ChartFigure } from '../../../../functions/web/components/chart-figure.tsx';
import { Pager } from '../../../../functions/web/components/pager.tsx';
import { Progress } from '../../../../functions/web/components/progress.tsx';
import { Table } from '../../../../functions/web/components/table.tsx';
import { pageContext } from '../../../../functions/web/pages/page-context.ts';

const page = pageContext('http://localhost/x', 'public');

describe('a table', () => {
  it('has a caption, headed columns and a region that keys can scroll', () => {
    const html = String(
      <Table
        caption="Due"
        columns={[
          { label: 'Record' },
          { label: 'Words', numeric: true, sort: { href: '/s', now: 'ascending' } },
        ]}
      >
        <tr />
      </Table>,
    );
    expect(html).toContain('<div role="group" class="scroll" tabindex="0" aria-label="Due">');
    expect(html).toContain('<caption>Due</caption>');
    expect(html).toContain('<th scope="col">Record</th>');
    expect(html).toMatch(/<th scope="col" class="number" aria-sort="ascending"><a class="sort" href="\/s">/);
  });
});

describe('a chart', () => {
  it('is a table of the same numbers, with a bar beside each that needs no script', () => {
    const html = String(
      <ChartFigure
        page={page}
        id="c"
        kind="columns"
        caption="By goal"
        of="SDG"
        labels={['1', '2']}
        series={[{ label: 'N', values: [5, 10] }]}
      />,
    );
    expect(html.match(/data-value="(\d+)"/g)).toEqual(['data-value="5"', 'data-value="10"']);
    expect(html.match(/<rect width="(\d+)"/g)).toEqual(['<rect width="50"', '<rect width="100"']);
    expect(html).not.toContain('style=');
  });
});

describe('progress', () => {
  it('says in words what the bar shows, and that a limit is passed', () => {
    const html = String(<Progress page={page} label="Words" value={231} max={200} kind="limit" />);
    expect(html).toContain('class="progress over"');
    expect(html).toContain('231 of 200');
    expect(html).toContain('<progress value="200" max="200" aria-label="Words">');
  });
});

describe('a pager', () => {
  it('is not there where the list is whole', () => {
    expect(String(<Pager page={page} />)).toBe('');
    expect(String(<Pager page={page} next="/n" />)).toContain('rel="next"');
  });
});
