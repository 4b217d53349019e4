/** What runs in the page around the task pane: the part of Excel on the web that the pane's office.js talks to. */

/** What the pane is told about itself when it starts. */
export interface PaneContext {
  readonly paneAddress: string;
  readonly language: string;
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** Messages of office.js across frames, as far as they matter here. */
interface FrameMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly [argument: number]: unknown;
  };
}

/** Functions that the test process puts into the page. */
interface HostWindow {
  sendToTestHost(body: string, flags: number): Promise<{ readonly statusCode: number; readonly body: string }>;
  fileOfTestHost(): Promise<readonly number[]>;
  tellPane(events: readonly (readonly unknown[])[]): void;
}

/**
 * Lays the task pane into a frame and answers its start-up and its requests, which go to the test process. It is sent into the page as text and
 * so uses nothing from outside itself.
 */
export function layPane({ paneAddress, language, requirementSets }: PaneContext): void {
  const conversation = 'conversation';
  /** The copy of the workbook that is given out in slices. */
  let file: { readonly bytes: readonly number[]; readonly slice: number } | undefined;
  const hostWindow = window as unknown as HostWindow;
  const appContext = {
    _id: 'add-in',
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `${location.origin}/Book1.xlsx`,
    _clientMode: 0,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: encodeURIComponent('<r><t aid="add-in" cid="user"/></r>'),
    _correlationId: 'correlation',
    _appInstanceId: 'instance',
    _hostFullVersion: '16.0.15407.10000',
    _hostCustomMessage: '',
    _requirementMatrix: JSON.stringify(requirementSets),
    _appDomains: [],
    _featureGates: {},
  };
  const frame = document.createElement('iframe');
  frame.id = 'pane';
  frame.title = 'Task pane';
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: `Excel$Web$16.00$${language}$correlation$$$0`,
    xdmInfo: `${conversation}|add-in|${location.href.split('#')[0]}`,
    serializerVersion: '1',
    flights: '[]',
  });
  const post = (message: object): void =>
    frame.contentWindow?.postMessage(
      JSON.stringify({ ...message, _origin: location.origin, _serializerVersion: 1 }),
      location.origin,
    );
  const reply = (to: FrameMessage, data: unknown): void =>
    post({
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _responseType: 0,
      _data: data,
    });
  hostWindow.tellPane = (events) =>
    post({
      _messageType: 1,
      _actionName: 'richApiMessage',
      _conversationId: conversation,
      _correlationId: -1,
      _errorCode: 0,
      _responseType: 1,
      _data: { ArrayData: events },
    });
  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    const asked = JSON.parse(event.data) as FrameMessage;
    if (asked._messageType !== 0) return;
    // Registering and unregistering of events.
    if (asked._actionType !== 0) return reply(asked, { Error: 0, Version: 1 });
    if (asked._actionName === 'ContextActivationManager_getAppContextAsync') return reply(asked, appContext);
    if (asked._actionName !== 'executeMethod') return reply(asked, null);
    const [executeRequest, giveFile, giveSlice] = [93, 77, 80];
    const method = asked._data?.DdaMethod?.DispatchId;
    const given = asked._data?.ArrayData ?? [];
    // These name what is asked and answered by numbers: 1 is the size of a slice and the size given, 3 the number of the slice.
    if (method === giveFile)
      return void hostWindow.fileOfTestHost().then((bytes) => {
        file = { bytes, slice: Number(asked._data?.[1]) };
        reply(asked, { Version: 1, Error: 0, 0: 1, 1: bytes.length });
      });
    if (method === giveSlice) {
      const { bytes = [], slice = 1 } = file ?? {};
      const first = Number(asked._data?.[3]) * slice;
      const data = bytes.slice(first, first + slice);
      return reply(asked, { Version: 1, Error: 0, 0: data, 1: data.length });
    }
    if (method !== executeRequest) return reply(asked, { Version: 1, Error: 0 });
    void hostWindow
      .sendToTestHost(String(given[4]), Number(given[6]))
      .then(({ statusCode, body }) => reply(asked, { Version: 1, Error: 0, Data: [statusCode, [], body] }));
  });
  frame.src = paneAddress;
  document.body.replaceChildren(frame);
}
