// What the TypeScript drivers have in common.
import { readFileSync } from "node:fs";

interface Entry {
    label: string;
    kind: "one" | "list" | "any";
    type: string | null;
    plain: string;
    unknown: string;
}

/** Decodes every answer, and prints how many, and why the others are not. */
export function run(decode: (type: string, value: unknown) => unknown): void {
    const plan: Entry[] = JSON.parse(readFileSync(process.argv[2]!, "utf8"));
    for (const form of ["plain", "unknown"] as const) {
        let decoded = 0;
        for (const entry of plan) {
            try {
                const value = JSON.parse(entry[form]);
                if (entry.kind === "list") {
                    for (const element of value) decode(entry.type!, element);
                } else if (entry.kind === "one" && decode(entry.type!, value) == null) {
                    throw new Error("nothing was decoded");
                }
                decoded += 1;
            } catch (fault) {
                console.log(`FAILED ${form} ${entry.label}: ${JSON.stringify(String(fault).slice(0, 300))}`);
            }
        }
        console.log(`DECODED ${form} ${decoded} of ${plan.length}`);
    }
}
