//! What the document says of a record's fields.

/// What the document says of a field: several of the marks below, joined with `|`.
pub type Marks = u8;

/// It may be missing, and is neither `null` nor blank.
pub const OPTIONAL: Marks = 0;
/// It is always there. Strict reading asks for it.
pub const REQUIRED: Marks = 1;
/// Nothing can stand for it: without it the record cannot be read at all.
pub const NEEDED: Marks = 1 << 1;
/// It is held without an `Option`, so that its type's own blank stands for a value that was not sent.
pub const BARE: Marks = 1 << 2;
/// It may be `null`.
pub const NULLABLE: Marks = 1 << 3;
/// It may be `""` although that is no value of its type.
pub const BLANK: Marks = 1 << 4;

/// The fields of a record, each with its name on the wire.
pub type FieldTable = &'static [(&'static str, Marks)];

/// The places of the fields that have a mark, as bits. Fields from the 129th on have none.
pub(crate) const fn places(fields: FieldTable, mark: Marks) -> u128 {
    let mut rest = fields;
    let (mut places, mut index) = (0, 0);
    while let [(_, marks), behind @ ..] = rest {
        if *marks & mark != 0 {
            places |= bit(index);
        }
        index += 1;
        rest = behind;
    }
    places
}

/// The places of the fields that are written even if they hold nothing: those held without an `Option`, and those that
/// must be said and may be `null`.
pub(crate) const fn always_written(fields: FieldTable) -> u128 {
    places(fields, BARE) | (places(fields, REQUIRED) & places(fields, NULLABLE))
}

/// The bit of a place; none for those beyond the set's width.
pub(crate) const fn bit(index: usize) -> u128 {
    if index < 128 { 1 << index } else { 0 }
}
