// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowHealthVersionInfo`.
#[non_exhaustive]
pub struct FlowHealthVersionInfo {
    /// `flowVersion`.
    pub flow_version: Option<super::AddressableEntityRef>,
    /// `nluDomain`.
    pub nlu_domain: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(FlowHealthVersionInfo {
    "flowVersion" Any flow_version,
    "nluDomain" Any nlu_domain,
});
