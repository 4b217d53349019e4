/** Turns what happens in the workbook into the event messages that the add-in asked for. */
import { RangeObject } from '../api/rangeObject';
import { areaAddress, intersection } from '../model/area';
import type { Author, WorkbookEvent } from '../model/workbook';
import { notImplemented } from './apiError';
import type { ApiMetadata } from './metadata';
import type { EventEntry } from './wire';

// Numbers of the client's event types.
const types = {
  selection: 14,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  deleted: 15,
  calculated: 16,
  formatted: 18,
  renamed: 25,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
const told: ReadonlySet<number> = new Set(Object.values(types));

/** Target of events that concern the whole workbook. */
export const workbookTarget = 'Workbook';

export class EventMessages {
  private readonly subscribed = new Set<string>();
  private waiting: EventEntry[] = [];

  /** `keep` gives a reference by which the client can get the changed range. */
  constructor(
    private readonly metadata: ApiMetadata,
    private readonly keep: (range: RangeObject) => string,
  ) {}

  /** `_RegisterDataChangedEvent` and its like. */
  subscribe(type: string, method: string, target: string): void {
    const events = this.metadata[type]?.events ?? {};
    const register = method.replace(/^_Unregister/, '_Register');
    const event = Object.entries(events).find(([, each]) => each.register === register);
    if (!event || !told.has(event[1].eventType)) throw notImplemented(`${type}.${event?.[0] ?? method}`);
    const key = `${event[1].eventType}:${target}`;
    if (method === register) this.subscribed.add(key);
    else this.subscribed.delete(key);
  }

  take(): EventEntry[] {
    return this.waiting.splice(0);
  }

  note(event: WorkbookEvent): void {
    switch (event.kind) {
      case 'changed':
        return this.noteChange(event);
      case 'selected':
        return this.tell(types.selection, [event.sheet.id, workbookTarget], {
          address: areaAddress(event.area),
          worksheetId: event.sheet.id,
        });
      case 'formatted':
        return this.tell(types.formatted, [event.sheet.id, workbookTarget], {
          address: areaAddress(event.area),
          ...sourceOf(event.by),
          worksheetId: event.sheet.id,
        });
      case 'activated':
      case 'deactivated':
      case 'calculated':
        return this.tell(types[event.kind], [event.sheet.id, workbookTarget], { worksheetId: event.sheet.id });
      case 'added':
      case 'deleted':
        return this.tell(types[event.kind], [workbookTarget], { ...sourceOf(event.by), worksheetId: event.sheet.id });
      case 'renamed':
        return this.tell(types.renamed, [event.sheet.id, workbookTarget], {
          ...sourceOf(event.by),
          worksheetId: event.sheet.id,
          nameBefore: event.before,
          nameAfter: event.sheet.name,
        });
      case 'tableAdded':
      case 'tableDeleted': {
        const { table } = event;
        return this.tell(types[event.kind], [table.sheet.id, workbookTarget], {
          ...sourceOf(event.by),
          tableId: String(table.id),
          tableName: table.name,
          worksheetId: table.sheet.id,
        });
      }
    }
  }

  private noteChange(event: WorkbookEvent & { kind: 'changed' }): void {
    const { sheet, area } = event;
    const about = {
      changeType: event.change,
      address: areaAddress(area),
      worksheetId: sheet.id,
      shiftDirection: 'None',
      ...sourceOf(event.by),
      ...(area.rows === 1 && area.columns === 1 && { valueAfter: sheet.valueAt(area.row, area.column) ?? '' }),
    };
    const range = (): { referenceId: string } => ({ referenceId: this.keep(new RangeObject(sheet, area)) });
    this.tell(types.changed, [sheet.id, workbookTarget], () => ({ ...about, ...range() }));
    for (const table of sheet.tables) {
      if (intersection(table.area, area))
        this.tell(types.tableChanged, [String(table.id), sheet.id, workbookTarget], () => ({
          ...about,
          ...range(),
          tableId: String(table.id),
        }));
    }
  }

  private tell(type: number, targets: readonly string[], about: object | (() => object)): void {
    for (const targetId of targets) {
      if (!this.subscribed.has(`${type}:${targetId}`)) continue;
      const message = JSON.stringify(typeof about === 'function' ? (about as () => object)() : about);
      this.waiting.push({ messageCategory: 65536, messageType: type, targetId, message });
    }
  }
}

function sourceOf(by: Author): { source: string; triggerSource: string } {
  return {
    source: by === 'coauthor' ? 'Remote' : 'Local',
    triggerSource: by === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
  };
}
