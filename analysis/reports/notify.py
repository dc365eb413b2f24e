"""Telling someone: an entry of `notify:` is an address that apprise knows (e-mail, webhook, chat) or a command.

    notify:
      - mailtos://briefings:${SMTP_PASSWORD}@mail.example.org?to=desk@example.org
      - jsons://hooks.example.org/briefings?+Authorization=${HOOK_TOKEN}
      - "command: /usr/local/bin/page-someone --quietly"

A command is run without a shell, and reads the notice as one line of JSON. Entries are never shown: their
service is, with their place in the list.
"""

from __future__ import annotations

import json
import logging
import re
import shlex
import subprocess
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any
from urllib.parse import quote

from tenacity import RetryError, Retrying, retry_if_result, stop_after_attempt, wait_exponential

from analysis.errors import InputError
from analysis.reports.placeholders import fill, full_environment

COMMAND = "command:"
COMMAND_SECONDS = 60
TRIES, FIRST_PAUSE = 3, 1.0
FAILED, RECOVERED, CHANGED = "failed", "recovered", "claims changed"


@dataclass(frozen=True, slots=True)
class Notice:
    """What someone is told: `event` is failed, recovered or claims changed, `page` the published page, if any."""

    event: str
    report: str
    title: str
    text: str
    as_of: str = ""
    page: str = ""


def service(entry: str) -> str:
    """What an entry may be called in public: `command`, or the scheme of its address."""
    return "command" if entry.startswith(COMMAND) else entry.partition("://")[0][:20]


def check_entries(entries: tuple[str, ...], where: str) -> None:
    """Raise InputError for the first entry that could not be used, without showing it."""
    for number, entry in enumerate(entries, 1):
        place = f"{where}: notify {number}"
        if entry.startswith(COMMAND):
            _command(entry, place)
        elif not re.match(r"[a-z][a-z0-9+.-]*://", entry):
            raise InputError(place, "no address and no command", "service://…, or command: …")
        else:
            _address(entry, place)


def send(entry: str, notice: Notice, where: str) -> str:
    """Tell it, with a few tries; what went wrong, without secrets, or '' where nothing did."""
    try:
        attempt = partial(_run if entry.startswith(COMMAND) else _post, entry, notice, where)
        pause, last = wait_exponential(FIRST_PAUSE, max=30), stop_after_attempt(TRIES)
        return str(Retrying(retry=retry_if_result(bool), wait=pause, stop=last)(attempt))
    except RetryError as problem:
        return str(problem.last_attempt.result())
    except InputError as problem:
        return str(problem)
    except Exception as problem:  # its text could hold the address
        return f"{service(entry)}: {type(problem).__name__}"


def _post(entry: str, notice: Notice, where: str) -> str:
    import apprise

    target = _address(entry, where)
    # A page is for e-mail; chat services and webhooks get the text.
    page = notice.page if service(entry).startswith("mail") else ""
    kinds = {FAILED: apprise.NotifyType.FAILURE, RECOVERED: apprise.NotifyType.SUCCESS}
    sent = target.notify(
        title=notice.title,
        body=notice.text,
        notify_type=kinds.get(notice.event, apprise.NotifyType.INFO),
        body_format=apprise.NotifyFormat.TEXT,
        attach=apprise.AppriseAttachment(page) if page else None,
    )
    return "" if sent else f"{service(entry)}: not delivered"


def _address(entry: str, where: str) -> Any:
    import apprise

    logger = logging.getLogger("apprise")  # it would say what was sent where
    logger.addHandler(logging.NullHandler())
    logger.propagate = False
    asset = apprise.AppriseAsset(app_id="Briefings", app_desc="Briefings", async_mode=False)
    target = apprise.Apprise(asset=asset)
    if not target.add(fill(entry, where, partial(quote, safe=""))):
        raise InputError(where, f"no address of '{service(entry)}'", "one that apprise understands")
    return target


def _run(entry: str, notice: Notice, where: str) -> str:
    line = json.dumps(asdict(notice), ensure_ascii=False) + "\n"
    try:
        ended = subprocess.run(
            _command(entry, where),
            input=line.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=COMMAND_SECONDS,
            env=full_environment(),
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"command: took longer than {COMMAND_SECONDS} seconds"
    except OSError as problem:
        return f"command: {problem.strerror}"
    return f"command: exit code {ended.returncode}" if ended.returncode else ""


def _command(entry: str, where: str) -> list[str]:
    """Its words; values are put in after they are told apart, so that each stays one word."""
    try:
        words = shlex.split(entry.removeprefix(COMMAND))
    except ValueError:
        raise InputError(where, "a quotation mark is not closed", "words as in a shell") from None
    if not words:
        raise InputError(where, "no command", "command: and a program with its arguments")
    return [fill(word, where) for word in words]
