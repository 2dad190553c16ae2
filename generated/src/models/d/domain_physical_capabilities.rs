// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainPhysicalCapabilities`.
#[non_exhaustive]
pub struct DomainPhysicalCapabilities {
    /// `team`.
    pub team: Option<bool>,
    /// `vlan`.
    pub vlan: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(DomainPhysicalCapabilities {
    "team" Bool team,
    "vlan" Bool vlan,
});
