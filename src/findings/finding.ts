/** What we noticed about the data: a code, how bad it is, where it is, and the details for the sentence. */
import { findingKinds, type DetailsOf, type FindingCode, type SeverityOf } from './codes';
import type { Severity } from './severity';

/** Where a finding is: the table, its data row counted from 1, the column's header, the cell as `Sheet!G18`. */
export interface Place {
  readonly table?: string;
  readonly row?: number;
  readonly column?: string;
  readonly cell?: string;
}

/** A safe repair of one cell that a person may ask for. */
export interface Repair {
  readonly sheet: string;
  readonly cellRow: number;
  readonly cellColumn: number;
  readonly before: string;
  readonly after: string | number;
  readonly isDate?: boolean;
}

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  /** Fills the blanks of the sentence; numbers already as plain decimal text. */
  readonly details: Readonly<Record<string, string>>;
  readonly repair?: Repair;
}

/** The finding of that code at the place. How bad it is is said only where the code does not tell. */
export function finding<C extends FindingCode>(
  code: C,
  place: Place,
  details: DetailsOf<C>,
  ...[severity]: SeverityOf<C>
): Finding {
  const declared = findingKinds[code].severity;
  return { code, severity: severity ?? (declared === 'graded' ? 'error' : declared), place, details };
}
