// What the TypeScript drivers have in common.
import { readFileSync } from "node:fs";

interface Entry {
    label: string;
    kind: "one" | "list" | "any";
    type: string | null;
    text: string;
}

type Decode = (type: string, value: unknown) => unknown;

/** Decodes every answer, and prints how many, and why the others are not. */
export function run(decode: Decode): void {
    const plan: Record<string, Entry[]> = JSON.parse(readFileSync(process.argv[2]!, "utf8"));
    for (const [form, entries] of Object.entries(plan)) {
        let decoded = 0;
        for (const entry of entries) {
            try {
                attempt(entry, decode);
                decoded += 1;
            } catch (fault) {
                console.log(`FAILED ${form} ${entry.label}: ${JSON.stringify(String(fault).slice(0, 300))}`);
            }
        }
        console.log(`DECODED ${form} ${decoded} of ${entries.length}`);
    }
}

function attempt(entry: Entry, decode: Decode): void {
    const value = JSON.parse(entry.text);
    if (entry.kind === "list") {
        for (const element of value) decode(entry.type!, element);
    } else if (entry.kind === "one" && decode(entry.type!, value) == null) {
        throw new Error("nothing was decoded");
    }
}
