/** How a workbook comes to the worker that calculates it: as it is, or straight from the worker that keeps it, past the page. */
import type { Host } from '../../workbook/host';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** What a host gives when it has read. */
export type Reading = Awaited<ReturnType<Host['read']>>;

/** The snapshot, or the end of a line over which it comes. */
export type GivenSnapshot = WorkbookSnapshot | MessagePort;

/** What a worker is given of a reading; each time anew, since a line is used once. */
export function given(reading: Reading): GivenSnapshot {
  if (!('sendTo' in reading)) return reading;
  const { port1, port2 } = new MessageChannel();
  reading.sendTo(port1);
  return port2;
}

/** The snapshot that was given. */
export function snapshotOf(snapshot: GivenSnapshot): Promise<WorkbookSnapshot> {
  if (!isPort(snapshot)) return Promise.resolve(snapshot);
  return new Promise((resolve) => {
    snapshot.onmessage = ({ data }) => {
      snapshot.close();
      resolve(data as WorkbookSnapshot);
    };
  });
}

/** Whether this is the end of a line, which is handed on and not copied. */
export function isPort(value: unknown): value is MessagePort {
  return typeof MessagePort !== 'undefined' && value instanceof MessagePort;
}
