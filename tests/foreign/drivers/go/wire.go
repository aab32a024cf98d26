// Sends the requests with the client of openapi-generator (go).
package main

import (
	"context"
	"log"
	"os"
	"path/filepath"

	client "github.com/example/client"
)

const device = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11"

func main() {
	configuration := client.NewConfiguration()
	configuration.Servers = client.ServerConfigurations{{URL: os.Getenv("KANDJI_URL")}}
	api := client.NewAPIClient(configuration)
	ctx := context.WithValue(context.Background(), client.ContextAccessToken, "token-1")

	blueprint := api.BlueprintsAPI.CreateBlueprint(ctx).Name("A & B = ü+%").EnrollmentCodeIsActive(true)
	_, _, err := blueprint.EnrollmentCodeCode("x 1").Type_("map").Execute()
	check(err)

	erase := client.EraseDeviceBody{PIN: client.PtrString("123456"), EraseMode: client.PtrString("WIPE")}
	_, err = api.DeviceActionsAPI.EraseDevice(ctx, device).EraseDeviceBody(erase).Execute()
	check(err)

	_, _, err = api.VulnerabilitiesAPI.ListVulnerabilities(ctx).Filter(os.Getenv("KANDJI_FILTER")).Execute()
	check(err)

	name := filepath.Join(os.TempDir(), "kandji-token.p7m")
	check(os.WriteFile(name, []byte("\x00\x01\r\n--token\xff"), 0o600))
	file, err := os.Open(name)
	check(err)
	upload := api.AutomatedDeviceEnrollmentIntegrationsAPI.CreateAdeIntegration(ctx).BlueprintId(device)
	_, _, err = upload.Email("a@example.com").Phone("+1 555").File(file).Execute()
	check(err)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
