/** A package being changed: foreign parts as they were, changed parts in their old place, new parts at the end. */
import { HostError } from '../../workbook/host';
import { relationshipsPath } from './partNames';
import { proveWellFormed } from './wellFormed';
import { declaredUtf8 } from './xmlEncoding';
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

  /** Sets the text of a part, which must be well-formed XML; one whose text stays the same keeps its very bytes. */
  setText(name: string, text: string): void {
    const entry = this.find(name);
    if (entry && this.text(name) === text) return;
    const proof = proveWellFormed(name);
    proof.push(text);
    proof.finish();
    this.byName.set(key(name), deflatedEntry(entry?.name ?? name, new TextEncoder().encode(declaredUtf8(text))));
  }

  /** Takes a name for a part whose text is set later. */
  reserve(name: string): void {
    this.byName.set(key(name), deflatedEntry(name, new Uint8Array(0)));
  }

  /** Adds a part whose text comes in pieces, so that a long sheet is never one string. */
  setTexts(name: string, texts: Iterable<string>): void {
    const encoder = new TextEncoder();
    this.byName.set(
      key(name),
      streamedEntry(name, (take) => {
        const proof = proveWellFormed(name);
        for (const text of texts) {
          proof.push(text);
          take(encoder.encode(text));
        }
        proof.finish();
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

  /** Whether there is such a part, or relationships that one left behind. */
  isTaken(name: string): boolean {
    return this.find(name) !== undefined || this.find(relationshipsPath(name)) !== undefined;
  }

  /** `xl/worksheets/sheet7.xml` where 7 is the first number that is free. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.isTaken(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }

  toZip(): Uint8Array {
    return writeZip(this.entries);
  }
}

function key(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}
