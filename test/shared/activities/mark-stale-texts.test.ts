import { describe, expect, it } from 'vitest';
import { canonicalRecord } from '../../../shared/activities/canonical.ts';
import { markStaleTexts } from '../../../shared/activities/mark-stale-texts.ts';
import type { ActivityRecord, LocalizedText, SdgClaim } from '../../../shared/activities/record.ts';
import { GOOD } from './sample-record.ts';

const text = (en: string): LocalizedText => ({
  en: { text: en, status: 'original' },
  fr: { text: 'Comme avant', status: 'human' },
});

const [first, second] = GOOD.activity.claims as readonly [SdgClaim, SdgClaim];

function record(words: string, codes: readonly [string, string]): ActivityRecord {
  return canonicalRecord({
    activity: {
      ...GOOD.activity,
      title: text(words),
      claims: [
        { ...first, code: codes[0], rationale: text(`${codes[0]} ${words}`) },
        { ...second, code: codes[1], rationale: text(codes[1]) },
      ],
    },
    update: { ...GOOD.update, narrative: text(words), lessons: text('Same') },
  });
}

describe('the translations of a record', () => {
  const before = record('Old', ['9.c', '17.6']);
  const now = record('New', ['9.c', '17.6']);

  it('are marked in both halves where their originals changed', () => {
    const { activity, update } = markStaleTexts(now, before);
    expect(activity.title?.fr?.status).toBe('stale');
    expect(update.narrative?.fr?.status).toBe('stale');
    expect(update.lessons?.fr?.status).toBe('human');
  });

  it('are marked in the reasons of claims, wherever the claim stands', () => {
    const turned = canonicalRecord({
      ...now,
      activity: { ...now.activity, claims: now.activity.claims.toReversed() },
    });
    const { claims } = markStaleTexts(turned, before).activity;
    expect(claims.map(({ code, rationale }) => [code, rationale?.fr?.status])).toEqual([
      ['17.6', 'human'],
      ['9.c', 'stale'],
    ]);
  });

  it('stay as they are where nothing was saved before', () => {
    const marked = markStaleTexts(now, {});
    expect(marked.activity).toBe(now.activity);
    expect(marked.update).toBe(now.update);
  });

  it('keep the record canonical', () => {
    const marked = markStaleTexts(now, before);
    expect(JSON.stringify(marked)).toBe(JSON.stringify(canonicalRecord(marked)));
  });
});
