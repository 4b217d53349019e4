/** The audit that stands in the workbook, one row or item after the other: its place, a tick or the quantity found, a note; and what that says of all emissions. */
import { Button, Field, Input, mergeClasses } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { auditWords } from '../../language/auditWords';
import type { CellEdit, CellValue } from '../../workbook/sheetPlan';
import { Card } from '../parts/card';
import { CellLink } from '../parts/cellLink';
import { usePaneStyles } from '../parts/paneStyles';
import type { AuditCell, AuditTask, AuditWork } from '../result/auditWork';
import { isSample, shownResult } from '../session/paneState';
import { usePane } from '../view/paneContext';
import { typedValue } from '../view/typedValue';

export function VouchingCard(): ReactNode {
  const { session, state } = usePane();
  const pane = usePaneStyles();
  const say = auditWords(state.language);
  const { work, type } = useAudit();
  const [at, setAt] = useState<number>();
  if (isSample(state) || !shownResult(state)?.settings) return null;
  const tasks = work?.tasks ?? [];
  const nextOpen = (after: number): number => {
    const later = tasks.findIndex(({ isDone }, index) => index > after && !isDone);
    return later >= 0 ? later : tasks.findIndex(({ isDone }, index) => index !== after && !isDone);
  };
  const shown = at ?? nextOpen(-1);
  const task = tasks[shown];
  const show = (index: number): void => {
    setAt(index);
    const place = tasks[index]?.place ?? '';
    if (place.includes('!')) void session.select(place);
  };
  const isBusy = state.work !== undefined;
  return (
    <Card>
      <h3 className={pane.subheading}>{say.title}</h3>
      {!work && <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>{say.hint}</p>}
      {work && (
        <p role="status" className={mergeClasses(pane.text, pane.small)}>
          {say.progress(tasks.filter(({ isDone }) => isDone).length, tasks.length)}
        </p>
      )}
      {work && !task && <p className={mergeClasses(pane.text, pane.good)}>✓ {say.nothingOpen}</p>}
      {work && task && (
        <Task
          key={`${shown} ${task.said}`}
          task={task}
          answers={work.answers}
          number={say.place(shown + 1, tasks.length)}
          onSaid={async (edits) => {
            if (await type(edits)) show(nextOpen(shown));
          }}
        />
      )}
      {work?.result.map((text) => (
        <p key={text} className={mergeClasses(pane.text, pane.small)}>
          {text}
        </p>
      ))}
      <div className={pane.row}>
        {work && (
          <>
            <Button size="small" disabledFocusable={shown <= 0} onClick={() => show(shown - 1)}>
              {say.back}
            </Button>
            <Button size="small" disabledFocusable={nextOpen(shown) < 0} onClick={() => show(nextOpen(shown))}>
              {say.next}
            </Button>
          </>
        )}
        <Button
          size="small"
          {...(work && { appearance: 'subtle' })}
          disabledFocusable={isBusy}
          onClick={() => void session.insertVouching()}
        >
          {work ? say.another : say.add}
        </Button>
      </div>
    </Card>
  );
}

/** The audit as it was read, with what was typed here since; what was taken back is not in it. */
function useAudit() {
  const { session, state } = usePane();
  const { result, language, steps } = state;
  const [work, setWork] = useState<AuditWork>();
  const [typed, setTyped] = useState<readonly { readonly step: number; readonly edits: readonly CellEdit[] }[]>([]);
  useEffect(() => setTyped([]), [result]);
  useEffect(() => {
    let isShown = true;
    const standing = typed.filter(({ step }) => step <= steps.length).flatMap(({ edits }) => edits);
    void session.auditWork(standing).then((found) => isShown && setWork(found));
    return () => void (isShown = false);
  }, [session, result, language, typed, steps.length]);
  return {
    work,
    /** Types into the sheets; says whether it was done. */
    type: async (edits: readonly CellEdit[]): Promise<boolean> => {
      if (!(await session.type(edits))) return false;
      const step = session.current().steps.length;
      setTyped((before) => [...before.filter((one) => one.step < step), { step, edits }]);
      return true;
    },
  };
}

interface TaskProps {
  readonly task: AuditTask;
  readonly answers: AuditWork['answers'];
  readonly number: string;
  readonly onSaid: (edits: readonly CellEdit[]) => Promise<void>;
}

function Task({ task, answers, number, onSaid }: TaskProps): ReactNode {
  const { state } = usePane();
  const pane = usePaneStyles();
  const say = auditWords(state.language);
  const { place, title, lines, said, answer, note, found } = task;
  const [noteText, setNote] = useState(String(note.value ?? ''));
  const [foundText, setFound] = useState(String(found?.value ?? ''));
  const [isFoundNeeded, setFoundNeeded] = useState(false);
  const quantity = typedValue(foundText, 'number').value;
  const answered = (text: string): void => {
    const differs = text === answers.no;
    setFoundNeeded(differs && found !== undefined && typeof quantity !== 'number');
    if (differs && found && typeof quantity !== 'number') return;
    void onSaid([
      ...edit(answer, text),
      ...edit(note, noteText.trim() || null),
      ...(found ? edit(found, differs ? quantity : null) : []),
    ]);
  };
  return (
    <div className={mergeClasses(pane.stack, pane.small)}>
      <span>
        <span className={pane.quiet}>{number}</span> {place.includes('!') ? <CellLink cell={place} /> : place}{' '}
        <span className={pane.strong}>{title}</span>
      </span>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {said !== '' && <span className={pane.quiet}>{said}</span>}
      {found && (
        <Field
          label={say.found(found.unit)}
          size="small"
          {...(isFoundNeeded && { validationState: 'error' as const, validationMessage: say.foundNeeded })}
        >
          <Input size="small" inputMode="decimal" value={foundText} onChange={(_, { value }) => setFound(value)} />
        </Field>
      )}
      <Field label={say.note} size="small">
        <Input size="small" value={noteText} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <div className={pane.row}>
        <Button size="small" disabledFocusable={state.work !== undefined} onClick={() => answered(answers.yes)}>
          {found ? say.agrees : say.accept}
        </Button>
        <Button size="small" disabledFocusable={state.work !== undefined} onClick={() => answered(answers.no)}>
          {found ? say.differs : say.reject}
        </Button>
      </div>
    </div>
  );
}

/** Nothing where the cell says so already. */
function edit({ value, ...cell }: AuditCell, after: CellValue): readonly CellEdit[] {
  return value === after ? [] : [{ ...cell, before: value, after }];
}
