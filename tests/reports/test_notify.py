"""Notices: what is told and when, delivered to a real SMTP and a real HTTP server on this machine, secrets kept."""

from __future__ import annotations

import email
import json
import os
import socket
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from analysis.columns import COLUMNS
from analysis.errors import InputError
from analysis.reports import notify, placeholders
from analysis.reports.claim_changes import news_of
from analysis.reports.history import Run
from analysis.reports.notices import send_news, write_notice
from analysis.reports.notify import Notice, check_entries, send
from analysis.reports.publish import Output
from analysis.reports.spec import Report
from analysis.tables import Tables, make_frame
from tests.reports.conftest import READ, SHOW, Project

SECRET = "s3cret/@:&%'"
NOTICE = Notice("failed", "areas", "Areas: failed", "cell 4: <b>KeyError</b> & more\nsecond line", page="")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(notify, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(notify, "TRIES", 2)
    yield
    placeholders._hidden.clear()


class _Mailbox:
    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.logins: list[str] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.messages.append(email.message_from_bytes(envelope.content))
        return "250 OK"

    def login(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.logins.append(data.password.decode())
        return AuthResult(success=True)


@pytest.fixture
def mail() -> Iterator[tuple[str, _Mailbox]]:
    box = _Mailbox()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = {"authenticator": box.login, "auth_require_tls": False}
    controller = Controller(box, hostname="127.0.0.1", port=port, **options)
    controller.start()
    yield (
        f"mailto://desk:${{SMTP_PASSWORD}}@127.0.0.1:{port}?from=desk@example.org&to=reader@example.org",
        box,
    )
    controller.stop()


@pytest.fixture
def hook() -> Iterator[tuple[str, list[tuple[str, dict[str, Any]]]]]:
    calls: list[tuple[str, dict[str, Any]]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            calls.append((self.headers.get("X-Token", ""), json.loads(body)))
            self.send_response(500 if "/broken" in self.path else 200)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None: ...

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"json://127.0.0.1:{server.server_port}", calls
    server.shutdown()
    server.server_close()


def test_mail_comes_with_the_page_and_the_secret_only_as_login(
    mail: tuple[str, _Mailbox], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, box = mail
    monkeypatch.setenv("SMTP_PASSWORD", SECRET)
    page = tmp_path / "areas.html"
    page.write_text("<h1>Areas</h1>", encoding="utf-8")
    assert send(address, replace(NOTICE, page=str(page)), "here") == ""
    (message,) = box.messages
    assert message["Subject"] == "Areas: failed" and "reader@example.org" in message["To"]
    parts = [part for part in message.walk() if not part.is_multipart()]
    content = {part.get_filename(): part.get_payload(decode=True) for part in parts}
    assert content["areas.html"] == b"<h1>Areas</h1>"
    (body,) = [part for part in parts if not part.get_filename()]
    assert (body.get_content_type(), body.get_payload(decode=True).decode().splitlines()) == (
        "text/plain",
        NOTICE.text.splitlines(),
    )
    assert box.logins == [SECRET]
    assert SECRET not in message.as_string()


def test_a_webhook_gets_the_text_and_no_page(
    hook: tuple[str, list[tuple[str, dict[str, Any]]]], tmp_path: Path
) -> None:
    url, calls = hook
    token = tmp_path / "token"
    token.write_text("t0ken\n", encoding="utf-8")
    page = tmp_path / "areas.html"
    page.write_text("page", encoding="utf-8")
    assert send(f"{url}/?+X-Token=${{file:{token}}}", replace(NOTICE, page=str(page)), "here") == ""
    ((sent_token, body),) = calls
    assert (sent_token, body["title"], body["message"]) == ("t0ken", NOTICE.title, NOTICE.text)
    assert body["type"] == "failure" and not body["attachments"]


def test_what_cannot_be_delivered_is_said_without_secrets(
    hook: tuple[str, list[tuple[str, dict[str, Any]]]],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    url, calls = hook
    monkeypatch.setenv("TOKEN", SECRET)
    assert send(f"{url}/broken/?+X-Token=${{TOKEN}}", NOTICE, "here") == "json: not delivered"
    assert len(calls) == 2  # it was tried again
    said = capfd.readouterr()
    assert SECRET not in said.out + said.err


def test_a_command_reads_the_notice_and_its_words_stay_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile = "a b; touch owned $(id) \"'"
    monkeypatch.setenv("WHERE", hostile)
    script = tmp_path / "tell.py"
    script.write_text(
        "import json, os, sys\n"
        "told = [sys.argv[1:], sys.stdin.read(), os.environ['WHERE']]\n"
        f"open({str(tmp_path / 'told')!r}, 'w').write(json.dumps(told))"
    )
    assert send(f"command: {sys.executable} '{script}' ${{WHERE}}", NOTICE, "here") == ""
    words, stdin, variable = json.loads((tmp_path / "told").read_text())
    assert words == [hostile] and variable == hostile
    assert stdin.count("\n") == 1 and json.loads(stdin)["text"] == NOTICE.text


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ("command: false", "command: exit code 1"),
        ("command: /no/such/program", "command: No such file or directory"),
        ("json://127.0.0.1:1/${NOT_SET}", "there is no variable NOT_SET"),
        ("json://127.0.0.1:1/${file:/no/such/file}", "/no/such/file cannot be read"),
    ],
)
def test_what_goes_wrong_is_said(entry: str, problem: str) -> None:
    assert problem in send(entry, NOTICE, "here")


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ("reader@example.org", "no address and no command"),
        ("nosuchservice://token-4711/", "no address of 'nosuchservice'"),
        ("command:", "no command"),
        ("command: 'open", "a quotation mark is not closed"),
        ("json://host/${NOT_SET}", "there is no variable NOT_SET"),
    ],
)
def test_entries_are_checked_before_anything_runs(entry: str, problem: str) -> None:
    with pytest.raises(InputError, match=r"reports\.yaml:3: notify 2: ") as raised:
        check_entries(("command: true", entry), "reports.yaml:3")
    assert problem in str(raised.value) and "4711" not in str(raised.value)


def _tables(**claims: str) -> Tables:
    """Tables with claims: id to verdict."""
    about = {"table": "agreements", "attribute": "status", "value": "signed", "supports": "one"}
    rows = [
        about | {"claim_id": claim, "label": f"Treaty {claim}", "verdict": verdict}
        for claim, verdict in claims.items()
    ]
    links = [{"claim_id": claim, "row_id": f"row {claim}", "subject": claim} for claim in claims]
    filled = {"claims": rows, "claim_rows": links, "articles": [{"article_id": "one"}]}
    return Tables(**{table: make_frame(table, filled.get(table, [])) for table in COLUMNS}, corpus="test")


def test_claims_are_compared_with_those_last_told_of(tmp_path: Path) -> None:
    output = Output(tmp_path)
    output.create()
    old = _tables(a="single_source", b="single_source", c="corroborated")
    new = _tables(a="single_source", b="conflicting", d="single_source")
    assert news_of(output, "areas", old) == []
    assert news_of(output, "areas", new) == [
        "Withdrawn: Treaty c: signed; read otherwise now: ‘one’",
        "New: Treaty d: signed",
        "Supported otherwise than before: Treaty b: signed; now conflicting, before: single source",
    ]
    assert news_of(output, "areas", new) == []
    (tmp_path / ".state" / "claims" / "areas.json").write_text("[1, 2", encoding="utf-8")
    assert news_of(output, "areas", old) == []


REPORT = Report("areas", Path("areas.ipynb"), notify=("command: true",))
FAILED = Run("areas", verdict="failed", error="KeyError: 'x'", cell=4, id=1)


@pytest.mark.parametrize(
    ("earlier", "run", "changes", "event"),
    [
        (None, FAILED, [], "failed"),
        (Run("areas", verdict="published"), FAILED, [], "failed"),
        (FAILED, replace(FAILED, id=2), [], None),  # the same failure is told once
        (FAILED, replace(FAILED, error="another"), [], "failed"),
        (FAILED, Run("areas", verdict="published"), [], "recovered"),
        (FAILED, Run("areas", verdict="unchanged"), [], "recovered"),
        (FAILED, Run("areas", verdict="published"), ["new: x"], "recovered"),
        (Run("areas", verdict="published"), Run("areas", verdict="published"), ["new: x"], "claims changed"),
        (Run("areas", verdict="published"), Run("areas", verdict="published"), [], None),
        (Run("areas", verdict="published"), Run("areas", verdict="abandoned"), [], None),
    ],
)
def test_what_is_worth_telling(
    tmp_path: Path, earlier: Run | None, run: Run, changes: list[str], event: str | None
) -> None:
    notice = write_notice(Output(tmp_path), REPORT, earlier, run, changes)
    assert (notice.event if notice else None) == event
    if notice and changes:
        assert "new: x" in notice.text


def test_many_changes_are_counted_not_listed(tmp_path: Path) -> None:
    good = Run("areas", verdict="published")
    notice = write_notice(Output(tmp_path), REPORT, good, good, [f"new: {number}" for number in range(100)])
    assert notice and "100 claims changed" in notice.text and "and 70 more" in notice.text
    assert len(notice.text.splitlines()) < 40


def test_a_report_that_fails_and_recovers_tells_both_and_keeps_the_secret(
    project: Project,
    hook: tuple[str, list[tuple[str, dict[str, Any]]]],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    url, calls = hook
    monkeypatch.setenv("HOOK_TOKEN", SECRET)
    entry = f"{url}/?+X-Token=${{HOOK_TOKEN}}"
    project.reports(f"reports:\n- name: areas\n  notebook: areas\n  notify: '{entry}'\n")
    leak = "import os\nprint(dict(os.environ))\nraise KeyError(os.environ.get('HOOK_TOKEN'))"
    project.write("areas", leak)
    assert project.run(stock_kernels=True) == 1  # a kernel that inherits what the runner has
    project.run()
    project.write("areas", READ, SHOW)
    assert project.run() == 0
    told = [(token, body["title"]) for token, body in calls]
    assert told == [(SECRET, "areas: failed"), (SECRET, "areas: recovered")]
    said = capfd.readouterr()
    written = b"".join(path.read_bytes() for path in project.out.rglob("*") if path.is_file())
    for text in (said.out, said.err, repr(project.said), written.decode("utf-8", "replace")):
        assert SECRET not in text and "s3cret" not in text
    assert "HOOK_TOKEN" not in os.environ


def test_claims_that_change_are_told_after_the_first_edition(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Notice] = []
    monkeypatch.setattr(
        "analysis.reports.notices.send", lambda entry, notice, where: told.append(notice) or ""
    )
    project.run()
    output, published = Output(project.out), Run("areas", verdict="published")
    for number, verdict in enumerate(("single_source", "corroborated", "corroborated"), 1):
        tables = _tables(a=verdict)
        monkeypatch.setattr("analysis.tables.read_tables", lambda folder, tables=tables: tables)
        run = {"areas": replace(published, id=number)}
        report = replace(REPORT, notebook=project.folder / "notebooks" / "areas.ipynb")
        before = {"areas": replace(published, id=number - 1)}
        send_news(output, [report], before, run, lambda *_, **__: None)
    (notice,) = told
    assert notice.event == "claims changed" and "now corroborated, before: single source" in notice.text
    assert notice.page.endswith("areas.html")


def test_nobody_is_told_when_asked_not_to(
    project: Project, hook: tuple[str, list[tuple[str, dict[str, Any]]]]
) -> None:
    url, calls = hook
    project.reports(f"reports:\n- name: areas\n  notebook: areas\n  notify: '{url}'\n")
    project.write("areas", "1 / 0")
    assert project.run(notices=False) == 1
    assert not calls
