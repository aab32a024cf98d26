// Made by `cargo xtask generate`; the original is in codegen/templates/docs/.

// On a phone, the cells of a row stand below each other, each with the name of its column (book.css).
for (const table of document.querySelectorAll(".content table")) {
  const names = Array.from(table.querySelectorAll("thead th"), (cell) => cell.textContent);
  for (const row of table.querySelectorAll("tbody tr")) {
    Array.from(row.cells).forEach((cell, column) => {
      cell.dataset.column = names[column] ?? "";
    });
  }
}

// A link to something in a folded part opens it.
function unfold() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let part = target.closest("details"); part; part = part.parentElement.closest("details")) {
    part.open = true;
  }
  target.scrollIntoView();
}
addEventListener("hashchange", unfold);
unfold();
