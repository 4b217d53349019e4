/** A source file as the architecture rules see it: what it imports, which words it says in code (not in comments or texts), what it exports. */
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** The imported file's path below src without extension, when it is one of ours. */
  readonly target: string | undefined;
  /** What is taken from it by name; nothing where it is taken whole. */
  readonly names: readonly string[] | undefined;
}

/** A name used in code that the file does not declare itself, as `Math` with the member `random` in `Math.random()`. */
export interface Word {
  readonly name: string;
  readonly member: string | undefined;
  readonly line: number;
  readonly inType: boolean;
  readonly isTypeof: boolean;
}

export interface SourceFile {
  /** Relative to src, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly words: readonly Word[];
  /** What only runs later or differs from run to run: `async`, `await`, `new Date()`. */
  readonly marks: readonly { readonly what: string; readonly line: number }[];
  /** Names that other files can import. */
  readonly exports: readonly string[];
  readonly hasDefaultExport: boolean;
  readonly exportsAll: boolean;
}

/** Reads one file; `path` is relative to src. */
export function readSourceFile(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const line = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  const imports: Import[] = [];
  const words: Word[] = [];
  const exports: string[] = [];
  const marks: { what: string; line: number }[] = [];
  const declared = new Set<string>();
  let hasDefaultExport = false;
  let exportsAll = false;

  const addImport = (specifier: ts.Node | undefined, names?: readonly string[]) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const ours = specifier.text.startsWith('.') ? posix.join(posix.dirname(path), specifier.text) : undefined;
    imports.push({ specifier: specifier.text, target: ours, names });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) addImport(node.moduleSpecifier, namesOf(node.importClause?.namedBindings));
    if (ts.isExportDeclaration(node)) {
      addImport(node.moduleSpecifier, namesOf(node.exportClause));
      if (node.moduleSpecifier && (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause)))
        exportsAll = true;
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      addImport(node.argument.literal, node.qualifier && [node.qualifier.getText(tree).split('.')[0] ?? '']);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) addImport(node.arguments[0]);
    if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword)
      hasDefaultExport ||= isDefaultExport(node);
    if (ts.isExportSpecifier(node) && node.name.text === 'default') hasDefaultExport = true;
    if (node.kind === ts.SyntaxKind.AsyncKeyword) marks.push({ what: 'async', line: line(node) });
    if (ts.isAwaitExpression(node) || node.kind === ts.SyntaxKind.AwaitKeyword)
      marks.push({ what: 'await', line: line(node) });
    if (isPresentMoment(node)) marks.push({ what: 'the present moment', line: line(node) });
    if (ts.isIdentifier(node)) {
      if (isDeclaration(node)) declared.add(node.text);
      else if (isReference(node)) words.push(wordAt(node, line(node)));
    }
    exports.push(...exportedBy(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return {
    path,
    text,
    imports,
    words: words.filter((word) => !declared.has(word.name)),
    marks,
    exports,
    hasDefaultExport,
    exportsAll,
  };
}

function namesOf(taken: ts.NamedImportBindings | ts.NamedExportBindings | undefined): readonly string[] | undefined {
  if (!taken || !(ts.isNamedImports(taken) || ts.isNamedExports(taken))) return undefined;
  return [...taken.elements].map(({ name, propertyName }) => (propertyName ?? name).text);
}

/** Names behind the word `export` at a declaration. */
function exportedBy(node: ts.Node): readonly string[] {
  const isExported =
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
  return ts.isClassDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
    ? [node.name?.text ?? 'default']
    : [];
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return node.isExportEquals !== true;
  return ts.canHaveModifiers(node.parent) && (ts.getModifiers(node.parent) ?? []).some((modifier) => modifier === node);
}

/** `new Date()` and `Date()` ask the clock; with arguments they do not. */
function isPresentMoment(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return ts.isIdentifier(node.expression) && node.expression.text === 'Date';
  return (
    ts.isNewExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'Date' &&
    !node.arguments?.length
  );
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isFunctionExpression(parent) ||
    ts.isClassDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isTypeParameterDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent);
  return declares && parent.name === node;
}

/** True for a name that stands for a thing of its own, not for a member, a key or a label. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent) || ts.isEnumMember(parent))
    return parent.initializer === node;
  const named =
    ts.isPropertySignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isGetAccessorDeclaration(parent) ||
    ts.isSetAccessorDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isJsxAttribute(parent) ||
    ts.isNamedTupleMember(parent) ||
    ts.isLabeledStatement(parent);
  return !named;
}

function wordAt(node: ts.Identifier, line: number): Word {
  const { parent } = node;
  const member = ts.isPropertyAccessExpression(parent)
    ? parent.name.text
    : ts.isQualifiedName(parent)
      ? parent.right.text
      : undefined;
  return {
    name: node.text,
    member,
    line,
    inType: ts.isPartOfTypeNode(node) || ts.isQualifiedName(parent),
    isTypeof: ts.isTypeOfExpression(parent),
  };
}
