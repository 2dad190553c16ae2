// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AvailableTranslations`.
#[non_exhaustive]
pub struct AvailableTranslations {
    /// `builtin`.
    pub builtin: Option<Vec<String>>,
    /// `orgSpecific`.
    pub org_specific: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(AvailableTranslations {
    "builtin" Texts builtin,
    "orgSpecific" Texts org_specific,
});
