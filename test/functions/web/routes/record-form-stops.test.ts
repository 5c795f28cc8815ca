/** Who goes through the record form by the keyboard alone meets a bounded number of stops, without scripts too. */
import { expect, it } from 'vitest';
import { EDIT, formDesk, text } from './record-form-desk.ts';

/** What the Tab key stops at, in order: nothing that a closed list holds. */
function stopsIn(html: string): readonly string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const open = main.replace(
    /(<details(?![^>]* open)[^>]*>\s*<summary[\s\S]*?<\/summary>)[\s\S]*?<\/details>/g,
    '$1',
  );
  const all = open.match(/<(?:a [^>]*href|button|input|select|textarea|summary)[^>]*>/g) ?? [];
  return all.filter((each) => !/type="hidden"|tabindex="-1"| disabled/.test(each));
}

it('has few stops between the headline and its submission', async () => {
  const desk = await formDesk();
  const stops = stopsIn(await text(await desk.sam.get(EDIT)));
  const headline = stops.findIndex((each) => each.includes('headline'));
  const submit = stops.findIndex((each) => each.includes('value="submit"'));
  expect(headline).toBeGreaterThan(-1);
  expect(submit - headline).toBeGreaterThan(50);
  expect(submit - headline).toBeLessThan(130);
});

it('leads from each section to saving and submitting, past what comes between', async () => {
  const desk = await formDesk();
  const html = await text(await desk.sam.get(EDIT));
  const stops = stopsIn(html);
  const skips = stops.flatMap((each, place) => (each.includes('href="#form-end"') ? [place] : []));
  expect(skips).toHaveLength(html.match(/id="section-/g)?.length ?? 0);
  const end = stops.findIndex((each) => each.includes('value="submit"'));
  const furthest = Math.max(...skips.map((place, index) => (skips[index + 1] ?? end) - place));
  expect(furthest).toBeLessThan(60);
  expect(html).toMatch(/id="form-end" tabindex="-1"/);
});
