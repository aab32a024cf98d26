"""Tests of the script itself, without any foreign tool. usage: python3 -m unittest discover tests/foreign"""

import io
import json
import sys
import unittest
from argparse import Namespace
from contextlib import redirect_stdout
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import run
from harness import answers, made, recorder
from harness.commands import Failed, Missing
from harness.outcome import Outcome, table

BOUNDARY = "multipart/form-data; boundary=b"
BEARER = {"Authorization": "Bearer token-1"}


def multipart(**changes):
    body = b""
    for name, value in {**recorder.UPLOAD, **changes}.items():
        file_name = '; filename="a"' if name == "file" else ""
        head = f'--b\r\nContent-Disposition: form-data; name="{name}"{file_name}\r\n\r\n'
        body += head.encode() + value + b"\r\n"
    return body + b"--b--\r\n"


def requests():
    """The four requests as they should be."""
    paths = {name: (method, path) for (method, path), (name, _) in recorder.REQUESTS.items()}
    form = {**BEARER, "content-type": "application/x-www-form-urlencoded; charset=utf-8"}
    fields = b"name=A+%26+B+%3D+%C3%BC%2B%25&enrollment_code.is_active=True&enrollment_code.code=x%201&type=map"
    query = "?filter=%7B%22severity%22%3A%7B%22in%22%3A%5B%22Critical+%26+high%22%2C%22%C3%BC%22%5D%7D%7D"
    erase = json.dumps({**recorder.ERASE, "PreserveDataPlan": True}).encode()
    return {
        "create a blueprint": [*paths["create a blueprint"], form, fields],
        "erase a device": [*paths["erase a device"], {**BEARER, "content-type": "application/json"}, erase],
        "filter": [paths["filter"][0], paths["filter"][1] + query, BEARER, b""],
        "upload": [*paths["upload"], {**BEARER, "content-type": BOUNDARY}, multipart()],
    }


def faults(sent):
    return {name for name, found in recorder.judged([recorder.Request(*one) for one in sent.values()]).items() if found}


class Wire(unittest.TestCase):
    def test_right_requests_have_no_faults(self):
        self.assertEqual(faults(requests()), set())

    def test_each_wrong_request_has_a_fault(self):
        wrong = {
            "create a blueprint": [(2, {**BEARER, "content-type": "application/json"}), (3, b"name=A"), (2, {})],
            "erase a device": [(3, b'{"PIN": 123456, "erase_mode": "WIPE"}'), (3, b""), (3, b'{"erase_mode": "WIPE"}')],
            "filter": [(1, requests()["filter"][1].replace("+", "%2B")), (1, requests()["filter"][1].split("?")[0])],
            "upload": [(3, multipart(file=b"text")), (3, multipart(other=b"")), (3, b""), (2, BEARER)],
        }
        for name, changes in wrong.items():
            for index, value in changes:
                sent = requests()
                sent[name][index] = value
                self.assertEqual(faults(sent), {name}, (name, value))

    def test_a_request_that_is_missing_or_elsewhere_is_a_fault(self):
        sent = requests()
        sent["upload"][1] = "/elsewhere"
        self.assertEqual(faults(sent), {"upload", ""})

    def test_only_what_a_tool_is_known_for_is_accepted(self):
        found = {"upload": ["sent 0 times"], "filter": [], "": ["it stopped"]}
        self.assertEqual(recorder.unexpected(found, {"upload": "why"}), [])
        self.assertEqual(len(recorder.unexpected(found, {})), 2)
        self.assertEqual(len(recorder.unexpected(found, {"upload": "why", "filter": "why"})), 1)


class Answers(unittest.TestCase):
    document = {
        "paths": {
            "/a": {"get": {"operationId": "listDevices", "responses": {"200": {"content": {
                "application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}},
            }}}}},
        },
        "components": {"schemas": {
            "A": {"type": "object", "properties": {
                "b": {"allOf": [{"$ref": "#/components/schemas/B"}], "description": "one"},
                "list": {"type": "array", "items": {"$ref": "#/components/schemas/A"}},
                "text": {"type": "string", "nullable": True},
            }},
            "B": {"type": "object", "nullable": True, "properties": {"n": {"type": "integer"}}},
        }},
    }
    known = {"operation": "listDevices", "document": "postman/x", "name": "one", "body": {"text": "a"}}

    def plan(self, body):
        answer = {"operation": "listDevices", "document": "d", "name": "n", "body": body}
        with redirect_stdout(io.StringIO()):
            plan = answers.plan(self.document, [answer, self.known])
        return {form: json.loads(entries[0]["text"]) for form, entries in plan.items()}

    def test_each_form_is_made(self):
        forms = self.plan([{"b": {"n": 1}, "map": {"x": 1}}])
        more = answers.UNKNOWN_KEY
        self.assertEqual(forms["plain"], [{"b": {"n": 1}, "map": {"x": 1}}])
        self.assertEqual(forms["unknown"], [{"b": {"n": 1, **more}, "map": {"x": 1}, **more}])
        self.assertEqual(forms["wrong"][0]["b"], {"n": {"another": ["type"]}})

    def test_made_up_answers_use_what_the_description_allows(self):
        schema = {"$ref": "#/components/schemas/A"}
        everything, least, nulls, nothing = (body for _, body in made.answers(self.document, schema))
        self.assertEqual(everything["b"], {"n": 5_000_000_000})
        self.assertEqual(least, {"b": {"n": 0}, "list": [], "text": ""})
        self.assertEqual((nulls["b"], nulls["text"]), (None, None))
        self.assertEqual(nothing, {})

    def test_an_exception_that_nothing_needs_is_an_error(self):
        answer = {**self.known, "body": []}
        self.assertRaises(ValueError, answers.plan, self.document, [answer])


class Table(unittest.TestCase):
    def outcome(self, text):
        outcome = Outcome("tool")
        outcome.steps["decode"] = outcome.read_decoded(text, ["plain", "wrong"], 0.9)
        return outcome

    def test_a_step_fails_unless_every_form_is_right(self):
        self.assertFalse(self.outcome("DECODED plain 2 of 2\nDECODED wrong 1 of 10").has_failed())
        for text in ["DECODED plain 1 of 2\nDECODED wrong 0 of 10", "DECODED plain 2 of 2\nDECODED wrong 2 of 10",
                     "DECODED plain 0 of 0\nDECODED wrong 0 of 10", "DECODED plain 2 of 2", ""]:
            self.assertTrue(self.outcome(text).has_failed(), text)

    def test_the_exit_code_tells_failure_and_what_is_missing(self):
        def exit_code(action, complete):
            outcome = Outcome("tool")
            options = Namespace(quick=False, complete=complete)
            with redirect_stdout(io.StringIO()) as printed:
                run.attempt(outcome, "generate", action)
                code = run.report([outcome], [], [], options)
            self.assertIn(table([outcome]), printed.getvalue())
            return code

        def failing():
            raise Failed("why")

        def missing():
            raise Missing("a tool")

        codes = [exit_code(action, complete) for action in (lambda: None, failing, missing) for complete in (False, True)]
        self.assertEqual(codes, [0, 0, 1, 1, 0, 1])


if __name__ == "__main__":
    unittest.main()
