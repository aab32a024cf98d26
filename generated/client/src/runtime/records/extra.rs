//! What a record keeps beside its fields, so that it can be written back as it came.

use std::{
    collections::BTreeMap,
    fmt,
    ops::{Deref, DerefMut},
};

use serde_json::Value;

use crate::runtime::decoding::absence::Absence;

/// FieldWriter of an answer that the document does not know: kept, and written back. Empty, it costs no memory of its own.
///
/// It also remembers how the known fields without a value came, as `null`, as blank text or not at all, so that they
/// are written back the same way as long as nobody sets them (blank text that is not empty as `""`). Two records that
/// differ in nothing but this are equal.
///
/// Its `Debug` shows names only, since nobody has said which of the values are secret.
#[derive(Clone, Default)]
pub struct Extra {
    unknown: BTreeMap<String, Value>,
    absent: Absent,
}

/// The absences of known fields, by their places in `Record::FIELDS`.
pub(crate) type Absent = Vec<(u16, Absence)>;

impl Extra {
    pub(crate) fn absent(&self) -> &[(u16, Absence)] {
        &self.absent
    }

    pub(crate) fn set_absent(&mut self, absent: Absent) {
        self.absent = absent;
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.unknown == other.unknown
    }
}

impl Deref for Extra {
    type Target = BTreeMap<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.unknown
    }
}

impl DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.unknown
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_set().entries(self.unknown.keys()).finish()
    }
}
