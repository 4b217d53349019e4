/** What can be changed in a source file so that a test should notice: operators, conditions, `true` and `false`, numbers, and guards and calls left out. */
import ts from 'typescript';

const kinds = ts.SyntaxKind;

const operators = new Map([
  [kinds.LessThanToken, '<='],
  [kinds.LessThanEqualsToken, '<'],
  [kinds.GreaterThanToken, '>='],
  [kinds.GreaterThanEqualsToken, '>'],
  [kinds.EqualsEqualsEqualsToken, '!=='],
  [kinds.ExclamationEqualsEqualsToken, '==='],
  [kinds.AmpersandAmpersandToken, '||'],
  [kinds.BarBarToken, '&&'],
  [kinds.PlusToken, '-'],
  [kinds.MinusToken, '+'],
  [kinds.AsteriskToken, '/'],
  [kinds.SlashToken, '*'],
  [kinds.PlusEqualsToken, '-='],
]);
const swapped = new Map([
  ['some', 'every'],
  ['every', 'some'],
]);

/**
 * @typedef {object} Mutant
 * @property {number} line Counted from 1.
 * @property {number} start Where the text that is replaced begins and ends.
 * @property {number} end
 * @property {string} text What stands there instead.
 * @property {string} was The changed line, or what of it tells the change.
 * @property {string} becomes
 */

/**
 * Every mutant of a source text, in order. Types, words, imports and tables of data (literals outside functions) have none.
 * @param {string} path Tells TypeScript from TSX.
 * @param {string} source
 * @returns {readonly Mutant[]}
 */
export function mutantsOf(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  /** @type {Mutant[]} */
  const found = [];

  /** @param {ts.Node} node @param {string} text @param {ts.Node} [shown] */
  const put = (node, text, shown = node) => {
    const [start, end] = [node.getStart(file), node.getEnd()];
    const around = source.slice(shown.getStart(file), shown.getEnd());
    const offset = start - shown.getStart(file);
    const changed = around.slice(0, offset) + text + around.slice(offset + end - start);
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    found.push({
      line,
      start,
      end,
      text,
      was: oneLine(around),
      becomes: changed === ';' ? 'left out' : oneLine(changed),
    });
  };

  /** @param {ts.Node} node @param {boolean} isInFunction */
  const visit = (node, isInFunction) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node) || ts.isEnumDeclaration(node)) return;
    if (isInFunction) {
      if (ts.isBinaryExpression(node)) {
        const becomes = operators.get(node.operatorToken.kind);
        if (becomes !== undefined && !isText(node.left) && !isText(node.right)) put(node.operatorToken, becomes, node);
      } else if (ts.isPrefixUnaryExpression(node) && node.operator === kinds.ExclamationToken) {
        put(node, source.slice(node.operand.getStart(file), node.operand.getEnd()));
      } else if (node.kind === kinds.TrueKeyword || node.kind === kinds.FalseKeyword) {
        put(node, node.kind === kinds.TrueKeyword ? 'false' : 'true', whole(node));
      } else if (ts.isNumericLiteral(node)) {
        put(node, String(Number(node.text.replaceAll('_', '')) + 1), whole(node));
      } else if (ts.isConditionalExpression(node)) {
        put(node.condition, 'true', node);
        put(node.condition, 'false', node);
      } else if (ts.isIfStatement(node)) {
        if (node.elseStatement === undefined) put(node, ';');
        else put(node.expression, 'false');
      } else if (ts.isExpressionStatement(node) && isEffect(node.expression)) {
        put(node, ';');
      } else if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent)) {
        const becomes = swapped.get(node.name.text);
        if (becomes !== undefined && node.parent.expression === node) put(node.name, becomes, node.parent);
      }
    }
    ts.forEachChild(node, (child) => visit(child, isInFunction || ts.isFunctionLike(node)));
  };
  visit(file, false);
  return found;
}

/** @param {ts.Node} node */
function isText(node) {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** A literal alone tells nothing: the expression around it is shown. @param {ts.Node} node */
function whole(node) {
  return ts.isExpression(node.parent) || ts.isPropertyAssignment(node.parent) || ts.isVariableDeclaration(node.parent)
    ? node.parent
    : node;
}

/** @param {ts.Expression} expression */
function isEffect(expression) {
  return (
    ts.isCallExpression(expression) ||
    ts.isPostfixUnaryExpression(expression) ||
    (ts.isBinaryExpression(expression) && expression.operatorToken.kind >= kinds.FirstAssignment)
  );
}

/** @param {string} text */
function oneLine(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}
