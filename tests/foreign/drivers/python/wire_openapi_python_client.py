"""Sends the requests with the client of openapi-python-client."""

import io
import os
from uuid import UUID

from kandji_python_client import AuthenticatedClient, models
from kandji_python_client.api.automated_device_enrollment_integrations import create_ade_integration
from kandji_python_client.api.blueprints import create_blueprint
from kandji_python_client.api.device_actions import erase_device
from kandji_python_client.api.vulnerabilities import list_vulnerabilities
from kandji_python_client.types import File

DEVICE = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11"
client = AuthenticatedClient(base_url=os.environ["KANDJI_URL"], token="token-1")
create_blueprint.sync_detailed(
    client=client,
    body=models.CreateBlueprintBody(
        name="A & B = ü+%",
        enrollment_code_is_active=True,
        enrollment_code_code="x 1",
        type_=models.CreateBlueprintBodyType("map"),
    ),
)
erase = models.EraseDeviceBody(pin="123456", erase_mode=models.EraseDeviceBodyEraseMode("WIPE"))
erase_device.sync_detailed(DEVICE, client=client, body=erase)
list_vulnerabilities.sync_detailed(client=client, filter_=os.environ["KANDJI_FILTER"])
upload = models.CreateAdeIntegrationBody(
    blueprint_id=UUID(DEVICE),
    email="a@example.com",
    phone="+1 555",
    file=File(payload=io.BytesIO(b"\x00\x01\r\n--token\xff"), file_name="token.p7m"),
)
create_ade_integration.sync_detailed(client=client, body=upload)
