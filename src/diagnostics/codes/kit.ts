import type { Words } from '../words.js';
import { type KitFileFacts, kitFileWords } from './kit-file.js';
import { type KitSignShapeFacts, kitSignShapeWords } from './kit-sign-shape.js';
import { type KitSignTemplateFacts, kitSignTemplateWords } from './kit-sign-template.js';
import { type KitSignFacts, kitSignWords } from './kit-signs.js';
import { type KitTextFacts, kitTextWords } from './kit-texts.js';

/** Of the file kit.yaml, of the signs that it and its sources ask for, and of what they say. */
export interface KitFacts extends KitFileFacts, KitSignFacts, KitSignShapeFacts, KitSignTemplateFacts, KitTextFacts {}

export const kitWords: Words<KitFacts> = {
  ...kitFileWords,
  ...kitSignWords,
  ...kitSignShapeWords,
  ...kitSignTemplateWords,
  ...kitTextWords,
};
