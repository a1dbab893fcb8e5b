/** Sections: arrays of numbers packed one behind another, and views on them without copying. */

/** Arrays that a section may hold. */
export type Section = Uint8Array | Uint16Array | Uint32Array;

const ALIGNMENT = 4;

/** One array of bytes: how many sections, where each begins and how many bytes it has, and the sections. */
export function packSections(sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  const header = new Uint32Array(1 + sections.length * 2);
  header[0] = sections.length;
  let length = header.byteLength;
  sections.forEach((section, index) => {
    header[1 + index * 2] = length;
    header[2 + index * 2] = section.byteLength;
    length += aligned(section.byteLength);
  });
  const packed = new Uint8Array(length);
  packed.set(bytesOf(header));
  sections.forEach((section, index) => {
    packed.set(bytesOf(section), header[1 + index * 2]);
  });
  return packed;
}

/** The bytes of every section; `packed` begins at a multiple of four in its buffer. */
export function unpackSections(packed: Uint8Array): Uint8Array[] {
  const header = wordsOf(packed.subarray(0, packed.length & ~3));
  return Array.from({ length: header[0] ?? 0 }, (_, index) => {
    const from = header[1 + index * 2] ?? 0;
    return packed.subarray(from, from + (header[2 + index * 2] ?? 0));
  });
}

/** A section as numbers of four bytes. */
export function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

/** A section as numbers of two bytes. */
export function halvesOf(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
}

/** The bytes of an array of numbers, not copied. */
export function bytesOf(section: Section): Uint8Array {
  return new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
}

/** The next multiple of the alignment. */
export function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
