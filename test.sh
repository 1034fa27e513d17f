#!/usr/bin/env bash
# Runs every test, and first installs what a test needs beside Rust: Debian's PDF readers, its XML checker, cargo-deny;
# for pages Chromium, Java for the Nu HTML checker, and Node with the packages that tests/browser/package-lock.json pins;
# for PDFs three checkers (Python) below target/. What is there is not installed again.
#   ./test.sh                    everything
#   ./test.sh quick              the Rust tests alone, without lints and without the build that lacks PDF
#   ./test.sh pages              what is published alone: `browser`, then `pdf`
#   ./test.sh browser            the pages in a browser, made by the program that is built
#   ./test.sh browser links …    some of its checks (tests/browser/run.mjs)
#   ./test.sh pdf                every PDF of the example by three PDF/UA checkers, and its words against its page's
#   WHOLE=1 ./test.sh …          every page and every PDF, also where a few of each kind are looked at
#   SELOSTE=… ./test.sh pages    another program than target/release/seloste (also for browser and pdf)
set -euo pipefail
cd "$(dirname "$0")"
what=${1-}
step() { printf '\n== %s\n' "$*"; }
is() { local one; for one in "$@"; do [ "$what" != "$one" ] || return 0; done; return 1; }

# cannot WHAT WHY: ends, and says what is missing.
cannot() {
  echo "test.sh: $1 could not be installed: $2." >&2
  echo 'If a package host is out of reach, try again later. ./test.sh quick needs neither a browser nor checkers of PDFs.' >&2
  exit 2
}

# need "PACKAGE…" PROGRAM…: the Debian packages, unless all of the programs are there.
missing=()
need() {
  local packages=$1
  shift
  # shellcheck disable=SC2206 # several packages in one word
  for tool in "$@"; do command -v "$tool" >/dev/null || { missing+=($packages) && break; }; done
}
need poppler-utils pdfinfo pdftotext pdftoppm
if ! is browser; then
  need qpdf qpdf
  need libxml2-utils xmllint
fi
if ! is quick pdf; then
  [ -n "${CHROMIUM-}" ] || need 'chromium fonts-liberation' chromium
  need default-jre-headless java
  need nodejs node
  need npm npm
fi
if ! is quick browser; then
  python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
fi
if [ ${#missing[@]} -gt 0 ]; then
  step "installing ${missing[*]}"
  command -v apt-get >/dev/null || cannot "${missing[*]}" 'these are Debian packages; use the package manager of your system'
  sudo=''
  [ "$(id -u)" = 0 ] || sudo=sudo
  apt="$sudo apt-get -qq -o Acquire::Retries=5"
  { $apt update && $apt install -y --no-install-recommends "${missing[@]}" >/dev/null; } || cannot "${missing[*]}" 'apt-get says why above'
fi

# The program that makes the pages.
program() { if [ -n "${SELOSTE-}" ]; then echo "$SELOSTE"; else echo target/release/seloste; fi; }

browser() {
  step 'pages in a browser'
  local lock=tests/browser/package-lock.json installed=tests/browser/node_modules/.seloste-lock
  if ! cmp -s "$lock" "$installed"; then
    (cd tests/browser && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error --fetch-retries=5) ||
      cannot 'the Node packages of tests/browser' 'npm says why above'
    cp "$lock" "$installed"
  fi
  SELOSTE=$(program) node tests/browser/run.mjs "$@"
}

# pdf FOLDER: the PDFs of the site in the folder, which is made unless it was made just now.
pdf() {
  step 'PDF/UA checkers'
  local site=${1-} checkers=target/pdf-checkers
  if ! cmp -s tests/pdf_checkers/requirements.txt "$checkers/requirements.txt"; then
    rm -rf "$checkers"
    { python3 -m venv "$checkers" &&
      "$checkers/bin/pip" install --quiet --disable-pip-version-check --retries 5 --no-deps -r tests/pdf_checkers/requirements.txt; } ||
      cannot 'the checkers of PDFs (tests/pdf_checkers/requirements.txt)' 'pip says why above'
    cp tests/pdf_checkers/requirements.txt "$checkers/"
  fi
  if [ -z "$site" ]; then
    site=target/pdf-site
    "$(program)" --quiet build --output "$site"
  fi
  "$checkers/bin/python" tests/pdf_checkers/check.py "$site"
}

# The example as `browser` has made it, with its PDFs.
pages() {
  browser
  pdf target/browser/out/default/example
}

if is pages browser pdf; then
  shift
  [ -n "${SELOSTE-}" ] || [ -x target/release/seloste ] || cargo build --release --locked
  "$what" "$@"
  exit
fi

if ! is quick; then
  step 'format'
  cargo fmt --check
  step 'lints'
  cargo clippy --release --locked --all-targets -- -D warnings
fi

step 'tests'
if ! is quick; then
  cargo test --release --locked --no-run
  # A browser mostly waits, so all the rest goes on meanwhile; it will put a program without PDF in the place of the whole one.
  cp target/release/seloste target/seloste-whole
  (SELOSTE=target/seloste-whole; pages) >target/pages.log 2>&1 &
  pages=$!
  trap 'kill "$pages" 2>/dev/null || true' EXIT
fi
cargo test --release --locked

if ! is quick; then
  step 'core tests without PDF'
  # Its speed does not matter here, and everything under it is there as it is.
  cargo test --release --locked --config 'profile.release.package.seloste.opt-level=0' --no-default-features --test all -- \
    cli:: load:: rules:: site:: reports:: ci::
  step 'documentation'
  RUSTDOCFLAGS='-D warnings -A rustdoc::private-intra-doc-links' cargo doc --release --locked --no-deps --lib --quiet
  step 'licences, sources, bans'
  # Its speed does not matter here: the debug build is there in half the time.
  command -v cargo-deny >/dev/null || cargo install --locked --quiet --debug cargo-deny
  cargo deny --log-level error check licenses sources bans
  # Advisories are news, not a fault of the change at hand, and their list may be out of reach.
  cargo deny --log-level error check advisories || echo 'warning: advisories, or their list could not be read'
  wait "$pages" || { cat target/pages.log; exit 1; }
  cat target/pages.log
fi
