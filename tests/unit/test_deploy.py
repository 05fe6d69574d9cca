"""What the files in deploy/ promise, and what the checkers of others say of them where they are installed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import ROOT, TABLE

DEPLOY = ROOT / "deploy"
MANIFESTS = sorted((DEPLOY / "kubernetes").glob("*.yaml"))
COMMAND_LINE_ONLY = {"WEGWEISER_DOMAIN", "WEGWEISER_UPSTREAM"}  # read by Caddy

MANIFEST_NAMES = [str(file) for file in MANIFESTS]
CHECKS = (
    ("hadolint", str(DEPLOY / "Containerfile")),
    ("check-jsonschema", "--builtin-schema", "vendor.compose-spec", str(DEPLOY / "compose.yaml")),
    ("kubernetes-validate", "--strict", *MANIFEST_NAMES),
    ("caddy", "validate", "--adapter", "caddyfile", "--config", str(DEPLOY / "Caddyfile")),
)
EXPOSURE_AT_MOST = 1.5


def run(tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs a tool of this machine or of the environment of the tests; skips where it is missing."""
    found = shutil.which(tool, path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    if not found:
        pytest.skip(f"{tool} is not installed, so {DEPLOY.name}/ was not checked with it")
    command = [found, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def manifests() -> list[dict[str, Any]]:
    return [item for file in MANIFESTS for item in yaml.safe_load_all(file.read_text(encoding="utf-8"))]


def pods() -> list[dict[str, Any]]:
    return [item["spec"]["template"]["spec"] for item in manifests() if "template" in item.get("spec", {})]


@pytest.mark.parametrize("setting", TABLE, ids=lambda item: item.name)
def test_every_setting_stands_in_the_readme_and_in_the_example(setting: Any) -> None:
    assert f"`{setting.name}`" in (ROOT / "README.md").read_text(encoding="utf-8")
    default = setting.default.replace(f"{ROOT}/", "")
    example = (DEPLOY / "env.example").read_text(encoding="utf-8")
    assert f"# {setting.help}\n#{setting.name}={default}\n" in example


def test_no_file_names_a_setting_that_does_not_exist() -> None:
    known = {setting.name for setting in TABLE} | COMMAND_LINE_ONLY
    files = [file for file in DEPLOY.rglob("*") if file.is_file() and file.suffix != ".txt"]
    assert len(files) >= 8
    named = {name for file in files for name in re.findall(r"WEGWEISER_[A-Z_]+", file.read_text(encoding="utf-8"))}
    assert named - known == set()


def test_every_pod_runs_without_rights_on_a_read_only_disk() -> None:
    assert len(pods()) == 2
    for pod in pods():
        assert pod["securityContext"]["runAsNonRoot"] is True
        assert pod["automountServiceAccountToken"] is False
        for container in pod["containers"]:
            context = container["securityContext"]
            assert context["readOnlyRootFilesystem"] is True
            assert context["allowPrivilegeEscalation"] is False
            assert context["capabilities"] == {"drop": ["ALL"]}


def test_several_replicas_are_probed_where_the_bot_answers() -> None:
    (deployment,) = [item for item in manifests() if item["kind"] == "Deployment"]
    (container,) = deployment["spec"]["template"]["spec"]["containers"]
    assert deployment["spec"]["replicas"] >= 2
    assert container["readinessProbe"]["httpGet"]["path"] == "/readyz"
    assert container["livenessProbe"]["httpGet"]["path"] == "/healthz"


def test_the_webhook_is_the_only_path_that_leads_in() -> None:
    (config,) = [item for item in manifests() if item["kind"] == "ConfigMap"]
    (ingress,) = [item for item in manifests() if item["kind"] == "Ingress"]
    (path,) = ingress["spec"]["rules"][0]["http"]["paths"]
    assert config["data"]["WEGWEISER_WEBHOOK_URL"].endswith(path["path"])
    assert "handle /telegram {" in (DEPLOY / "Caddyfile").read_text(encoding="utf-8")


def test_the_service_takes_its_secrets_from_the_files_the_settings_read() -> None:
    unit = (DEPLOY / "wegweiser.service").read_text(encoding="utf-8")
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    loaded = set(re.findall(r"LoadCredential=([a-z-]+):", unit))
    assert loaded == {setting.credential for setting in TABLE if setting.credential}
    assert set(compose["services"]["bot"]["secrets"]) <= loaded


def test_no_deployed_file_is_a_secret() -> None:
    assert [file for file in Path(DEPLOY).rglob("*token*") if file.is_file()] == []


@pytest.mark.parametrize("command", CHECKS, ids=lambda command: command[0])
def test_the_checkers_of_others_find_nothing(command: tuple[str, ...]) -> None:
    done = run(*command)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_service_is_as_closed_as_promised() -> None:
    done = run("systemd-analyze", "security", "--offline=true", str(DEPLOY / "wegweiser.service"))
    if "Unknown" in done.stderr or "unrecognized" in done.stderr:
        pytest.skip("this systemd-analyze is too old for --offline")
    (exposure,) = re.findall(r"exposure level for \S+ (\d+\.\d)", done.stdout)
    assert float(exposure) <= EXPOSURE_AT_MOST
