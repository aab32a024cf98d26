// Decodes the answers with the types that openapi-generator (typescript-fetch) made.
import * as client from "./typescript-fetch/index";
import { run } from "./decode";

const functions = client as unknown as Record<string, (json: unknown) => unknown>;

run((type, value) => {
    const decode = functions[`${type}FromJSON`];
    if (decode === undefined) throw new Error(`there is no ${type}FromJSON`);
    return decode(value);
});
