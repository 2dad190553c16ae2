// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityCodesReference`.
#[non_exhaustive]
pub struct ActivityCodesReference {
    /// `ids`.
    pub ids: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ActivityCodesReference {
    "ids" Texts ids,
    "selfUri" Str self_uri,
});
