//! What a record keeps besides its fields, so that it can be written back as it came.

use std::{
    collections::BTreeMap,
    fmt,
    ops::{Deref, DerefMut},
};

use serde_json::Value;

use crate::runtime::decoding::absence::Absence;

/// Fields of a response that are not in the specification. They are kept and written back. Empty, it allocates nothing.
///
/// It also remembers how known fields without a value came, as `null`, as a blank string or not at all, so that they
/// are written back the same way unless they are set (a blank string as `""`). Two records that differ only in this are
/// equal.
///
/// `Debug` shows names only, because any of the values may be secret.
#[derive(Clone, Default)]
pub struct Extra {
    unknown: BTreeMap<String, Value>,
    absent: Absent,
}

/// The absences of known fields, by their indexes in `Record::FIELDS`.
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
