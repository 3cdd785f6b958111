#!/usr/bin/env bash
# Run the tests in a bare Debian: `make test` as it is there, then once more with another time zone, no locale and
# other fonts. As root, on Debian. The tree stays in .cache/bare/tree to look at; its bare system is made once.
#
#   tests/bare/run.sh                 the two runs
#   tests/bare/run.sh COMMAND…        one command, in a fresh clone, in the bare tree
#
# The tree holds what README.md names and nothing else. Where Debian's own Node is older than README.md asks for,
# nobody installs it from there: so the node and npm of this machine are copied. Where this machine gets its
# packages from (apt, pip, npm: sources, certificates, variables) is where the tree gets them from.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "$(id -u)" = 0 ] || { echo "As root: a bare system is made and entered." >&2; exit 1; }
command -v debootstrap >/dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends debootstrap; }

cache=$PWD/.cache/bare
tree=$cache/tree
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
README=make,git,ca-certificates,python3,python3-venv
# What node is linked to.
NODE=libstdc++6,libatomic1

configure() { # take from this machine where packages come from
  mkdir -p "$1/etc/apt" "$1/root/.config" "$1/usr/local/lib/node_modules" "$1/usr/local/etc"
  cp -a /etc/apt/. "$1/etc/apt/"
  cp -a /usr/share/keyrings/. "$1/usr/share/keyrings/"
  cp -a /usr/local/share/ca-certificates/. "$1/usr/local/share/ca-certificates/"
  cp -L /etc/resolv.conf /etc/hosts "$1/etc/"
  chroot "$1" update-ca-certificates >/dev/null
  for file in /etc/pip.conf "$HOME/.config/pip" "$HOME/.pip"; do
    [ ! -e "$file" ] || cp -a "$file" "$1/${file/#$HOME//root}"
  done
  # Folders of packages on this machine are not in the tree.
  find "$1/etc" "$1/root" -name pip.conf -exec sed -i -E '/find-links|file:/d' {} +
  cp -L "$(command -v node)" "$1/usr/local/bin/node"
  cp -a "$(npm root --global)/npm" "$1/usr/local/lib/node_modules/"
  ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$1/usr/local/bin/npm"
  ln -sf ../lib/node_modules/npm/bin/npx-cli.js "$1/usr/local/bin/npx"
  local global user
  global=$(npm config get globalconfig) user=$(npm config get userconfig)
  [ ! -e "$global" ] || cp "$global" "$1/usr/local/etc/npmrc"
  [ ! -e "$user" ] || cp "$user" "$1/root/.npmrc"
}

system() { # the bare system, made once
  [ ! -e "$cache/system" ] || return 0
  local mirror
  mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' | awk -v name="$release" '$2 == name { print $1; exit }')
  rm -rf "$cache/system.part"
  mkdir -p "$cache"
  debootstrap --variant=minbase --include="$README,$NODE" "$release" "$cache/system.part" ${mirror:+"$mirror"} >"$cache/debootstrap.log"
  configure "$cache/system.part"
  mv "$cache/system.part" "$cache/system"
}

clone() { # a clean clone of what is committed
  rm -rf --one-file-system "$tree"
  cp -a "$cache/system" "$tree"
  git clone --quiet --no-hardlinks . "$tree/srv/projet"
}

# In namespaces of its own: what is mounted and what is started ends with the command.
enter() {
  local kept=()
  while IFS= read -r name; do kept+=("$name=${!name}"); done \
    < <(compgen -e | grep -E '^(PIP_(INDEX_URL|CERT|DEFAULT_TIMEOUT|TRUSTED_HOST)$|npm_config_|NODE_EXTRA_CA_CERTS$|SSL_CERT_|[A-Z]*_CA_BUNDLE$|(https?|no|HTTPS?|NO)_(proxy|PROXY)$)')
  # shellcheck disable=SC2016
  unshare --mount --pid --fork --kill-child bash -euc '
    tree=$1; shift
    mount -t proc proc "$tree/proc"
    mount -t sysfs -o ro sysfs "$tree/sys"
    mount --rbind /dev "$tree/dev"
    mount -t tmpfs tmpfs "$tree/dev/shm"
    mount -t tmpfs tmpfs "$tree/tmp"
    exec chroot "$tree" /usr/bin/env -i -C /srv/projet "$@"
  ' enter "$tree" HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${kept[@]}" "$@"
}

system
clone
if [ $# -gt 0 ]; then
  enter "$@"
  exit
fi
echo "== As it is"
time enter make test
echo "== Another time zone, no locale, other fonts"
# Debian's own choice of fonts, which the first run had no reason to install, and another default.
enter DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends fonts-noto-core fonts-noto-mono fonts-dejavu fonts-comic-neue
time enter TZ=Pacific/Auckland LC_ALL=C make test
