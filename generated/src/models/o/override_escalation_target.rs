// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OverrideEscalationTarget`.
///
/// The service requires `integrationId` in requests.
#[non_exhaustive]
pub struct OverrideEscalationTarget {
    /// `integrationId`, required.
    pub integration_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OverrideEscalationTarget {
    "integrationId" Str integration_id,
});

rt::setters!(OverrideEscalationTarget {
    0 integration_id with_integration_id(impl Into<String>) clear_integration_id,
});
