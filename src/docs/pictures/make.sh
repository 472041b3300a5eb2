#!/usr/bin/env bash
# Renews the pictures of the README from the documents in output/9M08. Needs pdftoppm (poppler-utils), chromium and a
# Japanese font.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
documents="$(cd "$here/../../.." && pwd)/output/9M08"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

picture() { # PDF NAME: the first page, 620 pixels wide
  pdftoppm -f 1 -l 1 -singlefile -scale-to-x 620 -scale-to-y -1 -png "$1" "$here/$2"
}

picture "$documents/fact-sheet.en.pdf" fact-sheet

# The summary as it prints on A4. The profile of its own keeps the browser from touching the user's.
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --no-pdf-header-footer \
  --print-to-pdf="$work/summary.pdf" "file://$documents/tse-summary.ja.html" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
picture "$work/summary.pdf" tse-summary

ls -l "$here"/*.png
