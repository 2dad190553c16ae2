// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemCaseReference`.
#[non_exhaustive]
pub struct WorkitemCaseReference {
    /// `id`.
    pub id: Option<String>,
    /// `reference`.
    pub reference: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemCaseReference {
    "id" Str id,
    "reference" Str reference,
    "selfUri" Str self_uri,
});
