// Sends the requests with the client of hey-api.
import { createAdeIntegration, createBlueprint, eraseDevice, listVulnerabilities } from "./hey-api/sdk.gen";
import { client } from "./hey-api/client.gen";

const device = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11";
client.setConfig({ baseUrl: process.env["KANDJI_URL"]! as never, auth: "token-1", throwOnError: true });

async function main(): Promise<void> {
    await createBlueprint({
        body: {
            name: "A & B = ü+%",
            "enrollment_code.is_active": true,
            "enrollment_code.code": "x 1",
            type: "map",
        },
    });
    await eraseDevice({ path: { device_id: device }, body: { PIN: "123456", erase_mode: "WIPE" } });
    await listVulnerabilities({ query: { filter: process.env["KANDJI_FILTER"]! } });
    const bytes = new Uint8Array([0, 1, 13, 10, ...Buffer.from("--token"), 255]);
    await createAdeIntegration({
        body: { blueprint_id: device, email: "a@example.com", phone: "+1 555", file: new Blob([bytes]) },
    });
}

main().catch((fault) => {
    console.error(fault);
    process.exit(1);
});
