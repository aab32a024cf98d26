// Decodes the answers with the zod schemas that hey-api made.
import * as schemas from "./hey-api/zod.gen";
import { run } from "./decode";

const parsers = schemas as unknown as Record<string, { parse(value: unknown): unknown }>;

run((type, value) => {
    const parser = parsers[`z${type}`];
    if (parser === undefined) throw new Error(`there is no z${type}`);
    return parser.parse(value);
});
