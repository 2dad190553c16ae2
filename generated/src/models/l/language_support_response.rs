// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LanguageSupportResponse`.
#[non_exhaustive]
pub struct LanguageSupportResponse {
    /// `languages`.
    pub languages: Option<Vec<super::LanguageSupportInfoRecord>>,
    __marks: rt::Marks,
}

rt::model!(LanguageSupportResponse {
    "languages" Any languages,
});
