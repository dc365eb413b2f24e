"""reports.yaml: what it may say, and what one line says of anything else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.reports.spec import read_reports, read_site, select_reports
from tests.reports.conftest import Project

ENTRY = "reports:\n- name: areas\n  notebook: areas\n"


def test_an_entry_is_a_report_with_defaults(project: Project) -> None:
    (report,) = read_reports(project.reports(ENTRY))
    assert (report.name, report.notebook.name, report.parameters) == ("areas", "areas.ipynb", {})
    assert report.where.endswith("reports.yaml:2")


def test_settings_of_all_reports_stand_under_defaults(project: Project) -> None:
    text = "defaults: {timeout: 5, notify: desk}\n" + ENTRY + "- {name: other, notebook: areas, timeout: 7}\n"
    first, second = read_reports(project.reports(text))
    assert (first.timeout, second.timeout, second.notify) == (5, 7, ("desk",))


def test_a_matrix_is_one_report_for_each_combination(project: Project) -> None:
    text = """
reports:
- name: "{theme}-{rows}"
  notebook: areas
  title: "Theme {theme}"
  for_each: {theme: [co_production, Exports & more], rows: [5, 10]}
  parameters: {themes: ["{theme}"], rows: "{rows}", period_start: "{other} {{theme}}"}
"""
    reports = read_reports(project.reports(text))
    assert [report.name for report in reports] == [
        "co-production-5",
        "co-production-10",
        "exports-more-5",
        "exports-more-10",
    ]
    assert [report.title for report in reports[1:3]] == ["Theme co-production", "Theme Exports & more"]
    # A slot alone keeps its type; braces that are no slot stay as they are.
    assert reports[3].parameters == {
        "themes": ["Exports & more"],
        "rows": 10,
        "period_start": "{other} {{theme}}",
    }


@pytest.mark.parametrize(
    "value",
    [
        '"it\'s \\"quoted\\""',
        '"two\\nlines"',
        "\"__import__('os').system('false')\"",
        '"{{ 7 * 7 }} {% raw %} ${HOME}"',
        '"\\\\ back \\\\n slash"',
        "NO",  # a country to YAML 1.2, false to YAML 1.1
        "12:30",
        "2025-12-05",
        "=1+1",
    ],
)
def test_a_text_is_data_as_it_stands(project: Project, value: str) -> None:
    (report,) = read_reports(project.reports(f"{ENTRY}  parameters: {{period_start: {value}}}\n"))
    plain = value[1:-1].encode().decode("unicode_escape") if value.startswith('"') else value
    assert report.parameters["period_start"] == plain


@pytest.mark.parametrize(
    ("text", "line", "found", "allowed"),
    [
        ("reports:\n- name: a\n  notebook: nothing\n", 3, "no notebook 'nothing'", "areas"),
        (
            ENTRY + "  parameters: {theme: x}\n",
            4,
            "unknown parameter 'theme'",
            "countries, themes, period_start",
        ),
        (ENTRY + "  parameters: {corpus: x}\n", 4, "unknown parameter 'corpus'", "countries"),  # the runner's
        (ENTRY + "  parameters:\n    themes: exports\n", 5, '"exports" (str)', "list[str]"),
        (ENTRY + "  parameters: {rows: many}\n", 4, '"many" (str)', "int"),
        (ENTRY + '  parameters: {rows: "5"}\n', 4, '"5" (str)', "int"),  # quoted, it is text
        (ENTRY + "  parameters: {period_start: 2025}\n", 4, "2025 (int)", "str"),
        (ENTRY + "  parameters: {themes: [exports, 5]}\n", 4, "(list)", "list[str]"),
        (ENTRY + "  parameters: {period_start: !!python/object:os.system x}\n", 4, "the tag", "without tags"),
        ("reports:\n- name: ../evil\n  notebook: areas\n", 2, "'../evil'", "lower-case"),
        ("reports:\n- name: /etc/x\n  notebook: areas\n", 2, "'/etc/x'", "lower-case"),
        ("reports:\n- name: index\n  notebook: areas\n", 2, "'index'", "not reserved"),
        ("reports:\n- name: a\n  notebook: ../areas\n", 3, "no notebook '../areas'", "areas"),
        (ENTRY + "- name: areas\n  notebook: areas\n", 4, "two reports are named 'areas'", "once"),
        (ENTRY + "  name: other\n", 4, "'name' stands twice", "once"),
        (ENTRY + "  timeout: soon\n", 4, "timeout is soon (str)", "int"),
        (ENTRY + "  timeout: -1\n", 4, "timeout is -1", "0 to"),
        (ENTRY + "  retries: true\n", 4, "retries is true (bool)", "int"),
        (ENTRY + "  catch_up: some\n", 4, "catch_up is 'some'", "none, last, all"),
        (ENTRY + "  colour: red\n", 4, "unknown key 'colour'", "notebook"),
        (ENTRY + "  for_each: {rows: 5}\n", 4, "'rows' is no list", "a list"),
        ("reports:\n- notebook: areas\n", 2, "'name' is missing", "name and notebook"),
        ("reports: []\n", 1, "no list of reports", "entries"),
        ("other: []\n", 1, "unknown key 'other'", "defaults, reports"),
        ("reports:\n- name: [\n", 3, "no YAML", "well-formed"),
        (ENTRY + "  parameters: {themes: &all [*all]}\n", 4, "an alias of what it stands in", "an end"),
        ("reports: " + "[" * 5000 + "]" * 5000, 1, "too deep to read", "a few levels"),
        ("", 1, "nothing in it", "reports:"),
    ],
)
def test_anything_else_is_one_line(project: Project, text: str, line: int, found: str, allowed: str) -> None:
    with pytest.raises(InputError) as raised:
        read_reports(project.reports(text))
    said = str(raised.value)
    assert "\n" not in said
    assert re.search(rf"reports\.yaml:{line}: ", said)
    where, _, rest = said.partition("; allowed: ")
    assert found in where and allowed in rest


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_reports(tmp_path / "reports.yaml")


def test_reports_are_selected_by_name(project: Project) -> None:
    path = project.reports(ENTRY + "- {name: other, notebook: areas}\n")
    reports = read_reports(path)
    assert [report.name for report in select_reports(reports, ("other",), path)] == ["other"]
    with pytest.raises(InputError, match="no report 'none'; allowed: areas, other"):
        select_reports(reports, ("none",), path)


@pytest.mark.parametrize(
    ("site", "address"),
    [
        ("", ""),
        ("site: https://example.org/briefings\n", "https://example.org/briefings/"),
        ("site: http://example.org/\n", "http://example.org/"),
    ],
)
def test_the_site_is_an_address(project: Project, site: str, address: str) -> None:
    path = project.reports(site + ENTRY)
    assert read_reports(path) and read_site(path) == address


@pytest.mark.parametrize(
    "site", ["'javascript:alert(1)'", "example.org", "[a]", "'https://a.org/?q=1'", "1", ""]
)
def test_a_site_that_is_none_is_refused(project: Project, site: str) -> None:
    with pytest.raises(
        InputError, match=r"reports.yaml:1: site is .*; allowed: https://example.org/briefings/"
    ):
        read_reports(project.reports(f"site: {site}\n{ENTRY}"))
