import Ajv2020 from 'ajv/dist/2020.js';
import { read } from './sources.mjs';

export const schema = JSON.parse(read('src/schema/exercise-library.schema.json'));

const validate = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(schema);

/** What a full validator says of a document: undefined when it is valid, otherwise its first complaint. */
export function complaint(document) {
  if (validate(document)) return undefined;
  const [{ instancePath, message }] = validate.errors;
  return `${instancePath} ${message}`;
}
