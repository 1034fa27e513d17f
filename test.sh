#!/usr/bin/env bash
# Runs every test, and first installs what a test needs beside Rust: Debian's PDF readers, its XML checker, cargo-deny; for
# `pdf` three checkers (Python) below target/, for `browser` Chromium, Java for the Nu HTML checker, and Node
# with the packages that tests/browser/package-lock.json pins.
#   ./test.sh                    everything but the two below
#   ./test.sh quick              the Rust tests alone, without lints and without the build that lacks PDF
#   ./test.sh pdf                every PDF of the example by three PDF/UA checkers, and its words against its page's
#   ./test.sh browser            the pages in a browser alone, made by the program that is built
#   ./test.sh browser links …    some of its checks alone (tests/browser/run.mjs)
set -euo pipefail
cd "$(dirname "$0")"
step() { printf '\n== %s\n' "$*"; }

# need "PACKAGE…" PROGRAM…: the Debian packages, unless all of the programs are there.
missing=()
need() {
  local packages=$1
  shift
  # shellcheck disable=SC2206 # several packages in one word
  for tool in "$@"; do command -v "$tool" >/dev/null || { missing+=($packages) && break; }; done
}
if [ "${1-}" != browser ]; then
  need poppler-utils pdfinfo pdftotext pdftoppm
  need qpdf qpdf
  need libxml2-utils xmllint
fi
if [ "${1-}" = browser ]; then
  need 'chromium fonts-liberation' chromium
  need default-jre-headless java
  need nodejs node
  need npm npm
fi
if [ "${1-}" = pdf ]; then
  python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
fi
if [ ${#missing[@]} -gt 0 ]; then
  step "installing ${missing[*]}"
  sudo=''
  [ "$(id -u)" = 0 ] || sudo=sudo
  if command -v apt-get >/dev/null; then
    $sudo apt-get -qq update
    $sudo apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
  else
    echo "Install with your system's package manager what these Debian packages hold: ${missing[*]}" >&2
    exit 2
  fi
fi

browser() {
  step 'pages in a browser'
  local lock=tests/browser/package-lock.json installed=tests/browser/node_modules/.seloste-lock
  if ! cmp -s "$lock" "$installed"; then
    (cd tests/browser && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
    cp "$lock" "$installed"
  fi
  node tests/browser/run.mjs "$@"
}

pdf() {
  step 'PDF/UA checkers'
  checkers=target/pdf-checkers
  if ! cmp -s tests/pdf_checkers/requirements.txt "$checkers/requirements.txt"; then
    rm -rf "$checkers"
    python3 -m venv "$checkers"
    "$checkers/bin/pip" install --quiet --disable-pip-version-check --no-deps -r tests/pdf_checkers/requirements.txt
    cp tests/pdf_checkers/requirements.txt "$checkers/"
  fi
  site=$(mktemp -d)
  trap 'rm -rf "$site"' EXIT
  target/release/seloste --quiet build --output "$site/public"
  "$checkers/bin/python" tests/pdf_checkers/check.py "$site/public"
}

if [ "${1-}" = pdf ]; then
  [ -x target/release/seloste ] || cargo build --release --locked
  pdf
  exit
fi

if [ "${1-}" = browser ]; then
  shift
  [ -n "${SELOSTE-}" ] || [ -x target/release/seloste ] || cargo build --release --locked
  browser "$@"
  exit
fi

if [ "${1-}" != quick ]; then
  step 'format'
  cargo fmt --check
  step 'lints'
  cargo clippy --release --locked --all-targets -- -D warnings
fi

step 'tests'
cargo test --release --locked

if [ "${1-}" != quick ]; then
  step 'core tests without PDF'
  cargo test --release --locked --no-default-features --lib
  cargo test --release --locked --no-default-features --test all -- cli:: load:: rules:: site:: reports:: ci::
  step 'documentation'
  RUSTDOCFLAGS='-D warnings -A rustdoc::private-intra-doc-links' cargo doc --release --locked --no-deps --lib --quiet
  step 'licences, sources, bans'
  # Its speed does not matter here: the debug build is there in half the time.
  command -v cargo-deny >/dev/null || cargo install --locked --quiet --debug cargo-deny
  cargo deny --log-level error check licenses sources bans
  # Advisories are news, not a fault of the change at hand, and their list may be out of reach.
  cargo deny --log-level error check advisories || echo 'warning: advisories, or their list could not be read'
fi
