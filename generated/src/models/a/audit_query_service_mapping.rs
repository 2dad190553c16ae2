// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditQueryServiceMapping`.
#[non_exhaustive]
pub struct AuditQueryServiceMapping {
    /// `services`.
    pub services: Option<Vec<super::AuditQueryService>>,
    __marks: rt::Marks,
}

rt::model!(AuditQueryServiceMapping {
    "services" Any services,
});
