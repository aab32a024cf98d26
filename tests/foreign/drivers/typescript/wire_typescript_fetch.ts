// Sends the requests with the client of openapi-generator (typescript-fetch).
import * as client from "./typescript-fetch/index";

const device = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11";
const configuration = new client.Configuration({ basePath: process.env["KANDJI_URL"]!, accessToken: "token-1" });

async function main(): Promise<void> {
    await new client.BlueprintsApi(configuration).createBlueprint({
        name: "A & B = ü+%",
        enrollmentCodeIsActive: true,
        enrollmentCodeCode: "x 1",
        type: "map",
    });
    await new client.DeviceActionsApi(configuration).eraseDevice({
        deviceId: device,
        eraseDeviceBody: { pIN: "123456", eraseMode: "WIPE" },
    });
    await new client.VulnerabilitiesApi(configuration).listVulnerabilities({ filter: process.env["KANDJI_FILTER"]! });
    const bytes = new Uint8Array([0, 1, 13, 10, ...Buffer.from("--token"), 255]);
    await new client.AutomatedDeviceEnrollmentIntegrationsApi(configuration).createAdeIntegration({
        blueprintId: device,
        email: "a@example.com",
        phone: "+1 555",
        file: new Blob([bytes]),
    });
}

main().catch((fault) => {
    console.error(fault);
    process.exit(1);
});
