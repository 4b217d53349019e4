/** The open workbook as a file: Excel gives out a copy, piece by piece. */
import { HostError } from '../../workbook/host';
import { ask, inExcel, stopIfAborted, type Watch } from './inExcel';

/** The bytes as they would be saved now; refuses with `no-file` where this Excel gives none to add-ins. */
export async function workbookFile({ progress, signal }: Watch = {}): Promise<Uint8Array> {
  if (!Office.context.requirements.isSetSupported('CompressedFile', '1.1')) throw new HostError('no-file');
  // What is being typed shall be in it.
  await inExcel(ask, { progress, signal });
  const file = await answered<Office.File>((told) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, told),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      stopIfAborted(signal);
      progress?.('reading', index / file.sliceCount);
      const { data } = await answered<Office.Slice>((told) => file.getSliceAsync(index, told));
      bytes.set(data as ArrayLike<number>, filled);
      filled += (data as ArrayLike<number>).length;
    }
    return bytes;
  } finally {
    // Excel keeps two copies at most.
    file.closeAsync();
  }
}

function answered<Answer>(request: (told: (result: Office.AsyncResult<Answer>) => void) => void): Promise<Answer> {
  return new Promise((resolve, reject) =>
    request(({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded
        ? resolve(value)
        : reject(new HostError('excel-refused', { reason: error.message })),
    ),
  );
}
