/** The best of many: a heap of a fixed size, ordered by a key and, among equals, by who came first. */

/** One of the best. */
export interface Ranked {
  readonly key: number;
  /** Lower comes first among equal keys. */
  readonly order: number;
}

/** Keeps the best behind a given place. */
export class Top<T extends Ranked> {
  private readonly limit: number;
  private readonly after: Ranked | null;
  /** The worst of the kept first. */
  private readonly heap: T[] = [];

  /**
   * @param limit how many to keep
   * @param after only what comes behind it is kept; null for everything
   */
  constructor(limit: number, after: Ranked | null) {
    this.limit = limit;
    this.after = after;
  }

  /** Whether something of this rank would be kept: to be asked before it is made. */
  takes(key: number, order: number): boolean {
    if (this.after !== null && !isBefore(this.after.key, this.after.order, key, order)) return false;
    if (this.limit === 0) return false;
    if (this.heap.length < this.limit) return true;
    const worst = this.heap[0] as T;
    return isBefore(key, order, worst.key, worst.order);
  }

  add(item: T): void {
    const { heap } = this;
    if (heap.length < this.limit) {
      heap.push(item);
      this.rise(heap.length - 1);
    } else {
      heap[0] = item;
      this.sink();
    }
  }

  /** What was kept, the best first. */
  sorted(): T[] {
    return [...this.heap].sort((a, b) => b.key - a.key || a.order - b.order);
  }

  private rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isWorse(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(): void {
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= this.heap.length) return;
      if (child + 1 < this.heap.length && this.isWorse(child + 1, child)) child++;
      if (!this.isWorse(child, at)) return;
      this.swap(at, child);
      at = child;
    }
  }

  private isWorse(a: number, b: number): boolean {
    const first = this.heap[a] as T;
    const second = this.heap[b] as T;
    return isBefore(second.key, second.order, first.key, first.order);
  }

  private swap(a: number, b: number): void {
    const item = this.heap[a] as T;
    this.heap[a] = this.heap[b] as T;
    this.heap[b] = item;
  }
}

function isBefore(key: number, order: number, otherKey: number, otherOrder: number): boolean {
  return key > otherKey || (key === otherKey && order < otherOrder);
}
