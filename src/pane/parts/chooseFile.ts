/** Asks for a workbook on the disk. */
export function chooseFile(onChosen: (file: File) => void): void {
  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.accept = '.xlsx,.xlsm';
  chooser.onchange = () => {
    const [file] = chooser.files ?? [];
    if (file) onChosen(file);
  };
  chooser.click();
}
