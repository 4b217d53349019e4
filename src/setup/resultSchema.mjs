/** The JSON schema of the result JSON, made from its type in src/exchange/shape. */
import { join } from 'node:path';
import ts from 'typescript';
import { generateSchema } from 'typescript-json-schema';
import { projectFolder } from './project.mjs';

/** The schema of a type exported by the file; objects may hold further fields, as the format may gain some. */
export function schemaOf(file, type) {
  const { config } = ts.readConfigFile(join(projectFolder, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, projectFolder);
  const program = ts.createProgram([file], { ...options, types: [], incremental: false, tsBuildInfoFile: undefined });
  return generateSchema(program, type, { ref: true, aliasRef: true, topRef: true, required: true, ignoreErrors: true });
}

/** The schema of what `--json` writes. */
export function resultSchema() {
  const { $schema, ...schema } = schemaOf(join(projectFolder, 'src/exchange/shape/resultShape.ts'), 'ResultJson');
  return { $schema, title: 'The result JSON of Crossfoot', ...schema };
}
