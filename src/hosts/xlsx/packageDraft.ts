/** A package being changed: foreign parts as they were, changed parts in their old place, new parts at the end. */
import { HostError } from '../../workbook/host';
import type { ZipEntry } from './zipEntry';
import { entryText, type ZipPackage } from './zipPackage';
import { deflatedEntry, streamedEntry, writeZip } from './zipWriter';

/** Part names are written without a leading slash and found whatever their case. */
export class PackageDraft implements ZipPackage {
  private readonly byName = new Map<string, ZipEntry>();

  constructor(original: readonly ZipEntry[] = []) {
    for (const entry of original) this.byName.set(key(entry.name), entry);
  }

  get entries(): readonly ZipEntry[] {
    return [...this.byName.values()];
  }

  find(name: string): ZipEntry | undefined {
    return this.byName.get(key(name));
  }

  /** The text of a part; throws `damaged-part` where there is none. */
  text(name: string): string {
    return entryText(this, name);
  }

  /** Sets the text of a part; one whose text stays the same keeps its very bytes. */
  setText(name: string, text: string): void {
    const entry = this.find(name);
    if (entry && this.text(name) === text) return;
    const utf8 = text.replace(/^(<\?xml[^>]*?encoding=)(["'])utf-16[lb]?e?\2/i, '$1$2UTF-8$2');
    this.byName.set(key(name), deflatedEntry(entry?.name ?? name, new TextEncoder().encode(utf8)));
  }

  /** Adds a part whose text comes in pieces, so that a long sheet is never one string. */
  setTexts(name: string, texts: Iterable<string>): void {
    const encoder = new TextEncoder();
    this.byName.set(
      key(name),
      streamedEntry(name, (take) => {
        for (const text of texts) take(encoder.encode(text));
      }),
    );
  }

  /** Sets a part whose bytes are made from the old ones piece by piece. */
  rewrite(name: string, produce: (old: ZipEntry, take: (chunk: Uint8Array) => void) => void): void {
    const old = this.find(name);
    if (!old) throw new HostError('damaged-part', { part: name, reason: 'missing' });
    this.byName.set(
      key(name),
      streamedEntry(old.name, (take) => produce(old, take)),
    );
  }

  remove(name: string): void {
    this.byName.delete(key(name));
  }

  /** `xl/worksheets/sheet7.xml` where 7 is the first number that is free. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.find(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }

  toZip(): Uint8Array {
    return writeZip(this.entries);
  }
}

function key(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}
