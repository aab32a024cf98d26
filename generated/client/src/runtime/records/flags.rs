//! What the document says of a record's fields.

/// What the document says of a field: several of the flags below, joined with `|`.
pub type FieldFlags = u8;

/// It may be missing, and is neither `null` nor blank.
pub const OPTIONAL: FieldFlags = 0;
/// It is always there. Strict reading asks for it.
pub const REQUIRED: FieldFlags = 1;
/// Nothing can stand for it: without it the record cannot be read at all.
pub const NO_DEFAULT: FieldFlags = 1 << 1;
/// It is held without an `Option`, so that its type's own blank stands for a value that was not sent.
pub const NOT_OPTION: FieldFlags = 1 << 2;
/// It may be `null`.
pub const NULLABLE: FieldFlags = 1 << 3;
/// It may be `""` although that is no value of its type.
pub const BLANKABLE: FieldFlags = 1 << 4;

/// The fields of a record, each with its name on the wire.
pub type FieldTable = &'static [(&'static str, FieldFlags)];

/// The places of the fields that have a mark, as bits. FieldWriter from the 129th on have none.
pub(crate) const fn places(fields: FieldTable, mark: FieldFlags) -> u128 {
    let mut rest = fields;
    let (mut places, mut index) = (0, 0);
    while let [(_, flags), behind @ ..] = rest {
        if *flags & mark != 0 {
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
    places(fields, NOT_OPTION) | (places(fields, REQUIRED) & places(fields, NULLABLE))
}

/// The bit of a place; none for those beyond the set's width.
pub(crate) const fn bit(index: usize) -> u128 {
    if index < 128 { 1 << index } else { 0 }
}
