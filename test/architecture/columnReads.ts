/** Where cells of ledgers are read by the key of their column: what a row means is decided in the model, so that calculation and all that shows take facts. */
import ts from 'typescript';
import { isIn } from './folderOrder';
import type { SourceFile } from './sourceFile';

const reads = new Set(['textAt', 'valueAt', 'stateAt', 'storedAt', 'isUnreadAt', 'errorValueAt']);

/** Reads of a column by a key that is written out, but for ledgers, the questions to them and the model; and everywhere but in ledgers a cast of what was read. */
export function columnReadsOutOfPlace(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const isModel = isIn(file.path, ['ledgers', 'checks', 'model']);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      if (!isModel && isReadByKey(node)) found.push(`${file.path}:${line}: ${node.getText(tree)}`);
      if (!isIn(file.path, ['ledgers']) && isCastOfRead(node))
        found.push(`${file.path}:${line}: ${node.getText(tree)}`);
      ts.forEachChild(node, visit);
    };
    const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true);
    visit(tree);
    return found;
  });
}

/** `textAt(table, 'item', row)`, `table.columns.get('item')`. */
function isReadByKey(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !node.arguments.some(ts.isStringLiteralLike)) return false;
  const { expression } = node;
  if (ts.isIdentifier(expression)) return reads.has(expression.text);
  return (
    ts.isPropertyAccessExpression(expression) && expression.name.text === 'get' && isColumns(expression.expression)
  );
}

function isColumns(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === 'columns';
}

/** `valueAt(table, key, row) as Role`; a cast of keys or of what was made of a value is none. */
function isCastOfRead(node: ts.Node): boolean {
  if (!ts.isAsExpression(node)) return false;
  let inner: ts.Expression = node.expression;
  while (ts.isParenthesizedExpression(inner) || ts.isAsExpression(inner) || ts.isBinaryExpression(inner))
    inner = ts.isBinaryExpression(inner) ? inner.left : inner.expression;
  return ts.isCallExpression(inner) && ts.isIdentifier(inner.expression) && reads.has(inner.expression.text);
}
