#!/usr/bin/env bash
# Runs every test, and first installs what a test needs beside Rust: Debian's PDF readers, its XML checker, cargo-deny,
# and three PDF/UA checkers (Python) below target/.
#   ./test.sh          everything
#   ./test.sh quick    the Rust tests alone, without lints and without the build that lacks PDF
set -euo pipefail
cd "$(dirname "$0")"
step() { printf '\n== %s\n' "$*"; }

missing=()
for tool in pdfinfo pdftotext pdftoppm; do command -v "$tool" >/dev/null || missing+=(poppler-utils); done
command -v qpdf >/dev/null || missing+=(qpdf)
{ [ "${1-}" = quick ] || python3 -c 'import ensurepip, venv' 2>/dev/null; } || missing+=(python3-venv)
command -v xmllint >/dev/null || missing+=(libxml2-utils)
if [ ${#missing[@]} -gt 0 ]; then
  step "installing ${missing[*]}"
  sudo=''
  [ "$(id -u)" = 0 ] || sudo=sudo
  if command -v apt-get >/dev/null; then
    $sudo apt-get -qq update
    $sudo apt-get -qq install -y "${missing[@]}" >/dev/null
  else
    echo "Install poppler (pdfinfo, pdftotext, pdftoppm), qpdf and xmllint with your system's package manager." >&2
    exit 2
  fi
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
fi

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
