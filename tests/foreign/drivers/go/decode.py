"""Prints the Go program that decodes the answers with the types of openapi-generator (go). usage: PLAN PACKAGE"""

import json
import sys

PROGRAM = """// Decodes the answers with the types that openapi-generator (go) made.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	client "%s"
)

type entry struct{ Label, Kind, Type, Plain, Unknown string }

func decode[T any](kind, text string) error {
	if kind == "list" {
		var list []T
		return json.Unmarshal([]byte(text), &list)
	}
	var one T
	return json.Unmarshal([]byte(text), &one)
}

var decoders = map[string]func(kind, text string) error{
%s}

func attempt(one entry, text string) error {
	if one.Kind == "any" {
		return decode[any]("one", text)
	}
	if decode, ok := decoders[one.Type]; ok {
		return decode(one.Kind, text)
	}
	return errors.New("no such type")
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	var plan []entry
	if err := json.Unmarshal(text, &plan); err != nil {
		panic(err)
	}
	for _, form := range []string{"plain", "unknown"} {
		decoded := 0
		for _, one := range plan {
			text := one.Plain
			if form == "unknown" {
				text = one.Unknown
			}
			if err := attempt(one, text); err != nil {
				fmt.Printf("FAILED %%s %%s: %%.300q\\n", form, one.Label, err.Error())
				continue
			}
			decoded++
		}
		fmt.Printf("DECODED %%s %%d of %%d\\n", form, decoded, len(plan))
	}
}
"""

with open(sys.argv[1]) as file:
    names = sorted({entry["type"] for entry in json.load(file) if entry["type"]})
lines = "".join(f'\t"{name}": decode[client.{name}],\n' for name in names)
print(PROGRAM % (sys.argv[2], lines), end="")
