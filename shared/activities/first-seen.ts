/** A compact map from a key's hash to the numbers kept with its first sight: 24 bytes a slot, grown up to a limit. */

/** What is kept with a key. */
export interface Sight {
  /** Number of the activity. */
  readonly activity: number;
  /** Months since year 0, closed span. */
  readonly from: number;
  readonly to: number;
}

const START = 1 << 12;

/** Remembers the first sight of each key until `limit` keys are held; later keys are looked up, not kept. */
export class FirstSeen {
  readonly #limit: number;
  #size = 0;
  #hashes = new Float64Array(START);
  #activities = new Float64Array(START);
  #spans = new Int32Array(START * 2);

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
        from: this.#spans[slot * 2] as number,
        to: this.#spans[slot * 2 + 1] as number,
      };
    }
    if (this.#size >= this.#limit) return undefined;
    this.#put(slot, key, sight.activity, sight.from, sight.to);
    this.#size += 1;
    if (this.#size * 2 > this.#hashes.length) this.#grow();
    return undefined;
  }

  #slotOf(key: number): number {
    const mask = this.#hashes.length - 1;
    let slot = ((key % 4294967296) ^ (key / 4294967296)) & mask;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #put(slot: number, key: number, activity: number, from: number, to: number): void {
    this.#hashes[slot] = key;
    this.#activities[slot] = activity;
    this.#spans[slot * 2] = from;
    this.#spans[slot * 2 + 1] = to;
  }

  #grow(): void {
    const [hashes, activities, spans] = [this.#hashes, this.#activities, this.#spans];
    this.#hashes = new Float64Array(hashes.length * 2);
    this.#activities = new Float64Array(hashes.length * 2);
    this.#spans = new Int32Array(hashes.length * 4);
    for (let slot = 0; slot < hashes.length; slot += 1) {
      const key = hashes[slot] as number;
      if (key === 0) continue;
      const [from, to] = [spans[slot * 2] as number, spans[slot * 2 + 1] as number];
      this.#put(this.#slotOf(key), key, activities[slot] as number, from, to);
    }
  }
}
