"""Real servers on the loopback interface, with the configuration that the project ships."""

from __future__ import annotations

import http.client
import itertools
import os
import select
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from macros.publish import headers
from tests.conftest import ROOT

APACHE_MODULES = ("mpm_event", "authz_core", "dir", "mime", "headers", "alias", "setenvif", "deflate", "filter")
APACHE_FOLDER = Path("/usr/lib/apache2/modules")


class Answer:
    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.headers = {name.title(): value for name, value in response.getheaders()}
        self.names = [name.title() for name, _ in response.getheaders()]
        self.body = response.read()


class Server:
    def __init__(self, port: int) -> None:
        self.port = port
        self.address = f"http://127.0.0.1:{port}/"

    def get(self, path: str, method: str = "GET", **sent: str) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        fields = {name.replace("_", "-"): value for name, value in sent.items()}
        connection.request(method, "/" + path, headers=fields)
        answer = Answer(connection.getresponse())
        connection.close()
        return answer


# Below the ports that the system gives out, so that no browser takes one meanwhile. Each worker starts elsewhere.
PORTS = itertools.islice(itertools.cycle(range(20_000, 32_000)), os.getpid() * 100 % 12_000, None)


def free_port() -> int:
    """Return the next port that nobody listens on."""
    for port in PORTS:
        with socket.socket() as listener, suppress(OSError):
            listener.bind(("127.0.0.1", port))
            return port
    raise AssertionError("the ports never end")


def program(name: str) -> str | None:
    """Return where a server program is, although servers are rarely in an ordinary user's path."""
    return shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")


@contextmanager
def nginx(site: Path, more: str = "") -> Iterator[Server]:
    """Serve with the very files of the container; only folder, port and user change, and `more` settings come in."""
    with _folder() as folder:
        port = free_port()
        _write(folder / "site.conf", _placed(headers.nginx(), site, port).replace("[::]", "[::1]"))
        main = (ROOT / ".deploy" / "nginx.conf").read_text("utf-8").replace("/tmp/", f"{folder}/")
        main = main.replace("    include site.conf;", f"    {more}\n    include site.conf;")
        user = "user root;\n" if os.geteuid() == 0 else ""
        _write(folder / "nginx.conf", user + main.replace("/dev/stderr", f"{folder}/error.log"))
        command = [str(program("nginx")), "-p", str(folder), "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"]
        _run([*command, "-t"])
        with _running(command, [*command, "-s", "stop"]):
            yield Server(port)


@contextmanager
def apache(site: Path, override: str = "All") -> Iterator[Server]:
    """Serve a folder that holds our .htaccess, as shared hosts do; some of them do not read it."""
    with _folder() as folder:
        port = free_port()
        modules = [f"LoadModule {name}_module {APACHE_FOLDER}/mod_{name}.so" for name in APACHE_MODULES]
        lines = [
            *modules,
            f"ServerRoot {folder}",
            "ServerName localhost",
            f"Listen 127.0.0.1:{port}",
            f"PidFile {folder}/pid",
            f"ErrorLog {folder}/error.log",
            f"DefaultRuntimeDir {folder}",
            "TypesConfig /etc/mime.types",
            f'DocumentRoot "{site}"',
            f'<Directory "{site}">',
            f"AllowOverride {override}",
            "Require all granted",
            "</Directory>",
        ]
        _write(folder / "apache.conf", "\n".join([*lines, ""]))
        command = [str(program("apache2")), "-f", f"{folder}/apache.conf"]
        _run([*command, "-t"])
        with _running([*command, "-k", "start"], [*command, "-k", "stop"]):
            yield Server(port)


@contextmanager
def apache_site(site: Path) -> Iterator[Server]:
    """Serve a folder by the whole configuration that we ship."""
    with _folder() as folder:
        port = free_port()
        modules = [f"LoadModule {name}_module {APACHE_FOLDER}/mod_{name}.so" for name in APACHE_MODULES]
        lines = [
            *modules,
            f"ServerRoot {folder}",
            "ServerName localhost",
            f"PidFile {folder}/pid",
            f"ErrorLog {folder}/error.log",
            f"DefaultRuntimeDir {folder}",
            "TypesConfig /etc/mime.types",
            _placed(headers.apache_site(), site, port).replace(f"Listen {port}", f"Listen 127.0.0.1:{port}"),
        ]
        _write(folder / "apache.conf", "\n".join(lines))
        command = [str(program("apache2")), "-f", f"{folder}/apache.conf"]
        _run([*command, "-t"])
        with _running([*command, "-k", "start"], [*command, "-k", "stop"]):
            yield Server(port)


@contextmanager
def caddy(site: Path) -> Iterator[Server]:
    with _folder() as folder:
        port, administration = free_port(), f"localhost:{free_port()}"
        text = _placed(headers.caddy(), site, port).replace(f":{port} {{", f"http://127.0.0.1:{port} {{")
        _write(folder / "Caddyfile", f"{{\n\tadmin {administration}\n}}\n{text}")
        settings = ["--config", f"{folder}/Caddyfile", "--adapter", "caddyfile"]
        command = str(program("caddy"))
        _run([command, "validate", *settings], folder)
        with _running([command, "start", *settings], [command, "stop", "--address", administration], folder):
            yield Server(port)


SERVERS: dict[str, Callable[[Path], object]] = {
    "nginx": nginx,
    "apache2": apache,
    "apache2 alone": apache_site,
    "caddy": caddy,
}
"""Each by the name of its program, and how it is set up when there are several ways."""


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="boussole-server-") as name:
        yield Path(name)


def _placed(configuration: str, site: Path, port: int) -> str:
    """Return a shipped configuration with our folder and port."""
    assert "/srv/boussole-msp" in configuration
    return configuration.replace("/srv/boussole-msp", str(site)).replace("8080", str(port))


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


@contextmanager
def _running(start: list[str], stop: list[str], home: Path | None = None) -> Iterator[None]:
    """Start a server that goes to the background; stop it, and wait until nothing of it can answer any more."""
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as gone:
        # All its processes hold the other end: this one is told when the last of them is gone.
        with os.fdopen(writing, "wb"):
            _run(start, home, writing)
        try:
            yield
        finally:
            _run(stop, home)
            assert select.select([gone], [], [], 60)[0], "the server does not stop"


def _run(command: list[str], home: Path | None = None, *held: int) -> None:
    with tempfile.TemporaryFile() as said:
        environment = {**os.environ, **({"HOME": str(home), "XDG_DATA_HOME": str(home)} if home else {})}
        result = subprocess.run(
            command, stdout=said, stderr=subprocess.STDOUT, env=environment, check=False, pass_fds=held
        )
        said.seek(0)
        assert result.returncode == 0, said.read().decode(errors="replace")
