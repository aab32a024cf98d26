//! Code on a page.

use super::escape::Md;
use super::markdown::verbatim;
use crate::text::visible;

/// Lines of code between fences, in a language that highlighters know. The code shows literally: it cannot end the block, and
/// the book builder sees no instruction in it.
pub(super) fn fenced(language: &'static str, text: &str) -> Md {
    // mdBook takes `{{#include …}}` for an instruction in code, too.
    if text.contains("{{") {
        return Md(format!("<pre><code>{}</code></pre>", verbatim(text, "&#10;")));
    }
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    let lines: String =
        text.trim_end().lines().map(|line| format!("{}\n", line.chars().map(shown).collect::<String>())).collect();
    Md(format!("{fence}{language}\n{lines}{fence}"))
}

fn longest_run(text: &str) -> usize {
    text.split(|character| character != '`').map(str::len).max().unwrap_or(0)
}

fn shown(character: char) -> char {
    if character == '\t' { character } else { visible(character) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_cannot_leave_its_block() {
        assert_eq!(fenced("rust", "fn f() {}\n").0, "```rust\nfn f() {}\n```");
        assert_eq!(fenced("sh", "a\n````\nb").0, "`````sh\na\n````\nb\n`````");
        assert_eq!(fenced("text", "a\rb\u{202e}").0, "```text\na\u{240d}b\u{fffd}\n```");
        assert_eq!(fenced("json", "").0, "```json\n```");
        let instruction = fenced("text", "  {{ #include x }}\n<b>").0;
        assert!(instruction.starts_with("<pre><code>&#32;&#32;&#123;&#123;") && !instruction.contains('\n'));
        assert!(instruction.contains("&lt;b&gt;"));
    }
}
