// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmergencyCallFlow`.
#[non_exhaustive]
pub struct EmergencyCallFlow {
    /// `emergencyFlow`.
    pub emergency_flow: Option<super::DomainEntityRef>,
    /// `ivrs`.
    pub ivrs: Option<Vec<super::DomainEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(EmergencyCallFlow {
    "emergencyFlow" Any emergency_flow,
    "ivrs" Any ivrs,
});

rt::setters!(EmergencyCallFlow {
    0 emergency_flow with_emergency_flow(super::DomainEntityRef) clear_emergency_flow,
    1 ivrs with_ivrs(Vec<super::DomainEntityRef>) clear_ivrs,
});
