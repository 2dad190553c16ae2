// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkResults`.
#[non_exhaustive]
pub struct BulkResults {
    /// `id`.
    pub id: Option<String>,
    /// `success`.
    pub success: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(BulkResults {
    "id" Str id,
    "success" Bool success,
});
