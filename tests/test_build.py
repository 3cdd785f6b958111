"""The build: the old site or the new one, never half of one; the same bytes everywhere; a clear word when it fails."""

from __future__ import annotations

import ast
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.publish import build, fingerprint
from tests.conftest import ROOT

OLD = "l’ancien site"
# In place of the generator: writes a site and, if asked to, stands still before the end.
QUICK = """
import os, socket, sys
from pathlib import Path
site = Path(sys.argv[-1])
(site / "assets").mkdir()
(site / "index.html").write_text("nouveau", "utf-8")
if "GATE" in os.environ:
    socket.create_connection(("127.0.0.1", int(os.environ["GATE"]))).recv(1)
"""


@pytest.fixture
def old_site(project_copy: Path) -> Path:
    """A site already published, in the project."""
    site = project_copy / "site"
    site.mkdir()
    (site / "index.html").write_text(OLD, "utf-8")
    return site


def start(project: Path, target: str = "site", **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "macros.publish.build", target],
        cwd=project,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        start_new_session=True,
        # Tests that run behind a script have no ear for Ctrl+C, and neither would what they start.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def run(project: Path, target: str = "site", **environment: str) -> tuple[int, str]:
    process = start(project, target, **environment)
    said, _ = process.communicate(timeout=180)
    return process.returncode, said


def is_old(site: Path) -> bool:
    """Tell whether the site is what it was, with nothing left beside it."""
    beside = [path.name for path in site.parent.glob("site*")]
    return beside == ["site"] and [path.name for path in site.iterdir()] == ["index.html"]


def test_a_site_is_replaced_whole(project_copy: Path, old_site: Path) -> None:
    (old_site / "page-retirée.html").write_text("ancienne", "utf-8")
    code, said = run(project_copy)
    assert (code, said.startswith("« site » : ")) == (0, True), said
    assert OLD not in (old_site / "index.html").read_text("utf-8")
    assert not (old_site / "page-retirée.html").exists()
    assert [path.name for path in project_copy.glob("site*")] == ["site"]


def test_an_error_in_the_data_changes_nothing(project_copy: Path, old_site: Path) -> None:
    path = project_copy / "data" / "site.yml"
    path.write_text(path.read_text("utf-8").replace("version:", "verssion:"), "utf-8")
    code, said = run(project_copy)
    assert code == 1
    assert "data/site.yml:" in said
    assert said.strip().endswith("Rien n’a été publié.")
    assert is_old(old_site)


def test_an_error_in_a_page_changes_nothing(project_copy: Path, old_site: Path) -> None:
    with (project_copy / "docs" / "a-propos" / "aide.md").open("a", encoding="utf-8") as page:
        page.write("\n[perdu](#nulle-part)\n")
    code, said = run(project_copy)
    assert code == 1
    assert "nulle-part" in said
    assert "Rien n’a été publié : « site » n’a pas changé." in said
    assert "INFO" not in said
    assert is_old(old_site)


def test_an_unknown_plugin_is_named(project_copy: Path, old_site: Path) -> None:
    path = project_copy / "mkdocs.yml"
    path.write_text(path.read_text("utf-8").replace("plugins:\n", "plugins:\n  - inconnu\n"), "utf-8")
    code, said = run(project_copy)
    assert code == 1
    assert "L’extension « inconnu », demandée par mkdocs.yml, n’est pas installée." in said
    assert is_old(old_site)


def test_a_missing_package_is_named(project_copy: Path, old_site: Path) -> None:
    (project_copy / "mkdocs.py").write_text("import paquet_absent\n", "utf-8")
    code, said = run(project_copy)
    assert code == 1
    assert "Il manque le paquet Python « paquet_absent »" in said
    assert is_old(old_site)


@pytest.mark.skipif(not Path("/sys").is_mount(), reason="needs a folder that nobody may write in")
def test_a_folder_that_cannot_be_written_is_named(project_copy: Path) -> None:
    code, said = run(project_copy, "/sys/site")
    assert code == 1
    assert "Vous n’avez pas le droit d’écrire « /sys/site.new »." in said
    assert "Rien n’a été publié : « site » n’a pas été créé." in said


class Windows(OSError):
    """What the system says there, in its own words."""

    def __str__(self) -> str:
        return str(self.args[0])


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (OSError(28, "No space left on device", "x"), "Le disque est plein"),
        (OSError(13, "Permission denied", "x.html"), "le droit d’écrire « x.html »"),
        (OSError(30, "Read-only file system", "x.html"), "le droit d’écrire « x.html »"),
        (OSError(5, "Input/output error", "x"), "n’a pas pu être lu ou écrit (Input/output error)"),
        (Windows("[WinError 112] Espace insuffisant sur le disque"), "Le disque est plein"),
        (Windows(r"[WinError 5] Accès refusé: 'C:\site\x.html'"), r"le droit d’écrire « C:\site\x.html »"),
        (
            Windows("[WinError 32] Le fichier est utilisé: 'x.html'"),
            "n’a pas pu être lu ou écrit (Le fichier est utilisé)",
        ),
    ],
)
def test_what_the_disk_refuses_is_reported_and_the_old_site_stays(
    project_copy: Path, old_site: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, message: str
) -> None:
    def fail(site_dir: Path) -> None:
        raise error

    monkeypatch.setattr(build, "_generate", lambda *_: None)
    monkeypatch.setattr(fingerprint, "rename", fail)
    with pytest.raises(build.BuildError) as raised:
        build.build(project_copy, old_site)
    assert message in str(raised.value)
    assert is_old(old_site)


@pytest.fixture
def half_built(project_copy: Path, old_site: Path) -> Iterator[subprocess.Popen[str]]:
    """A build that stands still in the middle of its work."""
    (project_copy / "mkdocs.py").write_text(QUICK, "utf-8")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(120)
        process = start(project_copy, GATE=str(listener.getsockname()[1]))
        connection, _ = listener.accept()
        assert (project_copy / "site.new" / "index.html").is_file()
        yield process
        connection.close()


def test_a_build_killed_half_way_changes_nothing_and_the_next_one_works(
    project_copy: Path, old_site: Path, half_built: subprocess.Popen[str]
) -> None:
    os.killpg(half_built.pid, signal.SIGKILL)
    half_built.wait()
    assert (old_site / "index.html").read_text("utf-8") == OLD
    code, said = run(project_copy)
    assert code == 0, said
    assert (old_site / "index.html").read_text("utf-8") == "nouveau"
    assert [path.name for path in project_copy.glob("site*")] == ["site"]


def test_two_builds_at_once_come_one_after_the_other(
    project_copy: Path, old_site: Path, half_built: subprocess.Popen[str]
) -> None:
    (project_copy / "mkdocs.py").write_text(QUICK.replace("nouveau", "encore plus nouveau"), "utf-8")
    second = start(project_copy)
    assert second.stdout
    assert second.stdout.readline() == "Une autre construction de « site » est en cours : celle-ci commence ensuite.\n"
    assert (old_site / "index.html").read_text("utf-8") == OLD
    assert (project_copy / "site.new" / "index.html").is_file()
    os.killpg(half_built.pid, signal.SIGINT)
    assert half_built.wait(timeout=60) == 130
    said = second.communicate(timeout=180)[0]
    assert (second.returncode, said.startswith("« site » : ")) == (0, True), said
    assert (old_site / "index.html").read_text("utf-8") == "encore plus nouveau"
    assert [path.name for path in project_copy.glob("site*")] == ["site"]


def test_builds_started_together_all_succeed(project_copy: Path, old_site: Path) -> None:
    (project_copy / "mkdocs.py").write_text(QUICK, "utf-8")
    together = [start(project_copy) for _ in range(4)]
    said = [process.communicate(timeout=180)[0] for process in together]
    assert [process.returncode for process in together] == [0] * 4, said
    assert (old_site / "index.html").read_text("utf-8") == "nouveau"
    assert [path.name for path in project_copy.glob("site*")] == ["site"]


def test_an_interrupted_build_says_so_and_clears_what_it_wrote(
    old_site: Path, half_built: subprocess.Popen[str]
) -> None:
    os.killpg(half_built.pid, signal.SIGINT)
    said, _ = half_built.communicate(timeout=60)
    assert half_built.returncode == 130
    assert said.strip() == "Interrompu. Rien n’a été publié : « site » n’a pas changé."
    assert is_old(old_site)


def test_a_build_stopped_between_two_sites_is_repaired(project_copy: Path, old_site: Path) -> None:
    old_site.rename(old_site.with_name("site.old"))
    (project_copy / "mkdocs.py").write_text("import paquet_absent\n", "utf-8")
    assert run(project_copy)[0] == 1
    assert is_old(old_site)


def tree(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".br", ".gz")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_another_folder_clock_umask_and_hash_seed_give_the_same_bytes(
    published_site: Path, bundle_zip: Path, tmp_path: Path
) -> None:
    project = tmp_path / "Site de la mairie d’Ébreuil (copie 2)"
    project.mkdir()
    for name in ("docs", "data", "macros", "overrides"):
        shutil.copytree(ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("mkdocs.yml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, project)
    program = """
import os, sys
os.umask(0o077)
from pathlib import Path
from macros.publish import build, bundle
build.build(Path.cwd(), Path("site"))
bundle.make(Path.cwd(), Path("dist"))
"""
    environment = {**os.environ, "PYTHONHASHSEED": "4242", "TZ": "Pacific/Noumea", "LC_ALL": "C", "COLUMNS": "30"}
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    first, second = tree(published_site), tree(project / "site")
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
    for archive in (bundle_zip, bundle_zip.with_suffix(".tar.gz")):
        assert (project / "dist" / archive.name).read_bytes() == archive.read_bytes(), archive.name


def calls(name: str) -> Iterator[tuple[str, ast.Call, ast.AST]]:
    """Yield each call of a method in our programs, with where it is and the expression around it."""
    for path in sorted((ROOT / "macros").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        around = {child: parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)}
        for node in around:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name:
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node, around[node]


def test_windows_writes_the_same_ends_of_lines() -> None:
    written = {place: call for place, call, _ in calls("write_text")}
    assert len(written) >= 8
    assert [place for place, call in written.items() if "newline" not in {word.arg for word in call.keywords}] == []


def test_windows_writes_the_same_addresses() -> None:
    """A path inside the project becomes text through as_posix() only: str() has other separators there."""
    kept = {place: around for place, _, around in calls("relative_to")}
    assert len(kept) >= 6
    safe = ("as_posix", "parts")
    assert [
        place
        for place, around in kept.items()
        if not isinstance(around, ast.Compare) and getattr(around, "attr", None) not in safe
    ] == []


def renamed(site: Path, style: str, part: str) -> set[str]:
    """Return the names that the assets of a small site get."""
    (site / "assets" / "parts").mkdir(parents=True)
    files = {
        "index.html": '<link href="assets/a.css"><script src="assets/a.js" defer></script>',
        "assets/a.css": style,
        "assets/a.js": 'load("assets/b.js", "assets/parts/")',
        "assets/b.js": "b",
        "assets/parts/1.js": part,
    }
    for name, text in files.items():
        (site / name).write_text(text, "utf-8")
    fingerprint.rename(site)
    return {path.name for path in (site / "assets").iterdir()}


def test_an_asset_changes_its_name_when_its_content_or_what_it_loads_changes(tmp_path: Path) -> None:
    def plain(names: set[str]) -> set[str]:
        return {re.sub(r"\.[0-9a-f]{10}", "", name) for name in names}

    first = renamed(tmp_path / "1", "p{}", "x")
    assert plain(first) == {"a.css", "a.js", "b.js", "parts"}
    assert plain(first - renamed(tmp_path / "2", "q{}", "x")) == {"a.css"}
    assert plain(first - renamed(tmp_path / "3", "p{}", "y")) == {"a.js", "parts"}


def test_pages_and_scripts_follow_the_new_names(tmp_path: Path) -> None:
    names = renamed(tmp_path, "p{}", "x")
    script = next(path for path in (tmp_path / "assets").glob("a.*.js")).read_text("utf-8")
    page = (tmp_path / "index.html").read_text("utf-8")
    assert {path.strip("/") for path in re.findall(r"assets/([^\"]+)", script + page)} == names
    assert "assets/a.css" not in page


@pytest.mark.parametrize("path", sorted((ROOT / ".github" / "workflows").glob("*.yml")), ids=lambda path: path.name)
def test_the_programs_of_the_forge_are_named_by_their_content(path: Path) -> None:
    """A tag may be moved to another program by whoever holds it."""
    used = re.findall(r"uses: (.*)", path.read_text("utf-8"))
    assert used
    assert [action for action in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v[\d.]+", action)] == []
