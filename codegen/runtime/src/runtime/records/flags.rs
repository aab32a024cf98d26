//! What the specification says about a record's fields.

/// What the specification says about a field: some of the constants below, combined with `|`.
pub type FieldFlags = u16;

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
/// The field identifies the record, which cannot be read without a value of it.
pub const IDENTITY: FieldFlags = 1 << 5;
/// The field is what the response is for: a list, which may be empty, or an object that leads to it. The record cannot
/// be read without it.
pub const CONTENT: FieldFlags = 1 << 6;
/// The field is a secret, which the response is for. It is `null` if there is none, but never missing.
pub const SECRET: FieldFlags = 1 << 7;
/// Hardly any other record has the field. A record without a value of any such field cannot be read if it has an
/// unknown field: it is something else. Neither can one without any field, if such a field is required.
pub const OWN: FieldFlags = 1 << 8;
/// The field is a string, in place of which some responses have a number.
pub const NUMBER: FieldFlags = 1 << 9;

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

/// Whether every field is a secret that may not be there, so that `null` in place of the record says the same.
pub(crate) const fn are_all_secrets(fields: FieldTable) -> bool {
    let mut rest = fields;
    while let [(_, flags), behind @ ..] = rest {
        if *flags & SECRET == 0 {
            return false;
        }
        rest = behind;
    }
    !fields.is_empty()
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
