/** Numbers of words: a table that is asked with letters where they stand, so that no string is made of each. */

/** Words in the order of their numbers. */
export class WordNumbers {
  count = 0;
  /** The letters of all words, one word behind another, and where each begins. */
  private letters: Uint16Array;
  private starts: Uint32Array;
  /** The hash of each word. */
  private hashes: Int32Array;
  /** Places by hash: the number of a word from 1, 0 for none. */
  private places: Int32Array;
  /** What the search before has found: the hash and the place of the word sought. */
  private hash = 0;
  private place = 0;

  /** @param capacity words that there is room for at first, a power of two; default 4,096 */
  constructor(capacity = 4096) {
    this.letters = new Uint16Array(capacity * 16);
    this.starts = new Uint32Array(capacity);
    this.hashes = new Int32Array(capacity);
    this.places = new Int32Array(capacity * 2);
  }

  /** The number of the word that stands in a text from `start` up to `end`, -1 for none. */
  find(text: string, start = 0, end: number = text.length): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    this.hash = hash;
    const mask = this.places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = (this.places[place] as number) - 1;
      this.place = place;
      if (number < 0 || (this.hashes[number] === hash && this.is(number, text, start, end))) return number;
    }
  }

  /** The same, a new one when it has none. */
  numberOf(text: string, start = 0, end: number = text.length): number {
    const number = this.find(text, start, end);
    return number < 0 ? this.add(text, start, end) : number;
  }

  /** The word of a number. */
  wordOf(number: number): string {
    return String.fromCharCode(...this.letters.subarray(this.starts[number], this.starts[number + 1]));
  }

  private is(number: number, text: string, start: number, end: number): boolean {
    const { letters } = this;
    const from = this.starts[number] as number;
    if ((this.starts[number + 1] as number) - from !== end - start) return false;
    for (let at = start; at < end; at++) if (letters[from + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  private add(text: string, start: number, end: number): number {
    const number = this.count++;
    const from = this.starts[number] as number;
    if (from + end - start > this.letters.length) {
      const letters = new Uint16Array((from + end - start) * 2);
      letters.set(this.letters);
      this.letters = letters;
    }
    for (let at = start; at < end; at++) this.letters[from + at - start] = text.charCodeAt(at);
    this.places[this.place] = number + 1;
    this.hashes[number] = this.hash;
    this.starts[number + 1] = from + end - start;
    if (number + 2 === this.starts.length) this.grow();
    return number;
  }

  private grow(): void {
    const starts = new Uint32Array(this.starts.length * 2);
    starts.set(this.starts);
    this.starts = starts;
    const hashes = new Int32Array(starts.length);
    hashes.set(this.hashes);
    this.hashes = hashes;
    const places = new Int32Array(starts.length * 2);
    for (let number = 0; number < this.count; number++) {
      let place = (hashes[number] as number) & (places.length - 1);
      while (places[place] !== 0) place = (place + 1) & (places.length - 1);
      places[place] = number + 1;
    }
    this.places = places;
  }
}
