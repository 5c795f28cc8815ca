/** A compact map from a key's hash to the numbers kept with its first sight: 32 bytes a slot, grown up to a limit. */

import type { TitleSketch } from './title-words.ts';

/** What is kept with a key. */
export interface Sight {
  /** Number of the activity. */
  readonly activity: number;
  /** Months since year 0, closed span. */
  readonly from: number;
  readonly to: number;
  /** Its title. */
  readonly title: TitleSketch;
}

const START = 1 << 12;
/** Bytes before the slots: how many keys are held, and how many slots there are. */
const HEAD = 16;

/** Remembers the first sight of each key until `limit` keys are held; later keys are looked up, not kept. */
export class FirstSeen {
  readonly #limit: number;
  #size = 0;
  #hashes = new Float64Array(START);
  #activities = new Float64Array(START);
  /** Four a slot: span, sketch of the title. */
  #rest = new Int32Array(START * 4);

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Number of keys held. */
  get size(): number {
    return this.#size;
  }

  /** The first sight of `hash`; when there is none, `sight` is kept as such and undefined answered. */
  meet(hash: number, sight: Sight): Sight | undefined {
    // 0 marks an empty slot.
    const key = hash === 0 ? 1 : hash;
    const slot = this.#slotOf(key);
    if (this.#hashes[slot] === key) {
      return {
        activity: this.#activities[slot] as number,
        ...this.#restOf(this.#rest, slot),
      };
    }
    if (this.#size >= this.#limit) return undefined;
    this.#put(slot, key, sight);
    this.#size += 1;
    if (this.#size * 2 > this.#hashes.length) this.#grow();
    return undefined;
  }

  /** All that is held, for {@link FirstSeen.of}. */
  bytes(): Uint8Array {
    const parts = [this.#hashes, this.#activities, this.#rest];
    return Buffer.concat([
      new Uint8Array(Float64Array.of(this.#size, this.#hashes.length).buffer),
      ...parts.map(({ buffer, byteLength, byteOffset }) => new Uint8Array(buffer, byteOffset, byteLength)),
    ]);
  }

  /** As it was when its `bytes` were taken, on a machine of the same order of bytes. */
  static of(limit: number, bytes: Uint8Array): FirstSeen {
    const all = new FirstSeen(limit);
    // Of the buffer, not of the bytes: a Buffer's own slice is no copy, and its place need not fit a number.
    const copy = (from: number, to: number) =>
      bytes.buffer.slice(bytes.byteOffset + from, bytes.byteOffset + to) as ArrayBuffer;
    const [size = 0, slots = START] = new Float64Array(copy(0, HEAD));
    const part = (from: number, to: number) => copy(HEAD + from * slots, HEAD + to * slots);
    all.#size = size;
    all.#hashes = new Float64Array(part(0, 8));
    all.#activities = new Float64Array(part(8, 16));
    all.#rest = new Int32Array(part(16, 32));
    return all;
  }

  #slotOf(key: number): number {
    const mask = this.#hashes.length - 1;
    let slot = ((key % 4294967296) ^ (key / 4294967296)) & mask;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #restOf(rest: Int32Array, slot: number): Omit<Sight, 'activity'> {
    const [from = 0, to = 0, low = 0, high = 0] = rest.subarray(slot * 4, slot * 4 + 4);
    return { from, to, title: { low, high } };
  }

  #put(slot: number, key: number, { activity, from, title, to }: Sight): void {
    this.#hashes[slot] = key;
    this.#activities[slot] = activity;
    this.#rest.set([from, to, title.low, title.high], slot * 4);
  }

  #grow(): void {
    const [hashes, activities, rest] = [this.#hashes, this.#activities, this.#rest];
    this.#hashes = new Float64Array(hashes.length * 2);
    this.#activities = new Float64Array(hashes.length * 2);
    this.#rest = new Int32Array(hashes.length * 8);
    for (let slot = 0; slot < hashes.length; slot += 1) {
      const key = hashes[slot] as number;
      if (key === 0) continue;
      this.#put(this.#slotOf(key), key, {
        activity: activities[slot] as number,
        ...this.#restOf(rest, slot),
      });
    }
  }
}
