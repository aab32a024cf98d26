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

type entry struct{ Label, Kind, Type, Text string }

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

func attempt(one entry) error {
	if one.Kind == "any" {
		return decode[any]("one", one.Text)
	}
	if decode, ok := decoders[one.Type]; ok {
		return decode(one.Kind, one.Text)
	}
	return errors.New("no such type")
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	var plan map[string][]entry
	if err := json.Unmarshal(text, &plan); err != nil {
		panic(err)
	}
	for form, entries := range plan {
		decoded := 0
		for _, one := range entries {
			if err := attempt(one); err != nil {
				fmt.Printf("FAILED %%s %%s: %%.300q\\n", form, one.Label, err.Error())
				continue
			}
			decoded++
		}
		fmt.Printf("DECODED %%s %%d of %%d\\n", form, decoded, len(entries))
	}
}
"""

with open(sys.argv[1]) as file:
    entries = [entry for form in json.load(file).values() for entry in form]
names = sorted({entry["type"] for entry in entries if entry["type"]})
lines = "".join(f'\t"{name}": decode[client.{name}],\n' for name in names)
print(PROGRAM % (sys.argv[2], lines), end="")
