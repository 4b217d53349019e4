/** Whether the files that ledgers name as evidence lie where they say, beside the book; nothing is opened, and nobody is asked over a network. */
import { dirname, join } from 'node:path';
import { evidenceKind, type EvidenceState } from '../results/audit';
import type { Disk } from './disk/disk';

/** Looks below the book's folder alone: paths that lead elsewhere, such as to a drive or a server, are not followed. */
export function evidenceBeside(disk: Disk, book: string): (evidence: string) => EvidenceState {
  return (evidence) => {
    const kind = evidenceKind(evidence);
    if (kind !== 'path') return kind;
    const parts = evidence.trim().split(/[\\/]+/);
    if (/^([\\/]|[a-z]:)/i.test(evidence.trim()) || parts.includes('..')) return 'elsewhere';
    try {
      disk.statSync(join(dirname(book), ...parts));
      return 'there';
    } catch {
      return 'missing';
    }
  };
}
