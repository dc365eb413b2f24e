"""The frame of every page: its style sheet, its script, and the policy that allows these two and no request."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

from markupsafe import Markup

from analysis.show.escape import source_of


def page_frame() -> dict[str, Markup | str]:
    """`style` and `script` for a page's `<style>` and `<script>`, and the Content-Security-Policy for its head."""
    style = source_of("briefing/parts.css") + "\n" + source_of("briefing/page.css")
    script = source_of("briefing/tools.js")
    return {"style": style, "script": script, "policy": content_policy(style, script)}


def content_policy(style: str, script: str = "") -> str:
    """A Content-Security-Policy that allows this style, this script and inline images, and no request."""
    scripts = f"script-src '{_digest(script)}'; " if script else ""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; {scripts}img-src data:; base-uri 'none'; "
        "form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
