/** Names with dots are branches of a tree: `goods.0.model` is `model` below `0` below `goods`; PDF 32000-1, 12.7.3.2. */
import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFRef } from "pdf-lib";

/** A branch: it has a name and no value. */
interface Branch {
  readonly ref: PDFRef;
  readonly dictionary: PDFDict;
  readonly kids: PDFRef[];
}

/** Hangs fields below the branches that their names speak of. */
export class NameTree {
  private readonly roots: PDFRef[] = [];
  private readonly branches = new Map<string, Branch>();
  private readonly context: PDFContext;

  constructor(context: PDFContext) {
    this.context = context;
  }

  /** Hangs a field below its branches. */
  add(name: string, field: PDFDict): PDFRef {
    const segments = name.split(".");
    const parent = this.branch(segments.slice(0, -1));
    field.set(PDFName.of("T"), PDFHexString.fromText(segments.at(-1) ?? name));
    if (parent) field.set(PDFName.of("Parent"), parent.ref);
    const ref = this.context.register(field);
    (parent?.kids ?? this.roots).push(ref);
    return ref;
  }

  /** The fields on top, once all have been added. */
  write(): PDFRef[] {
    for (const { dictionary, kids } of this.branches.values())
      dictionary.set(PDFName.of("Kids"), this.context.obj(kids));
    return this.roots;
  }

  private branch(segments: readonly string[]): Branch | null {
    if (segments.length === 0) return null;
    const path = segments.join(".");
    const known = this.branches.get(path);
    if (known) return known;
    const parent = this.branch(segments.slice(0, -1));
    const dictionary = this.context.obj({ T: PDFHexString.fromText(segments.at(-1) ?? "") });
    if (parent) dictionary.set(PDFName.of("Parent"), parent.ref);
    const made: Branch = { ref: this.context.register(dictionary), dictionary, kids: [] };
    (parent?.kids ?? this.roots).push(made.ref);
    this.branches.set(path, made);
    return made;
  }
}
