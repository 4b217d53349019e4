/** Calls across to a worker and back as plain messages: one request, any number of progress reports, one answer. */
import { isPort } from './givenSnapshot';
import { HostError, type HostErrorCode, type Progress } from '../../workbook/host';

/** What a worker offers: functions of plain data, told first how to report progress. */
export type WorkerApi<Api> = { readonly [Name in keyof Api]: (progress: Progress, ...given: never[]) => unknown };

type Given<Call> = Call extends (progress: Progress, ...given: infer Rest) => unknown ? Rest : never;
type Answer<Call> = Call extends (...given: never[]) => infer Result ? Awaited<Result> : never;

/** One end of a line to a worker. */
export interface Line {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  /** Told where the worker itself failed, as when its script cannot be loaded. */
  onerror?: ((event: never) => void) | null;
  terminate?(): void;
}

interface Request {
  readonly id: number;
  readonly call: string;
  readonly given: readonly unknown[];
}

type Reply =
  | { readonly id: number; readonly step: string; readonly done: number }
  | { readonly id: number; readonly answer: unknown }
  | {
      readonly id: number;
      readonly refusal: { readonly code: HostErrorCode; readonly details: Readonly<Record<string, string>> };
    }
  | { readonly id: number; readonly failure: string };

/** Answers the requests that come over the line. A `HostError` crosses as one, any other error as its text. */
export function serveCalls<Api extends WorkerApi<Api>>(line: Line, api: Api): void {
  line.onmessage = ({ data }) => {
    const { id, call, given } = data as Request;
    const reply = (message: Reply): void => line.postMessage(message);
    const progress: Progress = (step, done) => reply({ id, step, done });
    const run = async (): Promise<unknown> => {
      const offered = Object.hasOwn(api, call)
        ? (api[call as keyof Api] as unknown as (...all: unknown[]) => unknown)
        : undefined;
      if (!offered) throw new Error(`the worker offers no ${call}`);
      return offered(progress, ...given);
    };
    run().then(
      (answer) => reply({ id, answer }),
      (error: unknown) =>
        reply(
          error instanceof HostError
            ? { id, refusal: { code: error.code, details: error.details } }
            : { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) },
        ),
    );
  };
}

export interface Caller<Api> {
  call<Name extends keyof Api>(name: Name, given: Given<Api[Name]>, progress?: Progress): Promise<Answer<Api[Name]>>;
  /** Ends the worker; every call that waits is refused as cancelled. */
  end(): void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly progress: Progress | undefined;
}

/** Calls over the line to a worker that serves `Api`. */
export function callerOver<Api extends WorkerApi<Api>>(line: Line): Caller<Api> {
  const waiting = new Map<number, Waiting>();
  let latest = 0;
  const rejectAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  line.onmessage = ({ data }) => {
    const reply = data as Reply;
    const call = waiting.get(reply.id);
    if (!call) return;
    if ('step' in reply) return call.progress?.(reply.step, reply.done);
    waiting.delete(reply.id);
    if ('answer' in reply) call.resolve(reply.answer as never);
    else
      call.reject(
        'refusal' in reply ? new HostError(reply.refusal.code, reply.refusal.details) : new Error(reply.failure),
      );
  };
  line.onerror = () => rejectAll(new Error('the worker could not run'));
  return {
    call: (name, given, progress) =>
      new Promise((resolve, reject) => {
        latest += 1;
        waiting.set(latest, { resolve, reject, progress });
        line.postMessage({ id: latest, call: name, given } as Request, (given as readonly unknown[]).filter(isPort));
      }),
    end: () => {
      line.terminate?.();
      rejectAll(new HostError('cancelled'));
    },
  };
}
