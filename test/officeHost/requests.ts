/** Small steps that the tests of the test host share. */

/** What an add-in sees of a failed call. */
export interface SeenError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/** The error that the work ends with; a failure if it ends well. */
export async function errorOf(work: Promise<unknown>): Promise<SeenError> {
  return work.then(
    () => {
      throw new Error('no error came');
    },
    (error: unknown) => error as SeenError,
  );
}
