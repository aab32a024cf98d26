// Sends the requests with the client of openapi-generator (swift6).
import Foundation
import OpenAPIClient

let device = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11"
let environment = ProcessInfo.processInfo.environment
let api = OpenAPIClientAPIConfiguration.shared
api.basePath = environment["KANDJI_URL"]!
api.customHeaders = ["Authorization": "Bearer token-1"]

_ = try await BlueprintsAPI.createBlueprint(
    enrollmentCodeIsActive: true, name: "A & B = ü+%", enrollmentCodeCode: "x 1", type: .map)

try await DeviceActionsAPI.eraseDevice(
    deviceId: device, eraseDeviceBody: EraseDeviceBody(PIN: "123456", eraseMode: .wipe))

_ = try await VulnerabilitiesAPI.listVulnerabilities(filter: environment["KANDJI_FILTER"]!)

let file = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("kandji-\(device).p7m")
try Data([0, 1, 13, 10] + Array("--token".utf8) + [255]).write(to: file)
defer { try? FileManager.default.removeItem(at: file) }
_ = try await AutomatedDeviceEnrollmentIntegrationsAPI.createAdeIntegration(
    blueprintId: UUID(uuidString: device)!, email: "a@example.com", file: file, phone: "+1 555")
