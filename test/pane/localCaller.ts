/** A worker's functions called over a line inside this process, each message copied as between threads where that can be done. */
import { callerOver, serveCalls, type Caller, type Line, type WorkerApi } from '../../src/pane/calculation/workerCalls';

const copy = <Value>(value: Value, transfer: Transferable[] = []): Value =>
  typeof structuredClone === 'function' ? structuredClone(value, { transfer }) : value;

/** A caller whose worker is right here. */
export function localCaller<Api extends WorkerApi<Api>>(api: Api): Caller<Api> {
  let ended = false;
  const here: Line = {
    onmessage: null,
    postMessage: (message, transfer) => deliver(there, message, transfer),
    terminate: () => void (ended = true),
  };
  const there: Line = { onmessage: null, postMessage: (message) => deliver(here, message) };
  function deliver(to: Line, message: unknown, transfer?: Transferable[]): void {
    const data = copy(message, transfer);
    setTimeout(() => {
      if (!ended) to.onmessage?.({ data });
    }, 0);
  }
  serveCalls<Api>(there, api);
  return callerOver<Api>(here);
}
