//! Converts the character offsets of the YAML parser to the byte offsets of spans.

/// The number of characters between two marks.
const STEP: usize = 32;

/// The byte offsets of the characters of a text.
pub(super) struct Offsets<'a> {
    text: &'a str,
    /// The byte offset of every [`STEP`]th character; empty if each character is a byte.
    marks: Vec<usize>,
}

impl<'a> Offsets<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let marks = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().step_by(STEP).map(|(offset, _)| offset).collect()
        };
        Self { text, marks }
    }

    /// The byte offset of a character counted from 0; the end of the text if it has no such character.
    pub(super) fn byte(&self, character: usize) -> usize {
        if self.marks.is_empty() {
            return character.min(self.text.len());
        }
        let Some(&mark) = self.marks.get(character / STEP) else { return self.text.len() };
        if self.marks.get(character / STEP + 1) == Some(&(mark + STEP)) {
            return mark + character % STEP; // only ASCII up to the next mark
        }
        let rest = self.text.get(mark..).unwrap_or("");
        rest.char_indices().nth(character % STEP).map_or(self.text.len(), |(offset, _)| mark + offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_found_at_its_byte() {
        let text = "ä€😀z".repeat(20) + &"plain".repeat(20) + "é";
        let offsets = Offsets::new(&text);
        for (character, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(offsets.byte(character), byte);
        }
        assert_eq!(offsets.byte(181), text.len());
        assert_eq!(Offsets::new("abc").byte(9), 3);
    }
}
