"""A server on the loopback interface that records what clients send, and judges the bytes of four requests."""

import json
import re
import threading
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from harness.commands import Failed, run

DEVICE = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11"
TOKEN = "token-1"

# What the drivers send. Texts and bytes that encoders get wrong.
FORM = {"name": "A & B = ü+%", "enrollment_code.is_active": "true", "enrollment_code.code": "x 1", "type": "map"}
ERASE = {"PIN": "123456", "erase_mode": "WIPE"}
FILTER = '{"severity":{"in":["Critical & high","ü"]}}'
UPLOAD = {
    "email": b"a@example.com",
    "phone": b"+1 555",
    "blueprint_id": DEVICE.encode(),
    "file": b"\x00\x01\r\n--token\xff",
}
# Defaults that the description states, and that some clients therefore send.
ERASE_DEFAULTS = {"DisallowProximitySetup": False, "PreserveDataPlan": True}
UPLOAD_DEFAULTS = {"use_blueprint_routing"}


class Request:
    """A request as it was received."""

    def __init__(self, method, path, headers, body):
        self.method = method
        self.path = urlsplit(path).path
        self.query = urlsplit(path).query
        self.headers = {name.lower(): value for name, value in headers.items()}
        self.body = body

    def media_type(self):
        return self.headers.get("content-type", "").split(";")[0].strip()


def form_faults(request):
    if request.media_type() != "application/x-www-form-urlencoded":
        yield f"the media type is {request.media_type()!r}"
    sent = parse_qsl(request.body.decode(errors="replace"), keep_blank_values=True, strict_parsing=True)
    # The API takes `True` as well.
    sent = [(name, value.lower() if name.endswith("is_active") else value) for name, value in sent]
    if sorted(sent) != sorted(FORM.items()):
        yield f"the form is {sent!r}"


def erase_faults(request):
    if request.media_type() != "application/json":
        yield f"the media type is {request.media_type()!r}"
    sent = json.loads(request.body)
    if {**ERASE_DEFAULTS, **sent} != {**ERASE_DEFAULTS, **ERASE}:
        yield f"the body is {sent!r}"


def filter_faults(request):
    sent = parse_qsl(request.query, strict_parsing=True)
    if [value for name, value in sent if name == "filter"] != [FILTER]:
        yield f"the query is {request.query!r}"


def upload_faults(request):
    if request.media_type() != "multipart/form-data":
        yield f"the media type is {request.media_type()!r}"
    head = f"Content-Type: {request.headers.get('content-type', '')}\r\n\r\n".encode()
    parts = message_from_bytes(head + request.body).get_payload()
    if isinstance(parts, str):
        yield "the body has no parts"
        return
    sent = {part.get_param("name", header="content-disposition"): part.get_payload(decode=True) for part in parts}
    # The digits of a UUID have no case, and Swift writes capitals.
    sent["blueprint_id"] = sent.get("blueprint_id", b"").lower()
    if {name: sent.get(name) for name in UPLOAD} != UPLOAD or set(sent) - set(UPLOAD) - UPLOAD_DEFAULTS:
        yield f"the form is {sent!r}"
    file = [part for part in parts if part.get_param("name", header="content-disposition") == "file"]
    if not all(part.get_filename() for part in file):
        yield "the file has no name"


REQUESTS = {
    ("POST", "/api/v1/blueprints"): ("create a blueprint", form_faults),
    ("POST", f"/api/v1/devices/{DEVICE}/action/erase"): ("erase a device", erase_faults),
    ("GET", "/api/v1/vulnerability-management/vulnerabilities"): ("filter", filter_faults),
    ("POST", "/api/v1/integrations/apple/ade/"): ("upload", upload_faults),
}


def faults_of(request):
    """What is wrong with a request."""
    _, judge = REQUESTS[request.method, request.path]
    if request.headers.get("authorization") != f"Bearer {TOKEN}":
        yield f"the token is {request.headers.get('authorization')!r}"
    try:
        yield from judge(request)
    except ValueError as fault:
        yield f"{fault}: {request.query!r} {request.body[:300]!r}"


def judged(received):
    """What is wrong with each of the four requests, by its name; the empty name has what else was sent."""
    faults = {}
    for place, (name, _) in REQUESTS.items():
        matching = [request for request in received if (request.method, request.path) == place]
        faults[name] = [fault[:600] for request in matching for fault in faults_of(request)]
        if len(matching) != 1:
            faults[name].append(f"sent {len(matching)} times")
    others = [request for request in received if (request.method, request.path) not in REQUESTS]
    faults[""] = [f"unexpected {request.method} {request.path}" for request in others]
    return faults


def unexpected(faults, known):
    """The faults but those that the tool is known for. One of these that does not occur is a fault as well.

    A driver may stop over a request that its tool gets wrong, and may send it elsewhere.
    """
    of_tool = {*known, *([""] if known else [])}
    found = [f"{name}: {fault}" for name, faults in faults.items() if name not in of_tool for fault in faults]
    return found + [f"{name}: comes right, so it is no exception" for name in known if not faults[name]]


def handler(received):
    """Records every request. What is asked for is returned with every key left out."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self):
            received.append(Request(self.command, self.path, self.headers, self.read_body()))
            self.send_response(201 if self.path == "/api/v1/blueprints" else 200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = handle_any

        def read_body(self):
            if self.headers.get("Transfer-Encoding") != "chunked":
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))
            body = b""
            while size := int(re.match(rb"[0-9a-fA-F]+", self.rfile.readline())[0], 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        def log_message(self, *_):
            pass

    return Handler


def check(command, environment, log):
    """Runs a driver that sends the four requests, and returns what is wrong as `judged` does."""
    received = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(received))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = {"KANDJI_URL": f"http://127.0.0.1:{server.server_port}", "KANDJI_FILTER": FILTER}
    stopped = []
    try:
        run(command, log, environment={**environment, **address}, timeout=300)
    except Failed as fault:
        stopped.append(str(fault))
    finally:
        server.shutdown()
        server.server_close()
    faults = judged(received)
    faults[""] += stopped
    return faults
