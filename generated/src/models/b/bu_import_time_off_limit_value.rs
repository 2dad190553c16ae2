// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuImportTimeOffLimitValue`.
#[non_exhaustive]
pub struct BuImportTimeOffLimitValue {
    /// `importDateTime`, required.
    pub import_date_time: Option<rt::DateTime>,
    /// `importMinutes`.
    pub import_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuImportTimeOffLimitValue {
    "importDateTime" DateTime import_date_time,
    "importMinutes" Int import_minutes,
});
