// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeRef`.
#[non_exhaustive]
pub struct OutcomeRef {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutcomeRef {
    "id" Str id,
    "selfUri" Str self_uri,
});
