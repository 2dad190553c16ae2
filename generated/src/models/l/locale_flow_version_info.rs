// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LocaleFlowVersionInfo`.
#[non_exhaustive]
pub struct LocaleFlowVersionInfo {
    /// `nluVersion`.
    pub nlu_version: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(LocaleFlowVersionInfo {
    "nluVersion" Any nlu_version,
});
