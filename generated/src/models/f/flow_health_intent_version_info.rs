// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowHealthIntentVersionInfo`.
#[non_exhaustive]
pub struct FlowHealthIntentVersionInfo {
    /// `flowVersion`.
    pub flow_version: Option<super::AddressableEntityRef>,
    /// `nluDomain`.
    pub nlu_domain: Option<super::AddressableEntityRef>,
    /// `nluVersion`.
    pub nlu_version: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(FlowHealthIntentVersionInfo {
    "flowVersion" Any flow_version,
    "nluDomain" Any nlu_domain,
    "nluVersion" Any nlu_version,
});
