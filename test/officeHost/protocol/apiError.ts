/** An error that Excel reports for an API call, with the code an add-in sees. */

const messages: Readonly<Record<string, readonly [message: string, status: number]>> = {
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidOperation: ["The operation attempted isn't valid on the object.", 400],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  InvalidObjectPath: ["The object path is not working for what you're trying to do.", 400],
  AccessDenied: ['You cannot perform the requested operation.', 403],
  ApiNotFound: [
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
    404,
  ],
  RangeExceedsLimit: ['The cell count in the range has exceeded the maximum supported number.', 400],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    400,
  ],
  RequestPayloadSizeLimitExceeded: ['The request payload size has exceeded the limit.', 413],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 413],
};

export class ApiError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? messages[code]?.[0] ?? 'There was an internal error while processing the request.');
    this.status = messages[code]?.[1] ?? 500;
  }
}

/** For a real API that this host does not have: `Worksheet.copy()`. */
export function notImplemented(api: string): ApiError {
  return new ApiError('NotImplemented', `The test host does not implement ${api}`);
}

export function invalidArgument(): ApiError {
  return new ApiError('InvalidArgument');
}
