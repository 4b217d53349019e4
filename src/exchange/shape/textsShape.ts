/** Texts to publish in the result JSON. */
import type { Language } from '../../languages';
import type { TextKind } from '../../results/texts/publishedText';
import type { OutputJson } from './numberShape';

/** A sentence; site, process and product are empty where it is of the organisation. */
export interface TextJson extends OutputJson {
  readonly about: TextKind;
  readonly text: Readonly<Record<Language, string>>;
}
