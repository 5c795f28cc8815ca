/** Where two files are unlike, for people. */
import { describe, expect, it } from 'vitest';
import { firstDifference } from '../../../shared/render/first-difference.ts';

const told = (ending: string, made: string, found: string) =>
  firstDifference(ending, Buffer.from(made, 'latin1'), Buffer.from(found, 'latin1'));

describe('the first difference of two files', () => {
  it('is told by line in a text', async () => {
    expect(await told('.csv', 'a\nb\nc', 'a\nb\nd')).toEqual({
      place: 'line 3',
      expected: 'a b c',
      found: 'a b d',
    });
  });

  it('is told by object in a PDF, in the words that can be read there', async () => {
    const pdf = (language: string) =>
      `%PDF-1.7\n1 0 obj\n<<>>\nendobj\n2 0 obj\n<</Lang (${language})>>\x00\xff`;
    expect(await told('.pdf', pdf('en'), pdf('zz'))).toEqual({
      place: 'object 2',
      expected: expect.stringContaining('/Lang (en)'),
      found: expect.stringContaining('/Lang (zz)'),
    });
  });

  it('is told by byte where no object has begun, or a package cannot be opened', async () => {
    expect(await told('.pdf', '%PDF-1.7', '%PDF-2.0')).toMatchObject({ place: 'byte 6' });
    expect(await told('.xlsx', 'no package', 'no packagE')).toMatchObject({ place: 'byte 10' });
  });
});
