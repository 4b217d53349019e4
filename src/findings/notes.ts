/** What is noticed while something is worked out, in the order in which it was noticed, each cause said once. */
import type { DetailsOf, FindingCode, SeverityOf } from './codes';
import { finding, type Finding, type Place } from './finding';

export class Notes {
  private readonly found: Finding[] = [];
  private readonly known: Map<string, Finding>;

  /** What was said `before` is known, and not said again. */
  constructor(before?: Notes) {
    this.known = new Map(before?.known);
  }

  get findings(): readonly Finding[] {
    return this.found;
  }

  /** Notes the finding, for what it withholds: the one that was said of the same place with the same details where there is one. */
  add<C extends FindingCode>(code: C, place: Place, details: DetailsOf<C>, ...severity: SeverityOf<C>): Finding {
    return this.once([code, JSON.stringify([place, details])], () => finding(code, place, details, ...severity));
  }

  /** Notes the finding where its cause is met first, and gives the same finding wherever the cause is met again. */
  once(cause: readonly string[], make: () => Finding): Finding {
    const key = JSON.stringify(cause);
    const said = this.known.get(key);
    if (said) return said;
    const made = make();
    this.known.set(key, made);
    this.found.push(made);
    return made;
  }

  /** Takes what was noticed elsewhere as it is. */
  take(findings: Iterable<Finding>): void {
    for (const one of findings) this.found.push(one);
  }
}
