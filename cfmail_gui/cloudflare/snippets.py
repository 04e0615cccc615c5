"""The same send in the words of other clients: curl, the SDKs, wrangler, plain HTTP. Pure text; no secret is in it.

The message is in a file that the text refers to: no shell or language has to quote it. Names are those of the official
SDKs' sources (Python 5.9, TypeScript, Go v7) and of wrangler 4, August 2026. The TypeScript and wrangler forms were run
with stand-ins for what they call only, and the Go form was never compiled.
"""

from dataclasses import dataclass
from typing import assert_never
from urllib.parse import urlsplit

from cfmail_gui.account import DEFAULT_BASE_URL, Auth
from cfmail_gui.cloudflare.quoting import golang, javascript, on_one_line, shell
from cfmail_gui.cloudflare.snippet_kinds import API_KEY, API_TOKEN, EMAIL, Kind
from cfmail_gui.message.addr_spec import ascii_domain
from cfmail_gui.message.envelope import Envelope

_SECONDS = 60  # until an answer has to be there; httpx gives up after 5, when the mail may be on its way
_NO_REPEAT = "a repeat would be a second mail"  # the SDKs repeat twice by themselves


@dataclass(frozen=True, slots=True)
class Call:
    """What is called, and for whom. ``file`` holds the message, or the request's body where snippet_kinds says so."""

    base_url: str
    account_id: str  # Cloudflare's
    auth: Auth
    envelope: Envelope
    file: str  # a path that works where the text will be run
    size: int  # of the file, in octets

    @property
    def url(self) -> str:
        """Where the request goes."""
        return f"{self.base_url.rstrip('/')}/accounts/{self.account_id}/email/sending/send_raw"

    @property
    def own_base_url(self) -> str:
        """The base URL where the SDKs would use another one by themselves, or ""."""
        url = self.base_url.rstrip("/")
        return "" if url == DEFAULT_BASE_URL else url

    @property
    def path(self) -> str:
        """The path of ``file``, such that no program takes it for an option or for its standard input."""
        return f"./{self.file}" if self.file.startswith("-") else self.file

    @property
    def sender(self) -> str:
        """The envelope sender as it goes into a request."""
        return ascii_domain(self.envelope.sender)

    @property
    def recipients(self) -> list[str]:
        """The envelope recipients as they go into a request."""
        return [ascii_domain(address) for address in self.envelope.recipients]


def snippet(kind: Kind, call: Call) -> str:
    """Return text that makes this very send, ready to be pasted, whatever is in addresses and paths.

    Two things cannot be written: quotation in plain HTTP, and in JavaScript a file name that is not Unicode.
    """
    match kind:
        case "curl":
            return _curl(call)
        case "python-httpx":
            return _python_httpx(call)
        case "python-sdk":
            return _python_sdk(call)
        case "typescript":
            return _typescript(call)
        case "go":
            return _go(call)
        case "wrangler":
            return _wrangler(call)
        case "http":
            return _http(call)
        case _:
            assert_never(kind)


@dataclass(frozen=True, slots=True)
class _Proof:
    header: str
    prefix: str
    variable: str  # of the environment
    option: str  # of the Python SDK's client
    ts_option: str
    go_option: str


_TOKEN = (_Proof("Authorization", "Bearer ", API_TOKEN, "api_token", "apiToken", "WithAPIToken"),)
_GLOBAL_KEY = (
    _Proof("X-Auth-Email", "", EMAIL, "api_email", "apiEmail", "WithAPIEmail"),
    _Proof("X-Auth-Key", "", API_KEY, "api_key", "apiKey", "WithAPIKey"),
)


def _proofs(auth: Auth) -> tuple[_Proof, ...]:
    match auth:
        case "token":
            return _TOKEN
        case "global-key":
            return _GLOBAL_KEY
        case _:
            assert_never(auth)


def _curl(call: Call) -> str:
    return _command(
        "curl --fail-with-body --globoff",
        *(f'--header "{proof.header}: {proof.prefix}${proof.variable}"' for proof in _proofs(call.auth)),
        "--header 'Content-Type: application/json'",
        f"--data-binary {shell('@' + call.path)}",
        shell(call.url),
    )


def _wrangler(call: Call) -> str:
    # A colon and not "#" for the remark: zsh, as macOS has it, takes a pasted "#" for the name of a command.
    remark = ": 'wrangler reads the file as UTF-8, and that is what it was saved as'\n"
    settings = [f"CLOUDFLARE_ACCOUNT_ID={call.account_id}"]
    settings += [f'{proof.variable}="${proof.variable}"' for proof in _proofs(call.auth)]
    if call.own_base_url:
        settings.append(f"CLOUDFLARE_API_BASE_URL={shell(call.own_base_url)}")
    return remark + _command(
        *settings,
        "npx wrangler email sending send-raw",
        f"--from={shell(call.sender)}",
        *(f"--to={shell(address)}" for address in call.recipients),
        f"--mime-file={shell(call.path)}",
    )


def _python_httpx(call: Call) -> str:
    headers = (f'"{proof.header}": {_python_value(proof.prefix, proof.variable)},' for proof in _proofs(call.auth))
    return _lines(
        "import os",
        "from pathlib import Path",
        "",
        "import httpx",
        "",
        "response = httpx.post(",
        f"    {call.url!r},",
        "    headers={",
        *_indented(8, *headers),
        "    },",
        "    json={",
        f'        "from": {call.sender!r},',
        f'        "mime_message": Path({call.path!r}).read_bytes().decode("utf-8"),',
        '        "recipients": [',
        *_indented(12, *(f"{address!r}," for address in call.recipients)),
        "        ],",
        "    },",
        f"    timeout={_SECONDS},",
        ")",
        "print(response.status_code, response.text)",
        "response.raise_for_status()",
    )


def _python_sdk(call: Call) -> str:
    options = [f"{proof.option}={_python_value('', proof.variable)}," for proof in _proofs(call.auth)]
    if call.own_base_url:
        options.append(f"base_url={call.own_base_url!r},")
    return _lines(
        "import os",
        "from pathlib import Path",
        "",
        "from cloudflare import Cloudflare",
        "",
        "client = Cloudflare(",
        *_indented(4, *options, f"max_retries=0,  # {_NO_REPEAT}"),
        ")",
        "response = client.email_sending.send_raw(",
        f"    account_id={call.account_id!r},",
        f"    from_={call.sender!r},",
        f'    mime_message=Path({call.path!r}).read_bytes().decode("utf-8"),',
        "    recipients=[",
        *_indented(8, *(f"{address!r}," for address in call.recipients)),
        "    ],",
        ")",
        "print(response)",
    )


def _typescript(call: Call) -> str:
    options = [f"{proof.ts_option}: process.env[{javascript(proof.variable)}]," for proof in _proofs(call.auth)]
    if call.own_base_url:
        options.append(f"baseURL: {javascript(call.own_base_url)},")
    return _lines(
        'import { readFileSync } from "node:fs";',
        'import Cloudflare from "cloudflare";',
        "",
        "const client = new Cloudflare({",
        *_indented(2, *options, f"maxRetries: 0, // {_NO_REPEAT}"),
        "});",
        "const response = await client.emailSending.sendRaw({",
        f"  account_id: {javascript(call.account_id)},",
        f"  from: {javascript(call.sender)},",
        f'  mime_message: readFileSync({javascript(call.path)}, "utf8"),',
        "  recipients: [",
        *_indented(4, *(f"{javascript(address)}," for address in call.recipients)),
        "  ],",
        "});",
        "console.log(response);",
    )


_GO_HEAD = """\
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/cloudflare/cloudflare-go/v7"
	"github.com/cloudflare/cloudflare-go/v7/email_sending"
	"github.com/cloudflare/cloudflare-go/v7/option"
)

func main() {
"""
_GO_TAIL = """\
	if err != nil {
		panic(err)
	}
	fmt.Printf("%+v\\n", *response)
}
"""


def _go(call: Call) -> str:
    options = [f"option.{proof.go_option}(os.Getenv({golang(proof.variable)}))," for proof in _proofs(call.auth)]
    if call.own_base_url:
        options.append(f"option.WithBaseURL({golang(call.own_base_url + '/')}),")
    body = (
        f"message, err := os.ReadFile({golang(call.path)})",
        "if err != nil {",
        "\tpanic(err)",
        "}",
        "client := cloudflare.NewClient(",
        *(f"\t{option}" for option in options),
        f"\toption.WithMaxRetries(0), // {_NO_REPEAT}",
        ")",
        "response, err := client.EmailSending.SendRaw(context.Background(), email_sending.EmailSendingSendRawParams{",
        f"\tAccountID:   cloudflare.F({golang(call.account_id)}),",
        f"\tFrom:        cloudflare.F({golang(call.sender)}),",
        "\tMimeMessage: cloudflare.F(string(message)),",
        "\tRecipients: cloudflare.F([]string{",
        *(f"\t\t{golang(address)}," for address in call.recipients),
        "\t}),",
        "})",
    )
    return _GO_HEAD + _lines(*(f"\t{line}" for line in body)) + _GO_TAIL


def _http(call: Call) -> str:
    parts = urlsplit(call.url)
    return _lines(
        f"POST {parts.path} HTTP/1.1",
        f"Host: {parts.netloc}",
        *(f"{proof.header}: {proof.prefix}${proof.variable}" for proof in _proofs(call.auth)),
        "Content-Type: application/json",
        f"Content-Length: {call.size}",
        "Connection: close",
        "",
        f"< {on_one_line(call.path)}",
    )


def _command(*words: str) -> str:
    return " \\\n  ".join(words) + "\n"


def _lines(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


def _indented(columns: int, *lines: str) -> list[str]:
    return [" " * columns + line for line in lines]


def _python_value(prefix: str, variable: str) -> str:
    lookup = f'os.environ["{variable}"]'
    return f'"{prefix}" + {lookup}' if prefix else lookup
