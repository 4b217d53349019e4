/** Starts Microsoft's Excel client in this process, connected to a workbook of the test host. */
import { readFileSync } from 'node:fs';
import { allClasses } from './api/allClasses';
import type { WorkbookModel } from './model/workbook';
import { newWorkbook, saveWorkbook } from './openBook';
import { Connection } from './protocol/connection';
import type { Faults } from './protocol/faults';
import { deriveMetadata, type ApiMetadata } from './protocol/metadata';
import { ProtocolHost } from './protocol/protocolHost';
import { hasSet, requirementSets } from './protocol/requirementSets';

export interface ExcelOptions {
  /** The workbook to open; one with an empty `Sheet1` where absent. */
  readonly workbook?: WorkbookModel;
  /** Highest requirement set of ExcelApi that this Excel has, such as `1.9`; the client has 1.15. */
  readonly excelApi?: string;
  readonly language?: string;
}

export interface RunningExcel {
  readonly Excel: typeof globalThis.Excel;
  readonly Office: typeof globalThis.Office;
  readonly workbook: WorkbookModel;
  readonly faults: Faults;
  readonly connection: Connection;
  readonly host: ProtocolHost;
  /** Resolves when no request is under way and all events are told. */
  settled(): Promise<void>;
}

interface ClientGlobals {
  window?: unknown;
  self?: unknown;
  navigator?: unknown;
  document?: unknown;
  _richApiNativeBridge?: unknown;
  OSF?: { _OfficeAppFactory?: unknown };
  Excel?: typeof globalThis.Excel;
  Office?: typeof globalThis.Office;
  OfficeExtension?: { ClientObject: { prototype: object }; CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

interface HostMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** The client keeps one bridge for its life; which workbook is behind it may change from test to test. */
const bridge = {
  connection: undefined as Connection | undefined,
  onMessageFromHost: (_text: string): void => undefined,
  sendMessageToHost(text: string): void {
    const { id, flags, message } = JSON.parse(text) as HostMessage;
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    const answerWith = (statusCode: number, answer: unknown): void =>
      bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body: answer } }));
    setTimeout(() => {
      void bridge.connection?.send(body, flags).then(
        (answer) => answerWith(answer.statusCode, answer.body === '' ? '' : JSON.parse(answer.body)),
        (error: unknown) =>
          answerWith(200, {
            Results: [],
            TraceIds: [],
            Error: {
              Code: 'TestHostFailed',
              Message: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error),
              Location: '',
              HttpStatusCode: 500,
            },
          }),
      );
    }, 0);
  },
};

let client: { readonly metadata: ApiMetadata; readonly context: Record<string, unknown> } | undefined;

/** An Excel with this workbook; `Excel` and `Office` are global from then on, as in a task pane. Starting again opens another workbook in the same client. */
export function startExcel(options: ExcelOptions = {}): RunningExcel {
  const { metadata, context } = (client ??= loadClient());
  const workbook = options.workbook ?? newWorkbook();
  const sets = requirementSets(options.excelApi ?? '1.15');
  const host = new ProtocolHost(workbook, metadata, allClasses, (api) => hasSet(sets, api));
  const connection = new Connection(host, (entries) =>
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } })),
  );
  bridge.connection = connection;
  context['requirements'] = {
    isSetSupported: (set: string, version = '1.1') => hasSet(sets, { set, version: String(version) }),
  };
  context['document'] = { url: 'Book1.xlsx', getFileAsync: givesFile(workbook) };
  context['displayLanguage'] = options.language ?? 'en-US';
  context['contentLanguage'] = options.language ?? 'en-US';
  return {
    Excel: globalThis.Excel,
    Office: globalThis.Office,
    workbook,
    faults: host.faults,
    connection,
    host,
    settled,
  };
}

/** A copy of the workbook in slices, as the web's client gives it. */
function givesFile(workbook: WorkbookModel) {
  return (_type: Office.FileType, told: (result: object) => void): void => {
    const status = Office.AsyncResultStatus.Succeeded;
    const bytes = [...saveWorkbook(workbook)];
    const slices = [bytes.slice(0, 50_000), bytes.slice(50_000)].filter(({ length }) => length > 0);
    const getSliceAsync = (index: number, given: (result: object) => void): void =>
      given({ status, value: { data: slices[index], index, size: slices[index]?.length } });
    told({
      status,
      value: { size: bytes.length, sliceCount: slices.length, getSliceAsync, closeAsync: () => undefined },
    });
  };
}

/** Between the requests of one action the connection is idle for a moment: only several idle moments in a row are the end of it. */
async function settled(): Promise<void> {
  for (let idle = 0; idle < 4;) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    idle = bridge.connection?.isBusy ? 0 : idle + 1;
  }
}

// The client releases ranges after a run without being waited for; a test is over when that is done too.
if (typeof afterEach === 'function') afterEach(settled);

/** Runs the unmodified client file as a page would, with what it needs of a browser around it. */
function loadClient(): { metadata: ApiMetadata; context: Record<string, unknown> } {
  const globals = globalThis as unknown as ClientGlobals;
  globals.window ??= globalThis;
  globals.self ??= globalThis;
  globals.navigator ??= { userAgent: 'node' };
  globals.document ??= {};
  globals._richApiNativeBridge = bridge;
  const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  (0, eval)(`${readFileSync(file, 'utf8')}\n//# sourceURL=excel-web-16.00.debug.js`);
  const context: Record<string, unknown> = { host: 'Excel', platform: 'OfficeOnline', document: { url: 'Book1.xlsx' } };
  if (!globals.OSF || !globals.Office || !globals.OfficeExtension || !globals.Excel)
    throw new Error('the client file did not define Office, Excel and OfficeExtension');
  globals.OSF._OfficeAppFactory = { getContext: () => context };
  const info = { host: 'Excel', platform: 'OfficeOnline', addin: null };
  Object.assign(globals.Office, {
    onReady: async (ready?: (told: typeof info) => unknown) => (await ready?.(info), info),
  });
  // The shipped file switches its check of requirement sets on in a place that it does not read.
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return { metadata: deriveMetadata(globals.Excel, globals.OfficeExtension.ClientObject), context };
}
