//! Drawings as SVG. They are as wide as a phone, follow the reader's light or dark scheme, and need nothing else.

use std::fmt::Write as _;

use crate::text::visible;

/// The width of every drawing, in pixels.
pub(super) const WIDTH: u32 = 400;

/// The colors, with a contrast of at least 4.5 to 1 between text and what is below it.
const STYLE: &str = "\
.page{fill:#fff}.box{fill:#f2f5f9;stroke:#7c8795}.good{fill:#e8f5ec;stroke:#1d7a3e}.bad{fill:#fdeeee;stroke:#b3261e}\
.line{fill:none;stroke:#5d6875;stroke-width:1.5}.dashed{stroke-dasharray:5 4}.head{fill:#5d6875}\
text{font:15px system-ui,sans-serif;fill:#1b1f24}.who{font-weight:600;fill:#0b4f93}.small{font-size:13px}\
.code{font:13px ui-monospace,monospace}.note{font-style:italic;font-size:14px}\
@media(prefers-color-scheme:dark){.page{fill:#14171b}.box{fill:#22272e;stroke:#8b96a3}\
.good{fill:#16301f;stroke:#5fbf80}.bad{fill:#3a1a1a;stroke:#f08a80}.line{stroke:#9aa5b1}.head{fill:#9aa5b1}\
text{fill:#e8eaed}.who{fill:#8cc2ff}}";

/// A drawing that grows downward.
#[derive(Debug, Default)]
pub(super) struct Drawing {
    /// How far it reaches.
    pub(super) height: u32,
    body: String,
}

impl Drawing {
    /// A box with rounded corners.
    pub(super) fn rectangle(&mut self, class: &'static str, (x, y): (u32, u32), (width, height): (u32, u32)) {
        self.element(format_args!(
            r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}" rx="6"/>"#
        ));
        self.height = self.height.max(y + height);
    }

    /// A line of text; `y` is its base line.
    pub(super) fn text(&mut self, class: &'static str, (x, y): (u32, u32), text: &str) {
        self.element(format_args!(r#"<text class="{class}" x="{x}" y="{y}">{}</text>"#, Xml(text)));
        self.height = self.height.max(y + 6);
    }

    /// A line along a path with a head at its end.
    pub(super) fn arrow(&mut self, is_dashed: bool, path: &str, head: &str) {
        let class = if is_dashed { "line dashed" } else { "line" };
        self.element(format_args!(r#"<path class="{class}" d="{path}"/><path class="head" d="{head}"/>"#));
    }

    fn element(&mut self, element: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.body, "{element}");
    }

    /// The file. `title` is its name, and `story` says the same in words, for whoever cannot see it.
    pub(super) fn finish(&self, title: &str, story: &str) -> String {
        let height = self.height + 10;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" \
             viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"title story\">\n\
             <title id=\"title\">{}</title>\n<desc id=\"story\">{}</desc>\n<style>{STYLE}</style>\n\
             <rect class=\"page\" width=\"{WIDTH}\" height=\"{height}\"/>\n{}</svg>\n",
            Xml(title),
            Xml(story),
            self.body
        )
    }
}

/// Untrusted text in XML: shown literally, whatever it has.
struct Xml<'a>(&'a str);

impl std::fmt::Display for Xml<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for character in self.0.chars() {
            match character {
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '&' => f.write_str("&amp;")?,
                '"' => f.write_str("&quot;")?,
                space if space.is_whitespace() => f.write_char(' ')?,
                other => f.write_char(visible(other))?,
            }
        }
        Ok(())
    }
}

/// Text in lines of at most so many characters. It breaks at spaces, or after a slash, or anywhere in a word without any.
pub(super) fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let mut between = " ";
        for part in parts(word, most) {
            let last = lines.last_mut().map_or(0, |line| line.chars().count());
            if last > 0 && last + between.len() + part.chars().count() > most {
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut() {
                line.push_str(if line.is_empty() { "" } else { between });
                line.push_str(&part);
            }
            between = "";
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// The parts of a word between which a line may break.
fn parts(word: &str, most: usize) -> Vec<String> {
    if word.chars().count() <= most {
        return vec![word.to_owned()];
    }
    let mut parts = Vec::new();
    for piece in word.split_inclusive('/') {
        let characters: Vec<char> = piece.chars().collect();
        parts.extend(characters.chunks(most.max(1)).map(|chunk| chunk.iter().collect::<String>()));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_and_slashes() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("GET /api/v1/devices/{device_id}", 16), ["GET /api/v1/", "devices/", "{device_id}"]);
        assert_eq!(wrapped("abcdefgh", 3), ["abc", "def", "gh"]);
        assert_eq!(wrapped("", 3), [""; 0]);
    }

    #[test]
    fn hostile_text_is_shown_literally() {
        let mut drawing = Drawing::default();
        drawing.text("who", (0, 0), "</text><script>&\"\u{7}\u{202e}\n");
        let file = drawing.finish("<", "]]>");
        assert!(file.contains("&lt;/text&gt;&lt;script&gt;&amp;&quot;\u{2407}\u{fffd} </text>"), "{file}");
        assert!(file.contains("<title id=\"title\">&lt;</title>"), "{file}");
    }
}
