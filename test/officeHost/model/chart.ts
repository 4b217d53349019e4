/** A chart on a sheet: where its series come from, and its look as properties by name. */
import type { Sheet } from './sheet';

/** Properties of one part of a chart (title, axis, legend …), by the client's names; parts inside it under theirs. */
export class ChartPart {
  readonly properties: Record<string, unknown> = {};
  readonly parts = new Map<string, ChartPart>();

  part(name: string): ChartPart {
    const known = this.parts.get(name) ?? new ChartPart();
    this.parts.set(name, known);
    return known;
  }
}

export class ChartSeriesModel extends ChartPart {
  /** Ranges with their sheet, such as `Sheet1!$B$2:$B$5`. */
  valuesReference = '';
  categoriesReference = '';
  nameReference = '';

  constructor(public name: string) {
    super();
  }
}

export class ChartModel extends ChartPart {
  series: ChartSeriesModel[] = [];

  constructor(
    readonly id: string,
    public name: string,
    public type: string,
    readonly sheet: Sheet,
  ) {
    super();
    Object.assign(this.properties, { top: 0, left: 0, width: 360, height: 216 });
  }
}
