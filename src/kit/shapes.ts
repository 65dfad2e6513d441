/** Schemas carry as their messages the names of shapes, which the diagnostics have words for. */
import { SHAPE_WORDS, type Shape } from '../diagnostics/codes/kit-shapes.js';

/** The name as a schema's message, checked by the compiler. */
export const shape = (name: Shape): Shape => name;

export const isShape = (message: string): message is Shape => Object.hasOwn(SHAPE_WORDS, message);
