// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Snapshots`.
#[non_exhaustive]
pub struct Snapshots {
    /// `daysInPast`.
    pub days_in_past: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Snapshots {
    "daysInPast" Int days_in_past,
    "id" Str id,
});
