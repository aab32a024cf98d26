//! What the specification says about a record's fields.

/// What the specification says about a field: some of the constants below, combined with `|`.
pub type FieldFlags = u8;

/// The field may be missing, but is neither `null` nor blank.
pub const OPTIONAL: FieldFlags = 0;
/// The field is always present. Strict decoding requires it.
pub const REQUIRED: FieldFlags = 1;
/// The field has no default: the record cannot be read without it.
pub const NO_DEFAULT: FieldFlags = 1 << 1;
/// The field is not an `Option`: if it is missing, it has its type's default.
pub const NOT_OPTION: FieldFlags = 1 << 2;
/// The field may be `null`.
pub const NULLABLE: FieldFlags = 1 << 3;
/// The field may be `""`, although that is not a value of its type.
pub const BLANKABLE: FieldFlags = 1 << 4;

/// The fields of a record, by their JSON names.
pub type FieldTable = &'static [(&'static str, FieldFlags)];

/// The indexes of the fields with a flag, as bits. Only the first 128 fields are included.
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

/// The indexes of the fields that are written even without a value: those that are not an `Option`, and those that are
/// required and may be `null`.
pub(crate) const fn always_written(fields: FieldTable) -> u128 {
    places(fields, NOT_OPTION) | (places(fields, REQUIRED) & places(fields, NULLABLE))
}

/// The bit of an index; none beyond the width of the set.
pub(crate) const fn bit(index: usize) -> u128 {
    if index < 128 { 1 << index } else { 0 }
}
