/** Elements of the page, made without any text being read as HTML. */

interface Shape {
  readonly className?: string;
  readonly text?: string;
}

/** An element with these inside. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { className, text }: Shape = {},
  inside: readonly Node[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  made.append(...inside);
  return made;
}

interface Column {
  readonly head: string;
  readonly className?: string;
}

/** A table under these heads. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): HTMLElement {
  const cell = (name: 'th' | 'td', text: string, at: number): HTMLElement => {
    const className = columns[at]?.className;
    return element(name, { text, ...(className !== undefined && { className }) });
  };
  return element('div', { className: 'table' }, [
    element('table', {}, [
      element('thead', {}, [
        element(
          'tr',
          {},
          columns.map(({ head }, at) => cell('th', head, at)),
        ),
      ]),
      element(
        'tbody',
        {},
        rows.map((row) =>
          element(
            'tr',
            {},
            row.map((text, at) => cell('td', text, at)),
          ),
        ),
      ),
    ]),
  ]);
}

/** A button that does something. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { text });
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}
