// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SecondaryPresenceLookupItem`.
#[non_exhaustive]
pub struct SecondaryPresenceLookupItem {
    /// `lookupId`.
    pub lookup_id: Option<String>,
    /// `secondaryPresence`.
    pub secondary_presence: Option<super::SecondaryPresence>,
    __marks: rt::Marks,
}

rt::model!(SecondaryPresenceLookupItem {
    "lookupId" Str lookup_id,
    "secondaryPresence" Any secondary_presence,
});
