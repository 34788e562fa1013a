# SPDX-FileCopyrightText: Sillon contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What every script here starts with: strict mode, the tree's top as working folder, the packages.

set -euo pipefail
shopt -s inherit_errexit

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"

# shellcheck source=scripts/packages.sh
. "$root/scripts/packages.sh"

# A TMPDIR that is not there, or cannot be written to, would fail every tool in its own words.
if [[ -z ${TMPDIR:-} || ! -d $TMPDIR || ! -w $TMPDIR ]]; then
    export TMPDIR=/tmp
fi

# The compiler cache needs a place of its own where there is no home to keep it in.
if [[ -z ${CCACHE_DIR:-} && ( -z ${HOME:-} || ! -w ${HOME:-/} ) ]]; then
    export CCACHE_DIR=$root/build/ccache
fi

say() {
    printf '%s\n' "$*" >&2
}

die() {
    say "$*"
    exit 1
}

# Prints the packages among its arguments that are not installed, one a line.
missing_packages() {
    local installed package
    installed=$(LC_ALL=C dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qxF "$package installed" <<<"$installed" || printf '%s\n' "$package"
    done
}

# Runs apt-get as root; waits for another run's lock.
as_root() {
    local become=()
    if ((EUID != 0)); then
        become=(sudo)
        [[ -t 0 ]] || become+=(-n)
    fi
    "${become[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@" >&2
}

# Installs what is missing of its arguments; does nothing when nothing is.
ensure_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian system: make sure that you have what these packages hold: $*"
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        die "These packages are missing, and only root can install them: ${missing[*]}"
    fi
    say "Installing ${missing[*]}"
    # Old lists may still serve; if they do not, the installation says so.
    as_root apt-get update -q || as_root apt-get update -q || say "The package lists could not be renewed."
    as_root apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 "${missing[@]}" ||
        die "These packages could not be installed; please install them by hand: ${missing[*]}"
}

# configure PRESET [CMAKE ARGUMENTS]
configure() {
    local preset=$1
    shift
    LC_ALL=C.UTF-8 cmake --preset "$preset" "$@" >&2
}

# build PRESET [TARGET...]: all targets when none is named.
build() {
    local preset=$1
    shift
    LC_ALL=C.UTF-8 cmake --build --preset "$preset" ${1:+--target "$@"} >&2
}
