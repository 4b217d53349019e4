/** Carries request texts to the host and answers back, with everything that can happen on the way. */
import { ApiError } from './apiError';
import type { ProtocolHost } from './protocolHost';
import { delayForCellEditFlag, type EventEntry, type RequestBody, type ResponseBody } from './wire';

/** An answer: the body's text, or what the transport reports instead. */
export interface Answer {
  readonly statusCode: number;
  readonly body: string;
}

export interface LoggedRequest {
  readonly request: RequestBody;
  readonly requestBytes: number;
  response?: ResponseBody;
  responseBytes?: number;
}

export class Connection {
  readonly log: LoggedRequest[] = [];
  private pending = 0;

  /** `tell` hands events to the client. */
  constructor(
    readonly host: ProtocolHost,
    private readonly tell: (events: readonly EventEntry[]) => void,
  ) {
    host.workbook.listeners.add(() => void this.pushEventsSoon());
  }

  /** The work requests sent so far; the client's housekeeping (releasing references) is not counted. */
  get requestCount(): number {
    return this.log.length;
  }

  /** Whether requests are being answered just now. */
  get isBusy(): boolean {
    return this.pending > 0;
  }

  async send(bodyText: string, flags: number): Promise<Answer> {
    const request = JSON.parse(bodyText) as RequestBody;
    if (isHousekeeping(request)) return ok(this.host.process(request));
    const entry: LoggedRequest = { request, requestBytes: byteLength(bodyText) };
    const number = this.log.push(entry);
    const { faults, workbook } = this.host;
    this.pending++;
    try {
      faults.happensBefore(number)?.(workbook);
      const lost = faults.lossAt(number);
      if (lost && !lost.done) return broken;
      const code = faults.codeAt(number);
      if (code !== undefined) return refusal(code);
      if (faults.isEditing && (flags & delayForCellEditFlag) === 0) return refusal('InvalidOperationInCellEditMode');
      await faults.untilEdited();
      if (entry.requestBytes > faults.largestRequest) return refusal('RequestPayloadSizeLimitExceeded');
      workbook.author = 'addIn';
      entry.response = this.host.process(request);
      const answer = ok(entry.response);
      entry.responseBytes = byteLength(answer.body);
      this.pushEventsSoon();
      if (lost) return broken;
      return entry.responseBytes > faults.largestResponse ? refusal('ResponsePayloadSizeLimitExceeded') : answer;
    } finally {
      this.pending--;
    }
  }

  private pushEventsSoon(): void {
    setTimeout(() => {
      const events = this.host.takeEvents();
      if (events.length > 0) this.tell(events);
    }, 0);
  }
}

const broken: Answer = { statusCode: 503, body: '' };

function ok(body: ResponseBody): Answer {
  return { statusCode: 200, body: JSON.stringify(body) };
}

function refusal(code: string): Answer {
  const error = new ApiError(code);
  return ok({
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: error.message, Location: '', HttpStatusCode: error.status },
  });
}

function isHousekeeping(request: RequestBody): boolean {
  return request.Actions.every(
    (action) =>
      action.Name === '_RemoveReference' ||
      (action.ActionType === 1 && request.ObjectPaths[action.ObjectPathId]?.ObjectPathType === 1),
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
