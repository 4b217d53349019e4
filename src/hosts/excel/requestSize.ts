/** How much fits into one request or answer: cells so many that their JSON is about 2 MB, fewer after a refusal. */

/** Excel on the web takes 5 MB; requests that stay well below it also stay short. */
const wantedBytes = 2 * 1024 * 1024;
const mostCells = 300_000;

/** Bytes of a value's JSON as it travels. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

export class RequestSize {
  /** Cells that the next request may have. */
  cells: number;

  constructor(cells: number) {
    this.cells = cells;
  }

  /** Learns from a request that went well. */
  fit(cells: number, bytes: number): void {
    if (cells > 0 && bytes > 0)
      this.cells = Math.max(1, Math.min(mostCells, Math.floor((wantedBytes / bytes) * cells)));
  }

  /** Halves it after a refusal of a request of so many cells; false where nothing smaller can be asked for. */
  halve(cells: number, least: number): boolean {
    if (cells <= least) return false;
    this.cells = Math.max(1, Math.floor(Math.min(cells, this.cells) / 2));
    return true;
  }
}

/** Whether the bytes of writes taken together still make one request. */
export function fitsRequest(bytes: number): boolean {
  return bytes <= wantedBytes;
}
