"""Sends the requests with the client of openapi-generator (python)."""

import os

import kandji_openapi_generator as client

DEVICE = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11"
configuration = client.Configuration(host=os.environ["KANDJI_URL"], access_token="token-1")
with client.ApiClient(configuration) as api:
    client.BlueprintsApi(api).create_blueprint(
        name="A & B = ü+%", enrollment_code_is_active=True, enrollment_code_code="x 1", type="map"
    )
    client.DeviceActionsApi(api).erase_device(DEVICE, client.EraseDeviceBody(PIN="123456", erase_mode="WIPE"))
    client.VulnerabilitiesApi(api).list_vulnerabilities(filter=os.environ["KANDJI_FILTER"])
    client.AutomatedDeviceEnrollmentIntegrationsApi(api).create_ade_integration(
        blueprint_id=DEVICE, email="a@example.com", phone="+1 555", file=("token.p7m", b"\x00\x01\r\n--token\xff")
    )
