# SPDX-FileCopyrightText: Sillon contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034

# The one list of Debian packages. Sourced by common.sh.

# What building and running the program takes.
run_packages=(
    g++ lld cmake ninja-build pkg-config ccache
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libgl1-mesa-dev libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n
    libmpv-dev libtag1-dev libsqlite3-dev libexpected-dev libarchive-dev qtkeychain-qt6-dev
    fonts-dejavu-core hicolor-icon-theme
)

# What the tests and checks take besides.
test_packages=(
    dbus gnome-keyring openssl playerctl
    libqt6sql6-psql postgresql
    ffmpeg flac lame musepack-tools opus-tools wavpack
    fonts-noto-cjk
    appstream clang-format-14 desktop-file-utils shellcheck
)

# What the nightly run and scripts/lint take besides: clang for ThreadSanitizer, fuzzing and the linters.
clang_packages=(clang-14 clang-tidy-14 clazy git libclang-rt-14-dev util-linux)

# What scripts/bench takes besides.
bench_packages=(ffmpeg flac lame opus-tools)

# What building a checked .deb takes besides.
deb_packages=(dpkg-dev fakeroot file lintian)
