/** Answers the requests of Microsoft's client on a workbook: object paths, actions in order, references, errors, events. */
import { RangeObject } from '../api/rangeObject';
import { shiftArea, type CellShift } from '../formulas/formulaTokens';
import { EditError } from '../model/edits';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { AnyApiClass } from './apiClass';
import { ApiError, notImplemented } from './apiError';
import { EventMessages } from './eventMessages';
import { Faults } from './faults';
import type { ApiMetadata, ApiSet } from './metadata';
import { ObjectModel, type Node } from './objects';
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type EventEntry,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** The service that the client greets when it starts; it has nothing to do here. */
const startUpService = 'Microsoft.InternalService.AddinInternalService';

/** One request under way: what its paths stand for, and which of them the client wants to keep. */
interface Batch {
  readonly paths: Readonly<Record<string, ObjectPath>>;
  readonly nodes: Map<number, Node>;
  readonly kept: Set<number>;
}

export class ProtocolHost {
  readonly faults = new Faults();
  /** Objects that the client keeps between requests. */
  readonly references = new Map<string, Node>();
  /** Ranges that events told of. */
  private readonly changedRanges = new Map<string, RangeObject>();
  private readonly objects: ObjectModel;
  private readonly events: EventMessages;
  private lastReference = 0;

  /** `isSupported` says which requirement sets this Excel has. */
  constructor(
    readonly workbook: WorkbookModel,
    readonly metadata: ApiMetadata,
    classes: readonly AnyApiClass[],
    isSupported: (api: ApiSet) => boolean,
  ) {
    const faults = this.faults;
    const references = this.references;
    this.objects = new ObjectModel(
      metadata,
      classes,
      {
        workbook,
        get largestRange() {
          return faults.largestRange;
        },
        get mostValues() {
          return faults.mostValues;
        },
        reference: (id) => references.get(id)?.object ?? this.changedRanges.get(id),
      },
      isSupported,
    );
    this.events = new EventMessages(metadata, (range) => {
      const id = `changed${this.changedRanges.size + 1}`;
      this.changedRanges.set(id, range);
      return id;
    });
    workbook.listeners.add((event) => this.events.note(event));
    workbook.shiftListeners.add((sheet, shift) => this.followShift(sheet, shift));
  }

  /** Events that happened and were not yet told. */
  takeEvents(): EventEntry[] {
    return this.events.take();
  }

  /** Executes one request: everything before the first error stays done. */
  process(body: RequestBody): ResponseBody {
    const batch: Batch = { paths: body.ObjectPaths, nodes: new Map(), kept: new Set() };
    const answer: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        answer.Results.push({ ActionId: action.Id, Value: this.execute(action, batch, answer.TraceIds) ?? null });
      } catch (error) {
        const known = error instanceof EditError ? new ApiError(error.code, error.message) : error;
        if (!(known instanceof ApiError)) throw error;
        this.finish();
        return {
          ...answer,
          Error: {
            Code: known.code,
            Message: known.message,
            Location: this.location(action, batch),
            ActionIndex: index,
            HttpStatusCode: known.status,
          },
        };
      }
    }
    this.finish();
    return answer;
  }

  private finish(): void {
    this.workbook.calculationSuspended = false;
    this.workbook.settle();
  }

  /** Kept ranges move with their cells; those whose cells were deleted are lost. */
  private followShift(sheet: Sheet, shift: CellShift): void {
    for (const [id, { type, object }] of this.references) {
      if (!(object instanceof RangeObject) || object.sheet !== sheet) continue;
      const area = shiftArea(object.area, shift);
      if (area) this.references.set(id, { type, object: new RangeObject(sheet, area) });
      else this.references.delete(id);
    }
  }

  private execute(action: Action, batch: Batch, traces: number[]): unknown {
    if (action.ActionType === ActionType.trace) {
      traces.push(action.Id);
      return null;
    }
    const node = this.resolve(action.ObjectPathId, batch);
    if (node.type === startUpService) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action.ObjectPathId, node, batch);
      case ActionType.method:
        return this.callMethod(action, node, batch);
      case ActionType.setProperty:
        return this.objects.setProperty(node, action.Name, this.given(action.ArgumentInfo, batch)[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.objects.setProperty(node, name, value);
        return null;
      case ActionType.query:
        return this.objects.query(node, action.QueryInfo ?? {}, false);
      case ActionType.queryAsJson:
        return this.objects.query(node, action.QueryInfo ?? {}, true);
      default:
        throw notImplemented(`actions of type ${action.ActionType}`);
    }
  }

  private instantiate(path: number, node: Node, batch: Batch): unknown {
    if (node.object === null) return null;
    return { ...this.objects.idsOf(node), ...(batch.kept.has(path) ? { _ReferenceId: this.keep(node) } : {}) };
  }

  private keep(node: Node): string {
    const id = `reference${++this.lastReference}`;
    this.references.set(id, node);
    return id;
  }

  private callMethod(action: Action, node: Node, batch: Batch): unknown {
    const given = this.given(action.ArgumentInfo, batch);
    if (action.Name === '_KeepReference') return void batch.kept.add(action.ObjectPathId);
    if (action.Name === '_RemoveReference') return void this.references.delete(String(given[0]));
    if (node.object !== null && /^_(Un)?[Rr]egister/.test(action.Name)) {
      const target = this.objects.classOf(node.type).eventTarget?.(node.object);
      if (target === undefined) throw notImplemented(`events of ${node.type}`);
      return this.events.subscribe(node.type, action.Name, target);
    }
    return this.objects.callForValue(node, action.Name, given);
  }

  private resolve(id: number, batch: Batch): Node {
    const known = batch.nodes.get(id);
    if (known) return known;
    const path = batch.paths[id];
    if (!path) throw new ApiError('InvalidObjectPath');
    const node = this.follow(path, batch);
    if (node.object instanceof RangeObject && !this.workbook.sheets.includes(node.object.sheet))
      throw new ApiError('InvalidReference');
    batch.nodes.set(id, node);
    return node;
  }

  private follow(path: ObjectPath, batch: Batch): Node {
    switch (path.ObjectPathType) {
      case PathType.global:
        return { type: 'Workbook', object: this.workbook };
      case PathType.nothing:
        return { type: '', object: null };
      case PathType.newObject:
        if (path.Name === startUpService) return { type: startUpService, object: {} };
        throw notImplemented(path.Name);
      case PathType.reference: {
        const kept = this.references.get(path.Name);
        if (!kept) throw new ApiError('InvalidReference');
        return kept;
      }
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0, batch);
        if (parent.object === null) return { type: '', object: null };
        if (path.ObjectPathType === PathType.property) return this.objects.child(parent, path.Name);
        const given = this.given(path.ArgumentInfo, batch);
        if (path.ObjectPathType === PathType.indexer) return this.objects.item(parent, given[0]);
        return this.objects.callForObject(parent, path.Name, given);
      }
    }
  }

  private given(info: ArgumentInfo | undefined, batch: Batch): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, position) => {
      const id = ids[position];
      return typeof id === 'number' && id > 0 ? this.resolve(id, batch).object : value;
    });
  }

  /** `WorksheetCollection.getItem`: where the client says that an error came from. */
  private location(action: Action, batch: Batch): string {
    const path = batch.paths[action.ObjectPathId];
    if (!path) return '';
    const typeAt = (id: number | undefined): string =>
      id === undefined ? 'Workbook' : (batch.nodes.get(id)?.type ?? '');
    const spoken = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);
    if (action.ActionType !== ActionType.instantiate) return `${typeAt(action.ObjectPathId)}.${spoken(action.Name)}`;
    return `${typeAt(path.ParentObjectPathId)}.${path.ObjectPathType === PathType.indexer ? 'getItem' : spoken(path.Name)}`;
  }
}
