#!/usr/bin/env bash
# Renews the pictures of the README from the documents in output/9M08. Needs pdftoppm (poppler-utils), soffice
# (libreoffice-calc), chromium, convert (imagemagick) and a Japanese font.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
documents="$(cd "$here/../../.." && pwd)/output/9M08"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

picture() { # PDF NAME [PAGE]: the first page or another, 620 pixels wide
  pdftoppm -f "${3:-1}" -l "${3:-1}" -singlefile -scale-to-x 620 -scale-to-y -1 -png "$1" "$here/$2"
}

picture "$documents/fact-sheet.en.pdf" fact-sheet

# The summary as it prints on A4. The profile of its own keeps the browser from touching the user's.
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --no-pdf-header-footer \
  --print-to-pdf="$work/summary.pdf" "file://$documents/tse-summary.ja.html" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
picture "$work/summary.pdf" tse-summary

# The workbook as it prints: the sheet of the statement of income, which the contents on the first page name too.
soffice --headless "-env:UserInstallation=file://$work/office" --convert-to pdf --outdir "$work" "$documents/workbook.xlsx" \
  >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
page="$(pdftotext "$work/workbook.pdf" - | awk 'BEGIN { RS = "\f" } /Consolidated statement of income/ { print NR }' | sed -n 2p)"
picture "$work/workbook.pdf" workbook "$page"
convert "$here/workbook.png" -trim +repage -bordercolor white -border 12 -colors 64 "$here/workbook.png"

# The explorer, from a server of its own; each picture needs a profile of its own.
port=3977
"$here/../../../tanshin" serve --port "$port" >"$work/serve" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
until grep -q Ctrl-C "$work/serve"; do sleep 0.2; kill -0 "$server"; done
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/explorer" --window-size=1200,1050 \
  --virtual-time-budget=8000 --screenshot="$work/explorer.png" "http://127.0.0.1:$port/#/explore?lang=en" 2>"$work/log" \
  || { cat "$work/log" >&2; exit 1; }
convert "$work/explorer.png" -resize 900 -colors 64 -define png:compression-level=9 "$here/explorer.png"

ls -l "$here"/*.png
