import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { en } from '../../../shared/text/en/index.ts';
import { messageOutline } from '../../../shared/text/message-outline.ts';
import { isMessageKey } from '../../../shared/text/words.ts';

describe('the outline of a message', () => {
  it('has dots for what it is said of, and the usual one of its wordings', () => {
    expect(messageOutline('rule.line-doubled', 'en')).toBe('Action line … is named twice.');
    expect(messageOutline('rule.claims-too-many', 'en', (name) => `{${name}}`)).toBe(
      'The record makes {count} SDG claims; the limit is {limit}.',
    );
    expect(messageOutline('rule.cross-cutting-reason', 'en')).toContain('has … words; at least …');
  });

  it('is there for every rule in every language', () => {
    const keys = Object.keys(en).filter((key) => key.startsWith('rule.'));
    for (const key of keys.filter(isMessageKey)) {
      for (const language of LANGUAGES) {
        const text = messageOutline(key, language);
        expect(text.length, `${language} ${key}`).toBeGreaterThan(1);
        expect(text, `${language} ${key}`).not.toMatch(/[{}]/);
      }
    }
  });
});
